/**
 * A bench on which fronts are merged again and again (see front.ts): it keeps its room, and where the first items are the
 * same as last time, their lists are taken as they lie. For those who only estimate, sums whose gains differ by less than
 * a grain count as one (that with the least loss stays); and what a sum spends of a limit may differ from its loss.
 */
import { type Front, type Trail, WIDTH } from './front';

export class FrontBench {
  /** Options of all items, one after the other; `#ends[i]` is where those of item i end. */
  #figures = new Float64Array(3 * 256);
  #options = 0;
  #ends = new Int32Array(64);
  #items = 0;
  /** Lists after 0, 1, 2 … items, one after the other: gain, loss, spent, and the step that led there. */
  #gain = new Float64Array(4096);
  #loss = new Float64Array(4096);
  #spent = new Float64Array(4096);
  #steps = new Int32Array(4096);
  #starts = Int32Array.of(0, 1);
  #round = 0;
  #limit = 0;
  #grain = 1;
  #enough = Number.POSITIVE_INFINITY;
  /** Items whose lists are merged, and stand. */
  #merged = 0;

  /** Changes whenever the bench is begun: a front is good as long as it does not. */
  get round(): number {
    return this.#round;
  }

  /**
   * @param limit the most that may be spent
   * @param grain gains nearer than this to one another count as one; 1 where they are whole and all is to be kept
   * @param enough gains beyond this count as this
   * @param gain of taking nothing
   */
  begin(limit: number, grain = 1, enough = Number.POSITIVE_INFINITY, gain = 0): void {
    const isSame = limit === this.#limit && grain === this.#grain && enough === this.#enough && gain === this.#gain[0];
    if (!isSame) this.#merged = 0;
    this.#round += 1;
    this.#limit = limit;
    this.#grain = grain;
    this.#enough = enough;
    this.#gain[0] = gain;
    this.#items = 0;
    this.#options = 0;
  }

  /** One way to take the item under way. Gain and loss may have either sign; what is spent has none below 0. */
  option(gain: number, loss: number, spent: number): void {
    const at = 3 * this.#options;
    if (at + 3 > this.#figures.length) this.#figures = grown(this.#figures, at + 3);
    const figures = this.#figures;
    if (figures[at] !== gain || figures[at + 1] !== loss || figures[at + 2] !== spent) {
      this.#merged = Math.min(this.#merged, this.#items);
      figures[at] = gain;
      figures[at + 1] = loss;
      figures[at + 2] = spent;
    }
    this.#options += 1;
  }

  /** Ends the item under way: at most one of its options is taken. @throws RangeError on more than 15 options */
  item(): void {
    const count = this.#options - (this.#items > 0 ? (this.#ends[this.#items - 1] ?? 0) : 0);
    if (count >= WIDTH) throw new RangeError(`an item has at most ${WIDTH - 1} options`);
    if (this.#items + 2 > this.#ends.length) {
      const ends = new Int32Array(2 * this.#ends.length);
      ends.set(this.#ends);
      this.#ends = ends;
    }
    if (this.#ends[this.#items] !== this.#options) this.#merged = Math.min(this.#merged, this.#items);
    this.#ends[this.#items] = this.#options;
    this.#items += 1;
  }

  /**
   * The front of all items, as it lies on the bench: good until the bench is begun again. Of equal sums the one that takes
   * nothing, then the earlier option, then the earlier point stays.
   */
  finish(): Front {
    if (this.#starts.length < this.#items + 2) {
      const starts = new Int32Array(2 * (this.#items + 2));
      starts.set(this.#starts);
      this.#starts = starts;
    }
    for (let item = this.#merged; item < this.#items; item++) this.#merge(item);
    this.#merged = this.#items;
    const from = this.#starts[this.#items] ?? 0;
    const to = this.#starts[this.#items + 1] ?? 0;
    const steps = this.#steps;
    let trail: Trail | null = null;
    for (let item = 0; item < this.#items; item++) {
      trail = { steps, from: this.#starts[item + 1] ?? 0, before: trail };
    }
    return { size: to - from, gain: this.#gain.subarray(from, to), loss: this.#loss.subarray(from, to), trail };
  }

  /** The list after an item, out of the list before it: all lists shifted by its options, and the list itself, at once. */
  #merge(item: number): void {
    const first = item > 0 ? (this.#ends[item - 1] ?? 0) : 0;
    const streams = (this.#ends[item] ?? 0) - first + 1;
    const from = this.#starts[item] ?? 0;
    const end = this.#starts[item + 1] ?? 0;
    const wanted = end + (end - from) * streams;
    if (wanted > this.#gain.length) this.#makeRoom(wanted);
    const gain = this.#gain;
    const loss = this.#loss;
    const spent = this.#spent;
    const steps = this.#steps;
    const figures = this.#figures;
    const limit = this.#limit;
    const grain = this.#grain;
    const enough = this.#enough;
    for (let stream = 0; stream < streams; stream++) {
      const at = 3 * (first + stream - 1);
      heads[stream] = from;
      reaches[stream] = Number.NEGATIVE_INFINITY;
      mores[stream] = stream === 0 ? 0 : (figures[at] ?? 0);
      dearer[stream] = stream === 0 ? 0 : (figures[at + 1] ?? 0);
      spends[stream] = stream === 0 ? 0 : (figures[at + 2] ?? 0);
    }
    let to = end;
    let top = Number.NEGATIVE_INFINITY;
    for (;;) {
      let best = -1;
      let least = Number.POSITIVE_INFINITY;
      let most = Number.NEGATIVE_INFINITY;
      for (let stream = 0; stream < streams; stream++) {
        let reach = reaches[stream] ?? 0;
        if (reach <= top) {
          // What is dominated by what is kept already is passed over at once.
          const more = mores[stream] ?? 0;
          const room = stream === 0 ? Number.POSITIVE_INFINITY : limit - (spends[stream] ?? 0);
          let head = heads[stream] ?? 0;
          while (head < end && ((gain[head] ?? 0) + more <= top || (spent[head] ?? 0) > room)) head++;
          heads[stream] = head;
          reach = head < end ? (gain[head] ?? 0) + more : Number.POSITIVE_INFINITY;
          reaches[stream] = reach;
          sums[stream] = head < end ? (loss[head] ?? 0) + (dearer[stream] ?? 0) : Number.POSITIVE_INFINITY;
        }
        const sum = sums[stream] ?? 0;
        if (sum > least || reach === Number.POSITIVE_INFINITY) continue;
        const reached = reach < enough ? reach : enough;
        if (sum === least && reached <= most) continue;
        least = sum;
        most = reached;
        best = stream;
      }
      if (best < 0) break;
      const head = heads[best] ?? 0;
      gain[to] = most;
      loss[to] = least;
      spent[to] = (spent[head] ?? 0) + (spends[best] ?? 0);
      steps[to] = (head - from) * WIDTH + best;
      to++;
      top = most < enough ? most + grain - 1 : Number.POSITIVE_INFINITY;
    }
    this.#starts[item + 2] = to;
  }

  #makeRoom(wanted: number): void {
    this.#gain = grown(this.#gain, wanted);
    this.#loss = grown(this.#loss, wanted);
    this.#spent = grown(this.#spent, wanted);
    const steps = new Int32Array(this.#gain.length);
    steps.set(this.#steps);
    this.#steps = steps;
  }
}

/** For one merge only, by shifted list: where it is read, the gain and the loss of that point, and what shifts it. */
const heads = new Int32Array(WIDTH);
const reaches = new Float64Array(WIDTH);
const sums = new Float64Array(WIDTH);
const mores = new Float64Array(WIDTH);
const dearer = new Float64Array(WIDTH);
const spends = new Float64Array(WIDTH);

function grown(array: Float64Array<ArrayBuffer>, wanted: number): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(2 * wanted);
  larger.set(array);
  return larger;
}
