/** Moscow answers large relief, or a hold grown thin, every other time. */
import type { Draft } from 'immer';
import { draw } from './draw';
import { changeMeter } from './ledger';
import { points } from './round';
import type { GameState } from './state';

const LARGE_RELIEF = 14;
const THIN_GRIP = 35;
const CHANCE = 0.5;

export function moscowAnswers(draft: Draft<GameState>): void {
  const deal = draft.deals.find((record) => record.visit === draft.visit);
  const alarmed = points(deal?.worthGiven ?? 0) > LARGE_RELIEF || draft.meters.grip < THIN_GRIP;
  if (!alarmed || draw(draft.seed, 'moscow', draft.visit, 0) >= CHANCE) return;
  draft.news.push({ visit: draft.visit, kind: 'moscow', id: '', people: 0 });
  changeMeter(draft, 'grip', 7, { kind: 'moscow' });
  changeMeter(draft, 'rapport', -3, { kind: 'moscow' });
  changeMeter(draft, 'support', -2, { kind: 'moscow' });
}
