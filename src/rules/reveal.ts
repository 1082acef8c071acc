/** News about a hidden number: narrows what is known, sometimes wrongly, more so when tired. */
import type { Draft } from 'immer';
import type { Model } from '../scenario/model';
import type { Cents, Scenario } from '../scenario/scenario';
import { draw, drawNormal } from './draw';
import { exp } from './exact';
import { trueFigure } from './figure';
import { RELIABILITY } from './initial-known';
import { clamp, wholeCents } from './round';
import type { GameState, NoteSource } from './state';

type Numbers = Model['news'];

function rangeAbout(centre: Cents, model: Numbers): { low: Cents; high: Cents } {
  const leastWidth = wholeCents(100 * model.leastWidth);
  const low = wholeCents(model.lowShare * centre);
  const high = wholeCents(model.highShare * centre);
  if (high - low >= leastWidth) return { low, high };
  const start = Math.max(0, wholeCents(centre - leastWidth / 2));
  return { low: start, high: start + leastWidth };
}

const reliabilityAbout = (centre: Cents, { reliabilityHalfWidth }: Numbers): { low: Cents; high: Cents } => ({
  low: clamp(wholeCents(centre - reliabilityHalfWidth), 0, 100),
  high: clamp(wholeCents(centre + reliabilityHalfWidth), 0, 100),
});

/**
 * Tells the player about each id (a traded thing, or `reliability`); unknown ids are passed over.
 * @param trust chance that the news is right, 0–1, before fatigue
 */
export function reveal(
  draft: Draft<GameState>,
  scenario: Scenario,
  ids: readonly string[],
  trust: number,
  from: NoteSource,
): void {
  const model = scenario.rules.model.news;
  for (const id of ids) {
    const truth = id === RELIABILITY ? draft.truth.reliability * 100 : trueFigure(scenario, draft, id);
    if (truth === undefined) continue;
    let index = 0;
    for (const { about } of draft.notebook) if (about === id) index += 1;
    const misled = 1 - trust + draft.fatigue / model.fatigueMisleads;
    const wrong = draw(draft.seed, `wrong:${id}`, draft.visit, index) < misled;
    const sigma = (wrong ? model.wrongError : model.rightError) * (1 + draft.fatigue / model.fatigueBlurs);
    const told = wholeCents(truth * exp(sigma * drawNormal(draft.seed, `told:${id}`, draft.visit, index)));
    const centre = id === RELIABILITY ? clamp(told, 0, 100) : told;
    const { low, high } = id === RELIABILITY ? reliabilityAbout(centre, model) : rangeAbout(centre, model);
    const range = { low, high, centre, from, visit: draft.visit };
    draft.known[id] = range;
    draft.notebook.push({ visit: draft.visit, about: id, range, hint: 'none' });
  }
}
