/**
 * Exact sets of choices by merging non-dominated lists (Nemhauser and Ullmann, 1969), over whole numbers.
 * Each item is a set of options of which at most one is taken; taking none adds nothing to either side.
 */

/** What one option adds. Whole numbers; either may be negative. */
export interface Option {
  readonly gain: number;
  readonly loss: number;
}

/** How the points of one front came from the points of the front before. */
export interface Trail {
  /** From `from` on, per point: index in the front before, times WIDTH, plus 0 for none or 1 + the option's index. */
  readonly steps: Int32Array;
  readonly from: number;
  readonly before: Trail | null;
}

/** All non-dominated sums, both gain and loss strictly rising with the index. */
export interface Points {
  readonly size: number;
  readonly gain: Float64Array;
  readonly loss: Float64Array;
}

/** The same, with what they are made of. */
export interface Front extends Points {
  /** Option taken of each item on the way to a point, in the order of items: its index, or −1 for none. */
  readonly choicesAt: (point: number) => number[];
}

/** A front that further items can be merged into. */
export class MergedFront implements Front {
  readonly size: number;
  readonly gain: Float64Array;
  readonly loss: Float64Array;
  readonly trail: Trail | null;

  constructor(size: number, gain: Float64Array, loss: Float64Array, trail: Trail | null) {
    this.size = size;
    this.gain = gain;
    this.loss = loss;
    this.trail = trail;
  }

  choicesAt(point: number): number[] {
    const choices: number[] = [];
    let at = point;
    for (let { trail } = this; trail; trail = trail.before) {
      const step = trail.steps[trail.from + at] ?? 0;
      choices.push((step % WIDTH) - 1);
      at = Math.floor(step / WIDTH);
    }
    return choices.reverse();
  }
}

/** An item has fewer options than this. */
export const WIDTH = 16;

/** A merge in progress: one list grows out of two, and changes places with the other. */
interface Bench {
  gain: Float64Array;
  loss: Float64Array;
  steps: Int32Array;
}

const makeBench = (room: number): Bench => ({
  gain: new Float64Array(room),
  loss: new Float64Array(room),
  steps: new Int32Array(room),
});
let benches: [Bench, Bench] = [makeBench(1024), makeBench(1024)];

/** The front of no items at all: one point. */
export function emptyFront(gain = 0, loss = 0): MergedFront {
  return new MergedFront(1, Float64Array.of(gain), Float64Array.of(loss), null);
}

/**
 * Every way to take at most one option of a further item, dominated sums left out. Of equal sums the one that takes
 * nothing, then the earlier option, then the earlier point stays.
 * @param limit greatest loss allowed.
 * @param enough gains beyond this count as this: callers that need no more keep their lists short.
 * @throws RangeError on an item of more than 15 options.
 */
export function mergeItem(
  front: MergedFront,
  options: readonly Option[],
  limit: number,
  enough = Number.POSITIVE_INFINITY,
): MergedFront {
  if (options.length >= WIDTH) throw new RangeError(`an item has at most ${WIDTH - 1} options`);
  const room = front.size * (options.length + 1);
  if (benches[0].gain.length < room) benches = [makeBench(room * 2), makeBench(room * 2)];
  let [from, to] = benches;
  let size = front.size;
  from.gain.set(front.gain);
  from.loss.set(front.loss);
  for (let i = 0; i < size; i++) from.steps[i] = i * WIDTH;
  options.forEach((option, index) => {
    size = mergeShifted(from, size, front, option, index + 1, limit, enough, to);
    [from, to] = [to, from];
  });
  const trail = { steps: from.steps.slice(0, size), from: 0, before: front.trail };
  return new MergedFront(size, from.gain.slice(0, size), from.loss.slice(0, size), trail);
}

/** Merges a list with the front shifted by one option into `to`; returns how many points stay. */
function mergeShifted(
  list: Bench,
  count: number,
  front: Front,
  option: Option,
  mark: number,
  limit: number,
  enough: number,
  to: Bench,
): number {
  const { gain: aGain, loss: aLoss, steps: aSteps } = list;
  const { gain: bGain, loss: bLoss, size: bCount } = front;
  const { gain, loss, steps } = to;
  const addGain = option.gain;
  const addLoss = option.loss;
  let n = 0;
  let top = -Infinity;
  let last = -Infinity;
  let a = 0;
  let b = 0;
  let nextA = count > 0 ? (aLoss[0] ?? Infinity) : Infinity;
  let nextB = bCount > 0 ? (bLoss[0] ?? Infinity) + addLoss : Infinity;
  while (nextA !== Infinity || nextB !== Infinity) {
    let g: number;
    let l: number;
    let step: number;
    if (nextA <= nextB) {
      g = aGain[a] ?? 0;
      l = nextA;
      step = aSteps[a] ?? 0;
      a++;
      nextA = a < count ? (aLoss[a] ?? Infinity) : Infinity;
    } else {
      if (nextB > limit) {
        nextB = Infinity;
        continue;
      }
      g = (bGain[b] ?? 0) + addGain;
      if (g > enough) g = enough;
      l = nextB;
      step = b * WIDTH + mark;
      b++;
      nextB = b < bCount ? (bLoss[b] ?? Infinity) + addLoss : Infinity;
    }
    if (g <= top) continue;
    if (l === last) n--;
    gain[n] = g;
    loss[n] = l;
    steps[n] = step;
    n++;
    top = g;
    last = l;
  }
  return n;
}
