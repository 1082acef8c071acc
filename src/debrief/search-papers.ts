/**
 * The best papers near one that was on the table: up to two changes of it (one may be the order), which he would have taken
 * as our next word, within both limits, with everything coming and the allies no worse off than a line.
 */
import { aspiration } from '../counterpart/aspiration';
import { movement, withOffer } from '../counterpart/movement';
import { counted } from '../counterpart/order';
import type { CounterpartView } from '../rules/counterpart-view';
import { ORDERS, type Order, type Package } from '../rules/package';
import { wholeCents } from '../rules/round';
import type { GameState, TableState } from '../rules/state';
import type { Cents, Scenario } from '../scenario/scenario';
import { chanceNow } from './map-point';
import { type Change, changed, NO_SUMS, plus, type Sums, type WeighedChange, weighChanges } from './paper-changes';

export interface FoundPaper {
  readonly offer: Package;
  /** None where it is the paper itself. */
  readonly changes: readonly Change[];
  readonly order: { readonly from: Order; readonly to: Order } | null;
  readonly his: Cents;
  readonly ours: Cents;
  readonly sums: Sums;
}

export interface Bounds {
  /** The least value at which he takes our next word. */
  readonly needed: Cents;
  /** The most that our givings may cost the allies before any consultation. */
  readonly allies: Cents;
  /** Only what is worth more than this to us. */
  readonly above: Cents;
  /** Things that need not come, as long as the order and their terms stay as they were. */
  readonly excused: ReadonlySet<string>;
}

/** The least value to him that he would accept as our next offer at an open table; found by halving. */
export function neededNow(view: CounterpartView, table: TableState): Cents {
  const takes = (value: Cents): boolean => {
    const line = aspiration(view, table, table.k + 1, movement(view, table, withOffer(table, value, true)));
    return value >= Math.max(line, table.reservation);
  };
  let low = table.reservation;
  let high = Math.max(table.reservation, table.opening);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (takes(middle)) high = middle;
    else low = middle + 1;
  }
  return high;
}

interface Terms {
  readonly order: Order;
  readonly d: number;
  readonly e: number;
  /** Things got that would not come, by the game's own draws. */
  readonly lost: ReadonlySet<string>;
}

/** Keeps the best few, best first; of equals the earlier. */
class Best {
  readonly #most: number;
  readonly found: FoundPaper[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  isWanted(ours: Cents): boolean {
    return this.found.length < this.#most || ours > (this.found.at(-1)?.ours ?? ours);
  }

  keep(paper: FoundPaper): void {
    const at = this.found.findIndex(({ ours }) => paper.ours > ours);
    this.found.splice(at < 0 ? this.found.length : at, 0, paper);
    if (this.found.length > this.#most) this.found.pop();
  }
}

export interface Search {
  /** With at most one change, and with two. Best for us first. */
  readonly plain: readonly FoundPaper[];
  readonly double: readonly FoundPaper[];
}

const NO_CHANGE: WeighedChange = { thing: -1, change: { side: 'got', id: '', from: null, to: null }, sums: NO_SUMS };

/** @param most papers kept of each kind; @param itself whether the paper unchanged counts */
export function searchPapers(
  scenario: Scenario,
  game: GameState,
  view: CounterpartView,
  paper: Package,
  bounds: Bounds,
  most: number,
  itself: boolean,
): Search {
  const { base, changes, rolls } = weighChanges(scenario, game, view, paper);
  const plain = new Best(most);
  const double = new Best(most);
  const termsOf = (order: Order): Terms => {
    const e = chanceNow(scenario, game, order);
    const lost = new Set(order === 'they-first' ? [] : rolls.filter(({ roll }) => roll >= e).map(({ id }) => id));
    return { order, d: counted(view, order), e, lost };
  };
  const look = ({ order, d, e, lost }: Terms, best: Best, one = NO_CHANGE, two = NO_CHANGE): void => {
    const cost = base.cost + one.sums.cost + two.sums.cost;
    const hold = base.hold + one.sums.hold + two.sums.hold;
    const mandate = base.mandate + one.sums.mandate + two.sums.mandate;
    if (cost > view.authority || hold > view.appetite || mandate === 0) return;
    const ours = wholeCents(e * mandate) - cost;
    if (ours <= bounds.above || !best.isWanted(ours)) return;
    const his = wholeCents(d * (base.worth + one.sums.worth + two.sums.worth)) - hold;
    if (his < bounds.needed) return;
    const sums = plus(plus(base, one.sums), two.sums);
    if (sums.never > 0 || sums.allies > bounds.allies) return;
    const changes = [one, two].filter((made) => made !== NO_CHANGE).map(({ change }) => change);
    const offer = changes.reduce(changed, { ...paper, order });
    const isLost = (id: string) =>
      lost.has(id) && !(bounds.excused.has(id) && order === paper.order && changes.every((made) => made.id !== id));
    if (Object.keys(offer.groups).some(isLost) || offer.pledges.some(isLost)) return;
    const moved = order === paper.order ? null : { from: paper.order, to: order };
    best.keep({ offer, changes, order: moved, his, ours, sums });
  };

  const asItIs = termsOf(paper.order);
  if (itself) look(asItIs, plain);
  for (const one of changes) look(asItIs, plain, one);
  // Pairs are many: most are passed over by what they cost and bring, before anything is put together.
  const costs = Float64Array.from(changes, ({ sums }) => sums.cost);
  const mandates = Float64Array.from(changes, ({ sums }) => sums.mandate);
  for (const [at, one] of changes.entries()) {
    const cost = base.cost + one.sums.cost;
    const mandate = base.mandate + one.sums.mandate;
    for (let other = at + 1; other < changes.length; other++) {
      const dear = cost + (costs[other] ?? 0);
      if (dear > view.authority || asItIs.e * (mandate + (mandates[other] ?? 0)) - dear <= bounds.above - 1) continue;
      const second = changes[other];
      if (second && second.thing !== one.thing) look(asItIs, double, one, second);
    }
  }
  for (const order of ORDERS) {
    if (order === paper.order) continue;
    const terms = termsOf(order);
    look(terms, plain);
    for (const one of changes) look(terms, double, one);
  }
  return { plain: plain.found, double: double.found };
}
