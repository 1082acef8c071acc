/** From a told case to the scenario the rules read: defaults filled in, points in hundredths, difficulty applied. */
import { MODEL } from './model';
import { modelHash } from './model-hash';
import { DEFAULT_PERSONA, PERSONAS } from './personas';
import { type Profile, SPREAD_BY_DIFFICULTY } from './profile';
import { resolveGesture, resolveGroup, resolvePledge, resolveRelief } from './resolve-items';
import { cents, given } from './resolve-plans';
import * as scenes from './resolve-scenes';
import type { MeterName, Persona, Scenario } from './scenario';
import type { ToldCase } from './schema-case';
import { MANNERS } from './schema-voice';

/** Meters where the author sets none: the start of the model study. */
const METER_STARTS: { readonly [M in MeterName]: number } = {
  support: 60,
  allies: 60,
  rapport: 45,
  trust: 30,
  grip: 60,
  signal: 20,
};
const SPREAD = 0.65;
/** Points either side of `base`, at a spread of `SPREAD`. */
const BASE_SPREAD = 2;
const MINUTES_A_VISIT = 5;

export function resolve(told: ToldCase, profile: Profile): Scenario {
  const standard = resolveModel(told, profile);
  const factor = SPREAD_BY_DIFFICULTY[profile.difficulty];
  return {
    ...standard,
    modelHash: modelHash(standard),
    rules: { ...standard.rules, spread: standard.rules.spread * factor },
    counterpart: { ...standard.counterpart, baseSpread: Math.round(standard.counterpart.baseSpread * factor) },
  };
}

function resolveModel(told: ToldCase, profile: Profile): Scenario {
  return {
    format: told.format,
    id: told.id,
    language: told.language,
    title: told.title,
    summary: told.summary ?? '',
    minutes: told.minutes ?? MINUTES_A_VISIT * told.rules.visits,
    ages: String(told.ages ?? ''),
    authors: told.authors ?? [],
    licence: told.licence ?? '',
    disclaimer: told.disclaimer ?? '',
    sources: mapValues(told.sources ?? {}, scenes.resolveSource),
    profile,
    modelHash: '',
    calendar: told.calendar.map(scenes.resolveVisit),
    rules: resolveRules(told.rules),
    you: { ...told.you, authority: cents(told.you.authority) },
    counterpart: resolveCounterpart(told),
    meters: resolveMeters(told.meters ?? {}),
    sides: { him: '', moscow: '', washington: '', allies: '', world: '', ...given(told.sides ?? {}) },
    relief: told.relief.map(resolveRelief),
    gestures: (told.gestures ?? []).map(resolveGesture),
    groups: told.groups.map(resolveGroup),
    pledges: (told.pledges ?? []).map(resolvePledge),
    preparations: (told.preparations ?? []).map(scenes.resolvePreparation),
    topics: (told.topics ?? []).map(scenes.resolveTopic),
    toasts: { warmth: 2, weariness: 18, most: 4, lines: [], ...given(told.toasts ?? {}) },
    events: (told.events ?? []).map(scenes.resolveEvent),
    endings: told.endings.map(scenes.resolveEnding),
    history: (told.history ?? []).map(scenes.resolveHistory),
    parallels: (told.parallels ?? []).map(({ title, text, question, source, fits }) => ({
      title,
      text,
      question: question ?? '',
      fits: fits ?? [],
      ...given({ source }),
    })),
    debrief: { prompts: told.debrief?.prompts ?? [] },
    hints: told.hints ?? [],
    stage: {
      room: 'palace',
      counterpart: 'statesman',
      envoy: 'envoy',
      map: 'none',
      paper: '',
      ...given(told.stage ?? {}),
    },
  };
}

function resolveRules(rules: ToldCase['rules']): Scenario['rules'] {
  return {
    visits: rules.visits,
    preparations: rules.preparations ?? 2,
    hours: rules.hours ?? 4,
    exchanges: rules.exchanges ?? 5,
    renewal: rules.renewal ?? 0.5,
    phi: rules.phi ?? 0.35,
    spread: rules.spread ?? SPREAD,
    arrests: rules.arrests
      ? { rate: rules.arrests.rate ?? 1.2, fairPrice: rules.arrests.fairPrice ?? 1.1, group: rules.arrests.group }
      : { rate: 0, fairPrice: 1.1, group: '' },
    pressure: rules.pressure ?? 1,
    model: MODEL,
  };
}

function resolveCounterpart(told: ToldCase): Scenario['counterpart'] {
  const input = told.counterpart;
  const spread = told.rules.spread ?? SPREAD;
  const reliability = input.reliability ?? 0.6;
  const rumour = input.rumours?.reliability ?? { low: Math.min(0.3, reliability), high: Math.max(0.9, reliability) };
  return {
    name: input.name,
    title: input.title ?? '',
    about: input.about ?? '',
    pronoun: input.pronoun ?? 'he',
    base: cents(input.base ?? 1),
    baseSpread: cents(input.baseSpread ?? (BASE_SPREAD * spread) / SPREAD),
    appetite: cents(input.appetite),
    reliability,
    reliabilityRumour: { low: rumour.low, high: rumour.high, source: rumour.source ?? '' },
    persona: resolvePersona(told),
    personaName: input.persona ?? DEFAULT_PERSONA,
    ...resolveVoice(told),
  };
}

/** The manner written; else that of a shipped persona of the same name; else a broker's. */
function resolveVoice(told: ToldCase): Pick<Scenario['counterpart'], 'manner' | 'voice' | 'ownLinesOnly'> {
  const { voice, persona } = told.counterpart;
  const { manner, only, ...lines } = voice ?? {};
  return {
    manner: manner ?? MANNERS.find((name) => name === persona) ?? 'broker',
    voice: given(lines),
    ownLinesOnly: only ?? false,
  };
}

/** The named persona, the case's own before a shipped one, with the values given on the counterpart himself on top. */
function resolvePersona(told: ToldCase): Persona {
  const { ambition, beta, tau, gamma, rho, insult, patience, persona } = told.counterpart;
  const name = persona ?? DEFAULT_PERSONA;
  const shipped = Object.hasOwn(PERSONAS, name) ? PERSONAS[name] : undefined;
  const base = told.personas?.[name] ?? shipped ?? PERSONAS[DEFAULT_PERSONA];
  const own = given({ ambition, beta, tau, gamma, rho, insult, patience });
  return { ambition: 0.75, beta: 0.8, tau: 0.15, gamma: 8, rho: 6, insult: 0.6, patience: 10, ...base, ...own };
}

function resolveMeters(input: NonNullable<ToldCase['meters']>): Scenario['meters'] {
  const meter = (name: MeterName) => {
    const written = input[name];
    const parts = typeof written === 'number' ? { start: written } : (written ?? {});
    return { start: METER_STARTS[name], label: '', about: '', ...given(parts) };
  };
  return {
    support: meter('support'),
    allies: meter('allies'),
    rapport: meter('rapport'),
    trust: meter('trust'),
    grip: meter('grip'),
    signal: meter('signal'),
  };
}

function mapValues<V, W>(from: { readonly [key: string]: V }, change: (value: V) => W): { [key: string]: W } {
  return Object.fromEntries(Object.entries(from).map(([key, value]) => [key, change(value)]));
}
