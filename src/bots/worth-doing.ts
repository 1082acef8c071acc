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

/** What is still unclear about a thing, in points; 0 where nothing hangs on it any more. */
function unclear({ view }: Seat, id: string): number {
  const give = view.gives.find((one) => one.id === id);
  if (give) return give.options.length > 0 ? (give.worth.high - give.worth.low) / 100 : 0;
  const group = view.groups.find((one) => one.id === id);
  if (group) return group.held > 0 ? (group.hold.high - group.hold.low) / 100 : 0;
  const pledge = view.pledges.find((one) => one.id === id);
  return pledge?.available ? (pledge.hold.high - pledge.hold.low) / 100 : 0;
}

function learned(seat: Seat, ids: readonly string[], trust: number): number {
  const left = (seat.view.visits - seat.view.visit + 1) / seat.view.visits;
  const items = ids.reduce((sum, id) => sum + unclear(seat, id), 0) * LEARNED;
  const { low, high } = seat.view.reliability;
  const word = ids.includes('reliability') ? (high - low) * RELIABILITY_LEARNED : 0;
  return (items + word) * trust * left;
}

/** The worth of an effect now; gains fade as a meter rises, as the rules have it. */
export function worthDoing(seat: Seat, effects: Effects, interests: Interests): number {
  const { meters } = seat.view;
  let worth = 0;
  for (const meter of METERS) {
    const amount = effects.meters?.[meter] ?? 0;
    if (amount === 0 || (meter === 'allies' && !interests.allies)) continue;
    worth += WORTH[meter] * (amount > 0 ? amount * (1 - meters[meter] / 100) : amount);
  }
  worth += (LIMITS * ((effects.authority ?? 0) + (effects.appetite ?? 0))) / 100 - (effects.base ?? 0) / 100;
  worth += UNLOCKED * (effects.unlock ?? []).length + FATIGUE * (effects.fatigue ?? 0);
  if (effects.consult && interests.allies && !seat.view.consulted) worth += CONSULTED;
  if (effects.release) worth += effects.release.people > 0 ? 3 : 0;
  if (effects.arrest) worth -= effects.arrest.people > 0 ? 3 : 0;
  if (effects.reveal && interests.information) worth += learned(seat, effects.reveal.ids, effects.reveal.trust);
  return worth;
}
