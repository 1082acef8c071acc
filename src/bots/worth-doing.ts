/** How much a preparation or a reply should help, for a bot that thinks ahead. In rough points of mandate. */
import type { Effects } from '../scenario/effects';
import type { MeterName } from '../scenario/scenario';
import type { Seat } from './seat';

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
/** Per point of width that a rumour loses, on things worth talking about. */
const LEARNED = 0.08;
const RELIABILITY_LEARNED = 2;

export interface Interests {
  readonly allies: boolean;
  readonly information: boolean;
}

function learned(seat: Seat, ids: readonly string[], trust: number): number {
  const { view } = seat;
  const left = (view.visits - view.visit + 1) / view.visits;
  let unclear = 0;
  for (const id of ids) unclear += seat.unclear(id) / 100;
  let word = 0;
  if (ids.includes('reliability')) {
    const { low, high } = view.reliability;
    word = (high - low) * RELIABILITY_LEARNED;
  }
  return (unclear * LEARNED + word) * trust * left;
}

/** An effect read once: it is weighed at every look at the preparations and topics, and never changes. */
interface Read {
  /** In the order of `METERS`, without those it leaves alone. */
  readonly meters: readonly { readonly meter: MeterName; readonly amount: number }[];
  /** What it is worth whatever the moment. */
  readonly limits: number;
  readonly news: number;
}

const effectsRead = new WeakMap<Effects, Read>();

function read(effects: Effects): Read {
  let known = effectsRead.get(effects);
  if (!known) {
    const { authority = 0, appetite = 0, base = 0, unlock = [], fatigue = 0 } = effects;
    known = {
      meters: METERS.map((meter) => ({ meter, amount: effects.meters?.[meter] ?? 0 })).filter(
        ({ amount }) => amount !== 0,
      ),
      limits: (LIMITS * (authority + appetite)) / 100 - base / 100,
      news: UNLOCKED * unlock.length + FATIGUE * fatigue,
    };
    effectsRead.set(effects, known);
  }
  return known;
}

/** The worth of an effect now; gains fade as a meter rises, as the rules have it. */
export function worthDoing(seat: Seat, effects: Effects, interests: Interests): number {
  const { meters } = seat.view;
  let worth = 0;
  const known = read(effects);
  for (const { meter, amount } of known.meters) {
    if (meter === 'allies' && !interests.allies) continue;
    worth += WORTH[meter] * (amount > 0 ? amount * (1 - meters[meter] / 100) : amount);
  }
  worth += known.limits;
  worth += known.news;
  if (effects.consult && interests.allies && !seat.view.consulted) worth += CONSULTED;
  if (effects.release) worth += effects.release.people > 0 ? 3 : 0;
  if (effects.arrest) worth -= effects.arrest.people > 0 ? 3 : 0;
  if (effects.reveal && interests.information) worth += learned(seat, effects.reveal.ids, effects.reveal.trust);
  return worth;
}
