/**
 * The cheapest way to every gain where the gain itself is limited. There a sum that gains more for less may be the one
 * that leaves no room, so nothing is dominated before the end: one table over every whole gain up to the cap (Bellman's
 * knapsack), and the non-dominated points of it read off when all items are in. The table is as wide as the cap counts
 * the greatest common measure of all gains: the rounder they are, the faster it goes.
 */
import { type Front, WIDTH } from './front';

/** Keeps its room from one front to the next. */
export class CappedBench {
  /** Options of all items, one after the other; `#ends[i]` is where those of item i end. */
  #gains = new Int32Array(128);
  #losses = new Float64Array(128);
  #options = 0;
  #ends = new Int32Array(64);
  #items = 0;
  /** How far sums reach before each item, in measures. */
  #tops = new Int32Array(64);
  #cap = 0;
  #start = 0;
  /** Least loss by gain, in measures: a row before any item, then one after each. */
  #rows = new Float64Array(0);
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
    if (this.#items === this.#ends.length) {
      this.#ends = grownInt(this.#ends, 2 * this.#items);
      this.#tops = grownInt(this.#tops, 2 * this.#items);
    }
    this.#ends[this.#items] = this.#options;
    this.#items += 1;
  }

  /**
   * All non-dominated sums whose gain does not go past the cap: gain and loss strictly rise. Of equal losses the greater
   * gain stays. `choicesAt` tells what was taken. Good until the bench is begun again.
   */
  finish(): Front {
    const measure = this.#measure();
    let widest = 0;
    for (let item = 0; item < this.#items; item++) widest += this.#greatest(item) / measure;
    this.#makeRoom(Math.max(0, Math.min(Math.floor(this.#cap / measure), widest)) + 1);
    this.#rows[0] = this.#start;
    let top = 0;
    for (let item = 0; item < this.#items; item++) {
      this.#tops[item] = top;
      top = this.#put(item, top, measure);
    }
    return this.#read(top, measure);
  }

  /** Puts an item in, on sums up to `top` measures; returns how far they reach with it. */
  #put(item: number, top: number, measure: number): number {
    const rows = this.#rows;
    const width = this.#width;
    const from = item * width;
    const to = from + width;
    const most = Math.min(width - 1, top + this.#greatest(item) / measure);
    for (let g = 0; g <= top; g++) rows[to + g] = rows[from + g] ?? 0;
    for (let g = top + 1; g <= most; g++) rows[to + g] = Number.POSITIVE_INFINITY;
    const end = this.#ends[item] ?? 0;
    for (let at = this.#firstOf(item); at < end; at++) {
      const gain = (this.#gains[at] ?? 0) / measure;
      const loss = this.#losses[at] ?? 0;
      const last = Math.min(top, width - 1 - gain);
      for (let g = 0; g <= last; g++) {
        const sum = (rows[from + g] ?? 0) + loss;
        if (sum < (rows[to + g + gain] ?? 0)) rows[to + g + gain] = sum;
      }
    }
    return most;
  }

  /** What was taken of each item on the way to a gain, −1 for none: by the rows, back from the last. */
  #choicesTo(gain: number, measure: number): number[] {
    const choices: number[] = [];
    let left = gain;
    for (let item = this.#items - 1; item >= 0; item--) {
      const choice = this.#choiceAt(item, left, measure);
      choices.push(choice);
      if (choice >= 0) left -= (this.#gains[this.#firstOf(item) + choice] ?? 0) / measure;
    }
    return choices.reverse();
  }

  /** The first way to take the item that leads to what stands in its row; −1 where it stood there before. */
  #choiceAt(item: number, gain: number, measure: number): number {
    const before = item * this.#width;
    const sum = this.#rows[before + this.#width + gain];
    // Beyond the sums before the item, its row begins anew.
    if (gain <= (this.#tops[item] ?? 0) && this.#rows[before + gain] === sum) return -1;
    const first = this.#firstOf(item);
    for (let at = first; at < (this.#ends[item] ?? 0); at++) {
      const below = gain - (this.#gains[at] ?? 0) / measure;
      if (below < 0 || below > (this.#tops[item] ?? 0)) continue;
      if ((this.#rows[before + below] ?? 0) + (this.#losses[at] ?? 0) === sum) return at - first;
    }
    return -1;
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
    if (this.#frontGain.length < width) {
      this.#frontGain = new Float64Array(width * 2);
      this.#frontLoss = new Float64Array(width * 2);
    }
    const wanted = width * (this.#items + 1);
    if (this.#rows.length < wanted) this.#rows = new Float64Array(wanted * 2);
  }

  /** The non-dominated points of the last row. */
  #read(top: number, measure: number): Front {
    const rows = this.#rows;
    const row = this.#items * this.#width;
    let size = 0;
    let least = Number.POSITIVE_INFINITY;
    for (let g = top; g >= 0; g--) {
      const loss = rows[row + g] ?? 0;
      if (loss >= least) continue;
      least = loss;
      size++;
    }
    least = Number.POSITIVE_INFINITY;
    for (let g = top, at = size - 1; g >= 0; g--) {
      const loss = rows[row + g] ?? 0;
      if (loss >= least) continue;
      least = loss;
      this.#frontGain[at] = g * measure;
      this.#frontLoss[at] = loss;
      at--;
    }
    const gain = this.#frontGain.subarray(0, size);
    const choicesAt = (point: number): number[] => this.#choicesTo((gain[point] ?? 0) / measure, measure);
    return { size, gain, loss: this.#frontLoss.subarray(0, size), choicesAt };
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
