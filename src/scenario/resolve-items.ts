/** What is traded, from the shape authors write to the shape the rules read, defaults filled in. */
import { cents, given, resolveEffects } from './resolve-plans';
import {
  type Gesture,
  type Group,
  type Pledge,
  type Provenance,
  type Relief,
  type ReliefStep,
  type Rumour,
  STEPS,
} from './scenario';
import type { ToldCase } from './schema-case';

type ReliefInput = ToldCase['relief'][number];
type GestureInput = NonNullable<ToldCase['gestures']>[number];
type GroupInput = ToldCase['groups'][number];
type PledgeInput = NonNullable<ToldCase['pledges']>[number];
interface RumourInput {
  readonly low: number;
  readonly high: number;
  readonly source?: string | undefined;
}
interface ProvenanceInput {
  readonly basis?: Provenance['basis'] | undefined;
  readonly source?: string | undefined;
  readonly date?: string | number | undefined;
}

/** How far a rumour nobody wrote reaches either side of the nominal value. */
const RUMOUR_FACTOR = 2.2;
const LICENCE_TERM = 2;

export function resolveRelief(input: ReliefInput): Relief {
  const steps: { [S in (typeof STEPS)[number]]?: ReliefStep } = {};
  let allies = 0;
  let worth = 0;
  for (const step of STEPS) {
    const written = input.steps[step];
    if (written === undefined) continue;
    allies = written.allies ?? allies;
    worth = written.worth;
    const term = step === 'licence' ? (written.term ?? LICENCE_TERM) : 0;
    steps[step] = {
      worth: cents(worth),
      cost: cents(written.cost),
      allies: cents(allies),
      term,
      do: resolveEffects(written.do),
    };
  }
  return {
    ...named(input),
    icon: input.icon ?? 'scroll',
    transit: input.transit ?? false,
    steps,
    rumour: resolveRumour(input.rumour, worth),
  };
}

export function resolveGesture(input: GestureInput): Gesture {
  return {
    ...named(input),
    icon: input.icon ?? 'letter',
    worth: cents(input.worth),
    cost: cents(input.cost),
    allies: cents(input.allies ?? 0),
    available: input.available ?? true,
    do: resolveEffects(input.do),
    rumour: resolveRumour(input.rumour, input.worth),
  };
}

export function resolveGroup(input: GroupInput): Group {
  return {
    ...named(input),
    people: input.people,
    hold: { exile: cents(input.hold.exile), stay: cents(input.hold.stay) },
    mandate: { exile: cents(input.mandate.exile), stay: cents(input.mandate.stay) },
    refusesExile: input.refusesExile ?? 0,
    never: input.never ?? false,
    portraits: input.portraits ?? (input.people === 1 ? 1 : 2),
    likeness: input.likeness ?? [],
    do: resolveEffects(input.do),
    rumour: resolveRumour(input.rumour, input.hold.stay),
  };
}

export function resolvePledge(input: PledgeInput): Pledge {
  return {
    ...named(input),
    icon: input.icon ?? 'promise',
    hold: cents(input.hold),
    mandate: cents(input.mandate),
    kept: input.kept ?? 1,
    arrests: input.arrests ?? 1,
    stops: input.stops ?? [],
    do: resolveEffects(input.do),
    rumour: resolveRumour(input.rumour, input.hold),
  };
}

interface NamedInput extends ProvenanceInput {
  readonly id: string;
  readonly label: string;
  readonly called?: string | undefined;
  readonly about?: string | undefined;
  readonly hint?:
    | { readonly more?: readonly string[] | undefined; readonly less?: readonly string[] | undefined }
    | undefined;
}

function named(input: NamedInput) {
  return {
    id: input.id,
    label: input.label,
    called: input.called ?? '',
    about: input.about ?? '',
    hint: { more: input.hint?.more ?? [], less: input.hint?.less ?? [] },
    ...resolveProvenance(input),
  };
}

export function resolveProvenance(input: ProvenanceInput): Provenance {
  const date = input.date === undefined ? undefined : String(input.date);
  return { basis: input.basis ?? 'invented', ...given({ source: input.source, date }) };
}

/** A rumour nobody wrote spans the nominal value divided and multiplied by the same factor, without a source. */
function resolveRumour(rumour: RumourInput | undefined, nominal: number): Rumour {
  if (rumour) return { low: cents(rumour.low), high: cents(rumour.high), source: rumour.source ?? '' };
  return { low: cents(nominal / RUMOUR_FACTOR), high: cents(nominal * RUMOUR_FACTOR), source: '' };
}
