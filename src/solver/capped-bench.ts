/**
 * The cheapest way to every gain where the gain itself is limited. There a sum that gains more for less may be the one
 * that leaves no room, so nothing is dominated before the end: one table over every whole gain up to the cap (Bellman's
 * knapsack), and the non-dominated points of it read off when all items are in. The table is as wide as the cap counts
 * the greatest common measure of all gains: the rounder they are, the faster it goes.
 */
import { type Front, LazyFront, type Trail, WIDTH } from './front';

/** Keeps its room from one front to the next. */
export class CappedBench {
  /** Options of all items, one after the other; `#ends[i]` is where those of item i end. */
  #gains = new Int32Array(128);
  #losses = new Float64Array(128);
  #options = 0;
  #ends = new Int32Array(64);
  #items = 0;
  #cap = 0;
  #start = 0;
  /** Least loss by gain, in measures: two tables, by turns. */
  #from = new Float64Array(0);
  #to = new Float64Array(0);
  /** The steps of every item, then those of the front. */
  #steps = new Int32Array(0);
  #width = 0;
  #frontGain = new Float64Array(0);
  #frontLoss = new Float64Array(0);

  /**
   * @param cap greatest gain allowed, ≥ 0
   * @param start loss of taking nothing
   */
  begin(cap: number, start = 0): void {
    this.#cap = cap;
    this.#start = start;
    this.#options = 0;
    this.#items = 0;
  }

  /** One way to take the item under way. Gains are whole and ≥ 0; losses are whole and may be negative. */
  option(gain: number, loss: number): void {
    const at = this.#options;
    if (at === this.#gains.length) {
      this.#gains = grownInt(this.#gains, 2 * at);
      this.#losses = grown(this.#losses, 2 * at);
    }
    this.#gains[at] = gain;
    this.#losses[at] = loss;
    this.#options = at + 1;
  }

  /** Ends the item under way: at most one of its options is taken. @throws RangeError on more than 15 options */
  item(): void {
    const first = this.#items > 0 ? (this.#ends[this.#items - 1] ?? 0) : 0;
    if (this.#options - first >= WIDTH) throw new RangeError(`an item has at most ${WIDTH - 1} options`);
    if (this.#items === this.#ends.length) this.#ends = grownInt(this.#ends, 2 * this.#items);
    this.#ends[this.#items] = this.#options;
    this.#items += 1;
  }

  /**
   * All non-dominated sums whose gain does not go past the cap: gain and loss strictly rise. Of equal losses the greater
   * gain stays. `choicesOf` tells what was taken. Good until the bench is begun again.
   */
  finish(): Front {
    const measure = this.#measure();
    let widest = 0;
    for (let item = 0; item < this.#items; item++) widest += this.#greatest(item) / measure;
    this.#makeRoom(Math.max(0, Math.min(Math.floor(this.#cap / measure), widest)) + 1);
    this.#from[0] = this.#start;
    let top = 0;
    for (let item = 0; item < this.#items; item++) top = this.#put(item, top, measure);
    return this.#read(top, measure);
  }

  /** Puts an item in, on sums up to `top` measures; returns how far they reach with it. */
  #put(item: number, top: number, measure: number): number {
    const width = this.#width;
    const base = item * width;
    const most = Math.min(width - 1, top + this.#greatest(item) / measure);
    const from = this.#from;
    const to = this.#to;
    for (let g = 0; g <= top; g++) to[g] = from[g] ?? 0;
    for (let g = top + 1; g <= most; g++) to[g] = Number.POSITIVE_INFINITY;
    for (let g = 0; g <= top; g++) this.#steps[base + g] = g * WIDTH;
    const first = this.#firstOf(item);
    const end = this.#ends[item] ?? 0;
    for (let at = first; at < end; at++) {
      const gain = (this.#gains[at] ?? 0) / measure;
      this.#take(from, to, Math.min(top, width - 1 - gain), gain, this.#losses[at] ?? 0, base, at - first + 1);
    }
    this.#from = to;
    this.#to = from;
    return most;
  }

  /** Takes one option on top of every sum up to `last`, where that is cheaper than what stands there. */
  #take(
    from: Float64Array,
    to: Float64Array,
    last: number,
    gain: number,
    loss: number,
    base: number,
    mark: number,
  ): void {
    const steps = this.#steps;
    for (let g = 0; g <= last; g++) {
      const sum = (from[g] ?? 0) + loss;
      if (sum >= (to[g + gain] ?? 0)) continue;
      to[g + gain] = sum;
      steps[base + g + gain] = g * WIDTH + mark;
    }
  }

  #firstOf(item: number): number {
    return item > 0 ? (this.#ends[item - 1] ?? 0) : 0;
  }

  #greatest(item: number): number {
    let most = 0;
    for (let at = this.#firstOf(item); at < (this.#ends[item] ?? 0); at++) most = Math.max(most, this.#gains[at] ?? 0);
    return most;
  }

  /** The greatest whole number that every gain is a multiple of; 1 where nothing gains. */
  #measure(): number {
    let measure = 0;
    for (let at = 0; at < this.#options && measure !== 1; at++) {
      for (let rest = this.#gains[at] ?? 0; rest > 0; ) {
        const left = measure % rest;
        measure = rest;
        rest = left;
      }
    }
    return measure || 1;
  }

  #makeRoom(width: number): void {
    this.#width = width;
    if (this.#from.length < width) {
      this.#from = new Float64Array(width * 2);
      this.#to = new Float64Array(width * 2);
      this.#frontGain = new Float64Array(width * 2);
      this.#frontLoss = new Float64Array(width * 2);
    }
    const wanted = width * (this.#items + 1);
    if (this.#steps.length < wanted) this.#steps = new Int32Array(wanted * 2);
  }

  /** The non-dominated points of the table, with the last step that led to each. */
  #read(top: number, measure: number): Front {
    const table = this.#from;
    const steps = this.#steps;
    const width = this.#width;
    const items = this.#items;
    let size = 0;
    let least = Number.POSITIVE_INFINITY;
    for (let g = top; g >= 0; g--) {
      const loss = table[g] ?? 0;
      if (loss >= least) continue;
      least = loss;
      size++;
    }
    const last = (items - 1) * width;
    const front = items * width;
    least = Number.POSITIVE_INFINITY;
    for (let g = top, at = size - 1; g >= 0; g--) {
      const loss = table[g] ?? 0;
      if (loss >= least) continue;
      least = loss;
      this.#frontGain[at] = g * measure;
      this.#frontLoss[at] = loss;
      steps[front + at] = items > 0 ? (steps[last + g] ?? 0) : 0;
      at--;
    }
    return new LazyFront(size, this.#frontGain.subarray(0, size), this.#frontLoss.subarray(0, size), () => {
      let trail: Trail | null = null;
      for (let item = 0; item < items; item++) {
        trail = { steps, from: item < items - 1 ? item * width : front, before: trail };
      }
      return trail;
    });
  }
}

function grown(array: Float64Array<ArrayBuffer>, wanted: number): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(wanted);
  larger.set(array);
  return larger;
}

function grownInt(array: Int32Array<ArrayBuffer>, wanted: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(wanted);
  larger.set(array);
  return larger;
}
