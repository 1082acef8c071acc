/** News about a hidden number: narrows what is known, sometimes wrongly, more so when tired. */
import type { Draft } from 'immer';
import type { Cents, Scenario } from '../scenario/scenario';
import { draw, drawNormal } from './draw';
import { exp } from './exact';
import { trueFigure } from './figure';
import { RELIABILITY } from './initial-known';
import { clamp, wholeCents } from './round';
import type { GameState, NoteSource } from './state';

/** Sigma of the error, in the logarithm, of right and of wrong news. */
const RIGHT_ERROR = 0.12;
const WRONG_ERROR = 0.6;
/** Range told about the centre, and its least width of one point. */
const LOW_SHARE = 0.8;
const HIGH_SHARE = 1.25;
const LEAST_WIDTH: Cents = 100;
/** Reliability is told within ±0.12. */
const RELIABILITY_HALF_WIDTH = 12;

function rangeAbout(centre: Cents): { low: Cents; high: Cents } {
  const low = wholeCents(LOW_SHARE * centre);
  const high = wholeCents(HIGH_SHARE * centre);
  if (high - low >= LEAST_WIDTH) return { low, high };
  const start = Math.max(0, wholeCents(centre - LEAST_WIDTH / 2));
  return { low: start, high: start + LEAST_WIDTH };
}

const reliabilityAbout = (centre: Cents): { low: Cents; high: Cents } => ({
  low: clamp(centre - RELIABILITY_HALF_WIDTH, 0, 100),
  high: clamp(centre + RELIABILITY_HALF_WIDTH, 0, 100),
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
  for (const id of ids) {
    const truth = id === RELIABILITY ? draft.truth.reliability * 100 : trueFigure(scenario, draft.truth, id);
    if (truth === undefined) continue;
    const index = draft.notebook.filter((note) => note.about === id).length;
    const wrong = draw(draft.seed, `wrong:${id}`, draft.visit, index) < 1 - trust + draft.fatigue / 200;
    const sigma = (wrong ? WRONG_ERROR : RIGHT_ERROR) * (1 + draft.fatigue / 60);
    const told = wholeCents(truth * exp(sigma * drawNormal(draft.seed, `told:${id}`, draft.visit, index)));
    const centre = id === RELIABILITY ? clamp(told, 0, 100) : told;
    const width = id === RELIABILITY ? reliabilityAbout(centre) : rangeAbout(centre);
    const range = { ...width, centre, from, visit: draft.visit };
    draft.known[id] = range;
    draft.notebook.push({ visit: draft.visit, about: id, range, hint: 'none' });
  }
}
