/** Items that make all others pointless, by the numbers as written. */
import { shareHeCounts } from '../rules/his-value';
import type { Cents, Scenario } from '../scenario/scenario';
import { gettings, givings, type Item } from './items';
import type { Lint } from './lint';

/** How many times the next best rate is far above all others. */
const FAR_ABOVE = 3;
/** A thing of less than this share of all worth cannot spoil a trade, however cheap it is. */
const OF_WEIGHT = 0.15;
/** What buys more than this share of everything buys nearly everything. */
const NEARLY_ALL = 0.8;
/** Nothing is cheaper than half a point: a rate needs something to be measured by. */
const LEAST_PRICE: Cents = 50;

const rate = ({ worth, price }: Item): number => worth / Math.max(price, LEAST_PRICE);
const times = (value: number): string => (Math.round(value * 10) / 10).toString();
const sum = (items: readonly Item[], figure: 'worth' | 'price'): Cents =>
  items.reduce((total, item) => total + item[figure], 0);

interface Lead {
  readonly item: Item;
  /** Worth more than all others together, for no more than any of them asks. */
  readonly outweighs: boolean;
  /** Rate as a multiple of the next best. */
  readonly ahead: number;
}

/** The one that everybody would take first and some would take alone. */
function leadOf(items: readonly Item[]): Lead | undefined {
  const [first, second] = items.toSorted((a, b) => rate(b) - rate(a));
  if (!first || !second || first.worth === 0) return undefined;
  const total = sum(items, 'worth');
  const ahead = rate(second) > 0 ? rate(first) / rate(second) : Number.POSITIVE_INFINITY;
  // Of two, one is always worth more than the other.
  const outweighs = items.length > 2 && first.worth > total - first.worth;
  if (outweighs || (ahead >= FAR_ABOVE && first.worth >= OF_WEIGHT * total)) return { item: first, outweighs, ahead };
  return undefined;
}

function leading(lead: Lead | undefined, says: { all: string; rate: string; hint: string }): readonly Lint[] {
  if (!lead) return [];
  const { item, outweighs, ahead } = lead;
  const rated = Number.isFinite(ahead) ? `${times(ahead)} times the next best` : 'and nothing else has any';
  const message = outweighs
    ? `“${item.id}” ${says.all}`
    : `“${item.id}” ${says.rate}, ${rated}: everybody takes it first.`;
  return [{ code: 'dominant-item', path: item.path, message, hint: says.hint }];
}

/** One thing within the authority of a visit for which, both moving together, he would give nearly all that there is to get. */
function buysAll(scenario: Scenario, given: readonly Item[], got: readonly Item[]): readonly Lint[] {
  const all = sum(got, 'price');
  if (given.length < 2 || got.length < 2) return [];
  const { you, counterpart, meters, rules } = scenario;
  const counted = shareHeCounts('together', meters.trust.start / 100, rules.phi);
  return given.flatMap((item): readonly Lint[] =>
    item.price <= you.authority && counted * item.worth - counterpart.base >= NEARLY_ALL * all
      ? [
          {
            code: 'dominant-item',
            path: item.path,
            message: `“${item.id}” alone is worth ${item.worth / 100} to the counterpart, and everything that can be got is held at ${all / 100} together: giving it buys nearly all, and it may be given in one visit.`,
            hint: 'Lower its “worth”, or let it cost more than “you.authority”.',
          },
        ]
      : [],
  );
}

/** At most one finding an item. */
export function lintDominance(scenario: Scenario): readonly Lint[] {
  const given = givings(scenario);
  const got = gettings(scenario);
  const found = [
    ...leading(leadOf(given), {
      all: 'is worth more to the counterpart than all else together and costs us least for it: nothing else need ever be offered.',
      rate: 'buys far more for its cost than anything else that can be given',
      hint: 'Let it cost more, or make other things worth more.',
    }),
    ...leading(leadOf(got), {
      all: 'means more to our instructions than all else together and is parted with most easily: nothing else need ever be asked for.',
      rate: 'means far more to our instructions for what it takes to get it than anything else',
      hint: 'Raise its “hold”, or the “mandate” of other things.',
    }),
    ...buysAll(scenario, given, got),
  ];
  return found.filter((one, at) => found.findIndex(({ path }) => path === one.path) === at);
}
