/** The revolving door: the better people sell, the more are taken (design.md §2, model/README.md). */
import type { Draft } from 'immer';
import type { Scenario } from '../scenario/scenario';
import { draw } from './draw';
import { arrestPeople } from './free-people';
import { changeMeter } from './ledger';
import { own } from './own';
import { points } from './round';
import type { DealRecord, GameState } from './state';

/** Share of the freed who had to leave; all of them where nobody was freed. */
function exileShare(deal: DealRecord): number {
  const freed = deal.exiled + deal.stayed;
  return freed > 0 ? deal.exiled / freed : 1;
}

/** Product over the pledges he keeps in this visit. */
const pledgeFactor = (scenario: Scenario, game: GameState): number =>
  scenario.pledges.reduce((all, pledge) => (own(game.pledges, pledge.id)?.keptNow ? all * pledge.arrests : all), 1);

/** λ: people expected to be taken after this visit's deal; 0 without one. */
export function expectedArrests(scenario: Scenario, game: GameState): number {
  const deal = game.deals.find((record) => record.visit === game.visit);
  if (!deal) return 0;
  const { rate, fairPrice } = scenario.rules.arrests;
  const model = scenario.rules.model.arrests;
  const overpaid = Math.max(0, points(deal.worthGiven) - fairPrice * points(deal.holdGot));
  const watched = Math.max(0, model.unwatched - (model.watched * game.meters.allies) / 100);
  const terms = model.allStay + model.exile * exileShare(deal);
  return rate * overpaid * pledgeFactor(scenario, game) * watched * terms;
}

/** Takes ⌊λ⌋ people, and one more where the draw falls within the fraction. */
export function makeArrests(draft: Draft<GameState>, scenario: Scenario): void {
  const expected = expectedArrests(scenario, draft);
  const whole = Math.floor(expected);
  const n = whole + (draw(draft.seed, 'arrests', draft.visit, 0) < expected - whole ? 1 : 0);
  const { allies, support } = scenario.rules.model.arrests;
  const taken = arrestPeople(draft, scenario.rules.arrests.group, n);
  changeMeter(draft, 'allies', allies * taken, { kind: 'arrests', people: taken });
  changeMeter(draft, 'support', support * taken, { kind: 'arrests', people: taken });
}
