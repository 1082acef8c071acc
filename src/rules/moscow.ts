/** Moscow answers large relief, or a hold grown thin, every other time. */
import type { Draft } from 'immer';
import type { Scenario } from '../scenario/scenario';
import { draw } from './draw';
import { changeMeter } from './ledger';
import { points } from './round';
import type { GameState } from './state';

export function moscowAnswers(draft: Draft<GameState>, scenario: Scenario): void {
  const model = scenario.rules.model.moscow;
  const deal = draft.deals.find((record) => record.visit === draft.visit);
  const alarmed = points(deal?.worthGiven ?? 0) > model.largeRelief || draft.meters.grip < model.thinGrip;
  if (!alarmed || draw(draft.seed, 'moscow', draft.visit, 0) >= model.chance) return;
  draft.news.push({ visit: draft.visit, kind: 'moscow', id: '', people: 0 });
  changeMeter(draft, 'grip', model.grip, { kind: 'moscow' });
  changeMeter(draft, 'rapport', model.rapport, { kind: 'moscow' });
  changeMeter(draft, 'support', model.support, { kind: 'moscow' });
}
