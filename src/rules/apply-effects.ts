/** A scenario's `do`: plain data applied to the game, each meter change with its cause. */
import type { Draft } from 'immer';
import type { Effects } from '../scenario/effects';
import type { MeterName, Scenario } from '../scenario/scenario';
import type { Cause } from './cause';
import { arrestPeople, freePeople } from './free-people';
import { changeMeter } from './ledger';
import { own } from './own';
import { reveal } from './reveal';
import type { GameState } from './state';

/** What an effect can hang on. */
export type EffectCause = Extract<Cause, { kind: 'preparation' | 'topic' | 'item' | 'event' }>;

const METER_NAMES = ['support', 'allies', 'rapport', 'trust', 'grip', 'signal'] as const satisfies readonly MeterName[];

function addOnce(list: string[], ids: readonly string[]): void {
  for (const id of ids) if (!list.includes(id)) list.push(id);
}

function addTo(record: { [id: string]: number }, shifts: { readonly [id: string]: number }): void {
  for (const [id, shift] of Object.entries(shifts)) record[id] = (own(record, id) ?? 0) + shift;
}

/** Work and talk gain less the higher a meter stands already; what they lose they lose in full. */
function faded(scenario: Scenario, amount: number, meter: number, cause: EffectCause): number {
  const fades = cause.kind === 'preparation' || cause.kind === 'topic';
  return fades && amount > 0 ? amount * (1 - (scenario.rules.model.talks.fading * meter) / 100) : amount;
}

interface Read {
  readonly meters: readonly { readonly meter: MeterName; readonly amount: number }[];
  /** Anything but meters and fatigue. */
  readonly more: boolean;
}

/** Effects read once: most move a meter or two, and no more. */
const effectsRead = new WeakMap<Effects, Read>();

function read(effects: Effects): Read {
  let known = effectsRead.get(effects);
  if (!known) {
    const { meters = {}, fatigue, ...more } = effects;
    known = {
      meters: METER_NAMES.map((meter) => ({ meter, amount: meters[meter] ?? 0 })).filter(({ amount }) => amount !== 0),
      more: Object.keys(more).length > 0,
    };
    effectsRead.set(effects, known);
  }
  return known;
}

function applyLimits(draft: Draft<GameState>, effects: Effects): void {
  draft.authorityBonus += effects.authority ?? 0;
  draft.appetiteBonus += effects.appetite ?? 0;
  draft.truth.base += effects.base ?? 0;
  if (effects.worth) addTo(draft.truth.worthShift, effects.worth);
  if (effects.hold) addTo(draft.truth.holdShift, effects.hold);
  if (effects.consult) draft.consulted = true;
}

/** Applies everything an effect says; absent keys do nothing. */
export function applyEffects(draft: Draft<GameState>, scenario: Scenario, effects: Effects, cause: EffectCause): void {
  const { meters, more } = read(effects);
  for (const { meter, amount } of meters) {
    changeMeter(draft, meter, faded(scenario, amount, draft.meters[meter], cause), cause);
  }
  if (more) {
    applyLimits(draft, effects);
    if (effects.unlock) addOnce(draft.unlocked, effects.unlock);
    if (effects.flag) addOnce(draft.flags, effects.flag);
    if (effects.reveal) {
      reveal(draft, scenario, effects.reveal.ids, effects.reveal.trust, { kind: cause.kind, id: cause.id });
    }
    if (effects.arrest) arrestPeople(draft, effects.arrest.group, effects.arrest.people);
    if (effects.release) freePeople(draft, effects.release.group, effects.release.people, effects.release.terms);
  }
  if (effects.fatigue) changeMeter(draft, 'fatigue', effects.fatigue, cause);
}
