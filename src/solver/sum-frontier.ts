/**
 * The frontier of all pairs out of two fronts: what one side gives (gain: its worth to the taker; loss: its cost to the
 * giver) and what it gets for it (gain: its worth to the getter; loss: what parting with it costs).
 *
 * Listing all pairs takes minutes where both fronts are long, so pairs are looked at in blocks, coarse first: a block
 * whose best corner some pair already reaches holds nothing new, and all others are cut in four until they are single
 * pairs. That is a branch and bound over a grid, and exact.
 */
import type { Points } from './front';

export interface SumFrontier {
  readonly size: number;
  /** To the taker, gain − loss: strictly falling. */
  readonly his: Float64Array;
  /** To the giver, gain − loss: strictly rising. */
  readonly ours: Float64Array;
  /** Places in the two fronts. */
  readonly given: Int32Array;
  readonly got: Int32Array;
}

/** Per whole value to the taker: the best for the giver, and the pair that gives it. */
interface Line {
  readonly low: number;
  readonly best: Float64Array;
  readonly pair: Float64Array;
  /** The best for the giver at that value or any greater; good until the next pair is laid. */
  readonly beyond: Float64Array;
}

function emptyLine(given: Points, got: Points): Line {
  const low = (given.gain[0] ?? 0) - (got.loss[got.size - 1] ?? 0);
  const high = (given.gain[given.size - 1] ?? 0) - (got.loss[0] ?? 0);
  const length = high - low + 1;
  return {
    low,
    best: new Float64Array(length).fill(Number.NEGATIVE_INFINITY),
    pair: new Float64Array(length),
    beyond: new Float64Array(length),
  };
}

function lookBeyond({ best, beyond }: Line): void {
  let top = Number.NEGATIVE_INFINITY;
  for (let at = best.length - 1; at >= 0; at--) {
    top = Math.max(top, best[at] ?? top);
    beyond[at] = top;
  }
}

/** Blocks of pairs, each by the place of its first pair: given times the length of the other front, plus got. */
type Blocks = number[];

function lay(line: Line, given: Points, got: Points, blocks: Blocks): void {
  for (const block of blocks) {
    const q = block % got.size;
    const g = (block - q) / got.size;
    const at = (given.gain[g] ?? 0) - (got.loss[q] ?? 0) - line.low;
    const value = (got.gain[q] ?? 0) - (given.loss[g] ?? 0);
    if (value <= (line.best[at] ?? value)) continue;
    line.best[at] = value;
    line.pair[at] = block;
  }
}

/** Halves of the blocks of `size` that may still hold something new. */
function cut(line: Line, given: Points, got: Points, blocks: Blocks, size: number): Blocks {
  const half = size / 2;
  const kept: Blocks = [];
  for (const block of blocks) {
    const q = block % got.size;
    const g = (block - q) / got.size;
    for (let a = g; a < g + size && a < given.size; a += half) {
      const gain = given.gain[Math.min(a + half, given.size) - 1] ?? 0;
      const loss = given.loss[a] ?? 0;
      for (let b = q; b < q + size && b < got.size; b += half) {
        const at = gain - (got.loss[b] ?? 0) - line.low;
        const value = (got.gain[Math.min(b + half, got.size) - 1] ?? 0) - loss;
        // A block that is one pair laid before is no news, and a longer one reaches its corner only if it holds it.
        if ((line.beyond[at] ?? value) < value) kept.push(a * got.size + b);
      }
    }
  }
  return kept;
}

/** Exact, for fronts of whole numbers. Memory grows with the spread of the values to the taker. */
export function sumFrontier(given: Points, got: Points): SumFrontier {
  const line = emptyLine(given, got);
  let blocks: Blocks = [0];
  let size = 1;
  while (size < Math.max(given.size, got.size)) size *= 2;
  lay(line, given, got, blocks);
  for (; size > 1 && blocks.length > 0; size /= 2) {
    lookBeyond(line);
    blocks = cut(line, given, got, blocks, size);
    lay(line, given, got, blocks);
  }
  lookBeyond(line);
  return gather(line, got.size);
}

function gather({ low, best, pair, beyond }: Line, width: number): SumFrontier {
  const places: number[] = [];
  for (let at = best.length - 1; at >= 0; at--) {
    if ((best[at] ?? 0) > (beyond[at + 1] ?? Number.NEGATIVE_INFINITY)) places.push(at);
  }
  return {
    size: places.length,
    his: Float64Array.from(places, (at) => at + low),
    ours: Float64Array.from(places, (at) => best[at] ?? 0),
    given: Int32Array.from(places, (at) => Math.floor((pair[at] ?? 0) / width)),
    got: Int32Array.from(places, (at) => (pair[at] ?? 0) % width),
  };
}
