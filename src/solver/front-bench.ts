/**
 * A bench on which fronts are merged again and again (see front.ts): it keeps its room, and where the first items are the
 * same as last time, their lists are taken as they lie. For those who only estimate, sums whose gains differ by less than
 * a grain count as one (that with the least loss stays); and what a sum spends of a limit may differ from its loss.
 */
import { type Front, WIDTH } from './front';

export class FrontBench {
  /** Options of all items, one after the other; `#ends[i]` is where those of item i end. */
  #figures = new Float64Array(3 * 256);
  #options = 0;
  #ends = new Int32Array(64);
  #items = 0;
  /** Lists after 0, 1, 2 … items, one after the other. */
  #lists = roomFor(4096);
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
    const isSame =
      limit === this.#limit && grain === this.#grain && enough === this.#enough && gain === this.#lists.gain[0];
    if (!isSame) this.#merged = 0;
    this.#round += 1;
    this.#limit = limit;
    this.#grain = grain;
    this.#enough = enough;
    this.#lists.gain[0] = gain;
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
    const { gain, loss, steps } = this.#lists;
    const starts = this.#starts;
    const items = this.#items;
    const choicesAt = (point: number): number[] => {
      const choices: number[] = [];
      let at = point;
      for (let item = items; item > 0; item--) {
        const step = steps[(starts[item] ?? 0) + at] ?? 0;
        choices.push((step % WIDTH) - 1);
        at = Math.floor(step / WIDTH);
      }
      return choices.reverse();
    };
    return { size: to - from, gain: gain.subarray(from, to), loss: loss.subarray(from, to), choicesAt };
  }

  /** The list after an item, out of the list before it: with that list shifted by one option after the other. */
  #merge(item: number): void {
    const first = item > 0 ? (this.#ends[item - 1] ?? 0) : 0;
    const options = this.#withinLimit(first, this.#ends[item] ?? 0);
    const from = this.#starts[item] ?? 0;
    const end = this.#starts[item + 1] ?? 0;
    const wanted = (end - from) * (options + 1);
    if (end + wanted > this.#lists.gain.length) this.#lists = roomier(this.#lists, end + wanted);
    if (wanted > between[0].gain.length) between = [roomier(between[0], wanted), roomier(between[1], wanted)];
    if (options === 0) this.#starts[item + 2] = this.#copy(from, end);
    let list = this.#lists;
    let [at, count] = [from, end];
    for (let turn = 0; turn < options; turn++) {
      const isLast = turn === options - 1;
      const into = isLast ? this.#lists : between[turn % 2 === 0 ? 0 : 1];
      const to = this.#mergeShifted(list, at, count, from, end, first, turn, into, isLast ? end : 0);
      if (isLast) this.#starts[item + 2] = to;
      list = into;
      [at, count] = [0, to];
    }
  }

  /** Puts the options of an item that alone are within the limit on `open`, by their place in it; returns how many. */
  #withinLimit(first: number, end: number): number {
    let count = 0;
    for (let option = first; option < end; option++) {
      if ((this.#figures[3 * option + 2] ?? 0) <= this.#limit) open[count++] = option - first;
    }
    return count;
  }

  /** An item that cannot be taken leaves the list as it is. */
  #copy(from: number, end: number): number {
    const { gain, loss, spent, steps } = this.#lists;
    for (let at = from; at < end; at++) {
      const to = end + at - from;
      gain[to] = gain[at] ?? 0;
      loss[to] = loss[at] ?? 0;
      spent[to] = spent[at] ?? 0;
      steps[to] = (at - from) * WIDTH;
    }
    return end + end - from;
  }

  /**
   * Merges a list with the one before the item, shifted by an option; what is dominated is passed over at once.
   * @returns where the merged list ends
   */
  #mergeShifted(
    list: Lists,
    listFrom: number,
    listEnd: number,
    from: number,
    end: number,
    first: number,
    turn: number,
    into: Lists,
    start: number,
  ): number {
    const { gain: listGain, loss: listLoss, spent: listSpent, steps: listSteps } = list;
    const { gain, loss, spent } = this.#lists;
    const { gain: toGain, loss: toLoss, spent: toSpent, steps } = into;
    const place = open[turn] ?? 0;
    const mark = place + 1;
    const option = 3 * (first + place);
    const more = this.#figures[option] ?? 0;
    const dearer = this.#figures[option + 1] ?? 0;
    const spends = this.#figures[option + 2] ?? 0;
    const room = this.#limit - spends;
    const past = this.#grain - 1;
    const enough = this.#enough;
    const isFirst = turn === 0;
    let a = listFrom;
    let b = from;
    let to = start;
    let top = Number.NEGATIVE_INFINITY;
    for (;;) {
      while (a < listEnd && (listGain[a] ?? 0) <= top) a++;
      while (b < end && ((gain[b] ?? 0) + more <= top || (spent[b] ?? 0) > room)) b++;
      const kept = a < listEnd ? (listLoss[a] ?? 0) : Number.POSITIVE_INFINITY;
      const shifted = b < end ? (loss[b] ?? 0) + dearer : Number.POSITIVE_INFINITY;
      if (a === listEnd && b === end) return to;
      const reached = b < end ? Math.min(enough, (gain[b] ?? 0) + more) : 0;
      if (shifted < kept || (shifted === kept && reached > (listGain[a] ?? 0))) {
        toGain[to] = reached;
        toLoss[to] = shifted;
        toSpent[to] = (spent[b] ?? 0) + spends;
        steps[to] = (b - from) * WIDTH + mark;
        top = reached;
      } else {
        top = listGain[a] ?? 0;
        toGain[to] = top;
        toLoss[to] = kept;
        toSpent[to] = listSpent[a] ?? 0;
        steps[to] = isFirst ? (a - from) * WIDTH : (listSteps[a] ?? 0);
      }
      to++;
      top = top < enough ? top + past : Number.POSITIVE_INFINITY;
    }
  }
}

/** Points of lists, one after the other: gain, loss, what is spent, and the step that led there. */
interface Lists {
  readonly gain: Float64Array<ArrayBuffer>;
  readonly loss: Float64Array<ArrayBuffer>;
  readonly spent: Float64Array<ArrayBuffer>;
  readonly steps: Int32Array<ArrayBuffer>;
}

const roomFor = (points: number): Lists => ({
  gain: new Float64Array(points),
  loss: new Float64Array(points),
  spent: new Float64Array(points),
  steps: new Int32Array(points),
});

function roomier(lists: Lists, wanted: number): Lists {
  const larger = roomFor(2 * wanted);
  larger.gain.set(lists.gain);
  larger.loss.set(lists.loss);
  larger.spent.set(lists.spent);
  larger.steps.set(lists.steps);
  return larger;
}

/** For one merge only: places of the options that can be taken, and what they have been merged into so far, by turns. */
const open = new Int32Array(WIDTH);
let between: readonly [Lists, Lists] = [roomFor(256), roomFor(256)];

function grown(array: Float64Array<ArrayBuffer>, wanted: number): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(2 * wanted);
  larger.set(array);
  return larger;
}
