/** How much a preparation or a reply should help, for a bot that thinks ahead. In rough points of mandate. */
import { RELIABILITY } from '../rules/initial-known';
import type { Effects } from '../scenario/effects';
import type { MeterName } from '../scenario/scenario';
import type { PublicCase, Seat } from './seat';

/** Per point of a meter: what the end counts, and what it does for every visit until then. */
const WORTH: { readonly [M in MeterName]: number } = {
  support: 0.5,
  allies: 0.8,
  rapport: 0.45,
  trust: 0.5,
  grip: -0.55,
  signal: 0.5,
};
const METERS = ['support', 'allies', 'rapport', 'trust', 'grip', 'signal'] as const satisfies readonly MeterName[];
/** Authority and appetite, per point, in this visit. */
const LIMITS = 0.15;
const UNLOCKED = 1;
const CONSULTED = 6;
const FATIGUE = -0.04;
/** People released or arrested by it, however many. */
const PEOPLE = 3;
/** Per point of width that a rumour loses, on things worth talking about. */
const LEARNED = 0.08;
const RELIABILITY_LEARNED = 2;

export interface Interests {
  readonly allies: boolean;
  readonly information: boolean;
}

/** An effect read once: it is weighed at every look at the preparations and topics, and never changes. */
interface Read {
  /** By each meter it moves: place of the meter, twice, and 1 more where it falls; and by how much. */
  readonly turns: Uint8Array;
  readonly amounts: Float64Array;
  /** What it is worth whatever the moment. */
  readonly always: number;
  readonly consults: boolean;
  /** What it tells of, by place in `Readings.ids`, and how surely. */
  readonly told: readonly number[];
  readonly word: boolean;
  readonly trust: number;
}

/** All effects of a case's preparations and replies. */
interface Readings {
  readonly preparations: readonly Read[];
  /** By topic, then reply. */
  readonly replies: readonly (readonly Read[])[];
  /** Everything that some effect tells of. */
  readonly ids: readonly string[];
}

const alwaysWorth = ({ authority = 0, appetite = 0, base = 0, unlock = [], fatigue = 0, ...people }: Effects): number =>
  (LIMITS * (authority + appetite)) / 100 -
  base / 100 +
  UNLOCKED * unlock.length +
  FATIGUE * fatigue +
  (people.release && people.release.people > 0 ? PEOPLE : 0) -
  (people.arrest && people.arrest.people > 0 ? PEOPLE : 0);

function read(effects: Effects, placeOf: (id: string) => number): Read {
  const moved = METERS.map((meter, place) => ({ place, amount: effects.meters?.[meter] ?? 0 })).filter(
    ({ amount }) => amount !== 0,
  );
  const ids = effects.reveal?.ids ?? [];
  return {
    turns: Uint8Array.from(moved, ({ place, amount }) => 2 * place + (amount < 0 ? 1 : 0)),
    amounts: Float64Array.from(moved, ({ amount }) => amount),
    always: alwaysWorth(effects),
    consults: effects.consult ?? false,
    told: ids.map(placeOf),
    word: ids.includes(RELIABILITY),
    trust: effects.reveal?.trust ?? 0,
  };
}

const allRead = new WeakMap<PublicCase, Readings>();

function readCase(known: PublicCase): Readings {
  let readings = allRead.get(known);
  if (!readings) {
    const places = new Map<string, number>();
    const placeOf = (id: string): number => {
      const place = places.get(id) ?? places.size;
      places.set(id, place);
      return place;
    };
    const preparations = known.preparations.map((one) => read(one.do, placeOf));
    const replies = known.topics.map((topic) => topic.replies.map((reply) => read(reply.do, placeOf)));
    readings = { preparations, replies, ids: [...places.keys()] };
    allRead.set(known, readings);
  }
  return readings;
}

/** For one weighing only: what a point of each meter is worth, up and down; and what is unclear of each thing, as far as asked. */
const turnsWorth = new Float64Array(2 * METERS.length);
let widths = new Float64Array(0);
const UNASKED = -1;

/** Weighs what can be done at one seat; good until the next is made. */
export class Weighing {
  readonly #seat: Seat;
  readonly #readings: Readings;
  readonly #consulting: number;
  readonly #perWidth: number;
  /** What his word is worth knowing, where something tells of it. */
  readonly #word: number;

  /** Gains fade as a meter rises, as the rules have it. */
  constructor(seat: Seat, interests: Interests) {
    const { view } = seat;
    this.#seat = seat;
    this.#readings = readCase(seat.case);
    this.#consulting = interests.allies && !view.consulted ? CONSULTED : 0;
    const left = (view.visits - view.visit + 1) / view.visits;
    const { low, high } = view.reliability;
    this.#perWidth = interests.information ? (LEARNED * left) / 100 : 0;
    this.#word = interests.information ? (high - low) * RELIABILITY_LEARNED * left : 0;
    const { meters } = view;
    for (let place = 0; place < METERS.length; place++) {
      const meter = METERS[place] ?? 'support';
      const worth = meter === 'allies' && !interests.allies ? 0 : WORTH[meter];
      turnsWorth[2 * place] = worth * (1 - meters[meter] / 100);
      turnsWorth[2 * place + 1] = worth;
    }
    const { length } = this.#readings.ids;
    if (widths.length < length) widths = new Float64Array(length);
    widths.fill(UNASKED, 0, length);
  }

  /** Of a preparation, by its place in the case. */
  preparation(place: number): number {
    const effects = this.#readings.preparations[place];
    return effects ? this.#weigh(effects) : 0;
  }

  /** Of a reply, by the place of its topic in the case, and its own in the topic. */
  reply(topic: number, place: number): number {
    const effects = this.#readings.replies[topic]?.[place];
    return effects ? this.#weigh(effects) : 0;
  }

  #weigh({ turns, amounts, always, consults, told, word, trust }: Read): number {
    let worth = always;
    for (let at = 0; at < turns.length; at++) worth += (turnsWorth[turns[at] ?? 0] ?? 0) * (amounts[at] ?? 0);
    if (consults) worth += this.#consulting;
    if (word) worth += this.#word * trust;
    if (told.length > 0 && this.#perWidth > 0) {
      let unclear = 0;
      for (let at = 0; at < told.length; at++) unclear += this.#unclear(told[at] ?? 0);
      worth += unclear * this.#perWidth * trust;
    }
    return worth;
  }

  #unclear(place: number): number {
    let width = widths[place] ?? UNASKED;
    if (width === UNASKED) {
      width = this.#seat.unclear(this.#readings.ids[place] ?? '');
      widths[place] = width;
    }
    return width;
  }
}
