/**
 * How fast this machine is right now: a fixed piece of work of the kind that campaigns are made of (records looked up by
 * id, small objects made, lists of sums merged), which never changes with the game. Other figures over this one can be
 * compared between machines, and between a quiet hour and a busy one.
 */
import type { Figure } from './figure';

const ITEMS = 40;
const WARM_UP = 300;
const MEASURED = 600;

interface Item {
  readonly id: string;
  readonly gain: number;
  readonly loss: number;
}

const ITEM_LIST: readonly Item[] = Array.from({ length: ITEMS }, (_, at) => ({
  id: `item-${at}`,
  gain: ((at * 37) % 23) * 10 + 10,
  loss: ((at * 53) % 29) * 7 + 5,
}));

/** Sums of at most one of each item, without those that lose more and gain no more than another. */
function mergedSums(items: readonly Item[]): number {
  let gains = Float64Array.of(0);
  let losses = Float64Array.of(0);
  for (const { gain, loss } of items) {
    const nextGains = new Float64Array(2 * gains.length);
    const nextLosses = new Float64Array(2 * gains.length);
    let [without, taken, size, top] = [0, 0, 0, -1];
    while (without < gains.length || taken < gains.length) {
      const plain = losses[without] ?? Number.POSITIVE_INFINITY;
      const more = (losses[taken] ?? Number.POSITIVE_INFINITY) + loss;
      const sum = plain <= more ? (gains[without++] ?? 0) : (gains[taken++] ?? 0) + gain;
      if (sum <= top || sum > 2000) continue;
      nextGains[size] = sum;
      nextLosses[size++] = Math.min(plain, more);
      top = sum;
    }
    gains = nextGains.slice(0, size);
    losses = nextLosses.slice(0, size);
  }
  return gains.length;
}

/** Figures told by id, each a little different, and told again as small objects of their own. */
function retold(round: number): number {
  const told: { [id: string]: { readonly low: number; readonly high: number } } = {};
  for (const { id, gain, loss } of ITEM_LIST) told[id] = { low: (loss * (round % 7)) / 7, high: gain + loss };
  const seen = ITEM_LIST.map(({ id }) => ({ id, ...told[id] }));
  return seen.filter(({ id }) => (told[id]?.low ?? 0) > 20).reduce((sum, { high = 0 }) => sum + high, 0);
}

function work(rounds: number): number {
  let sum = 0;
  for (let round = 0; round < rounds; round++) sum += mergedSums(ITEM_LIST) + retold(round) + retold(round + 1);
  return sum;
}

/** Rounds of it in a second of the processor. */
export function yardstick(): number {
  let made = work(WARM_UP);
  const before = process.cpuUsage();
  made += work(MEASURED);
  const { user, system } = process.cpuUsage(before);
  if (made <= 0) throw new RangeError('the yardstick did no work');
  return (MEASURED * 1e6) / (user + system);
}

export async function figures(): Promise<readonly Figure[]> {
  return [{ what: 'yardstick: rounds a second of the processor', value: yardstick(), unit: '1/s' }];
}
