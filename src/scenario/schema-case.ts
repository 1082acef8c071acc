/** Input schema of a whole case: the one source of what a scenario file may hold. */
import * as z from 'zod/mini';
import {
  caseId,
  chosenText,
  date,
  itemId,
  key,
  language,
  line,
  meterValue,
  personaId,
  points,
  probability,
  pronoun,
  text,
  webAddress,
  wordId,
} from './schema-basics';
import { itemSchemas } from './schema-items';
import { sceneSchemas } from './schema-scenes';
import { voiceOf } from './schema-voice';

const whole = (low: number, high: number) => z.int().check(z.minimum(low), z.maximum(high));
const number = (low: number, high: number) => z.number().check(z.minimum(low), z.maximum(high));

const personaShape = {
  ambition: number(0, 1),
  beta: number(0.1, 10),
  tau: number(0, 1),
  gamma: number(0, 50),
  rho: number(0, 50),
  insult: number(0, 10),
  patience: number(1, 50),
};
export const persona = z.strictObject(personaShape);

const rules = z.strictObject({
  visits: whole(1, 12),
  preparations: z.optional(whole(0, 12)),
  hours: z.optional(whole(0, 24)),
  exchanges: z.optional(whole(1, 20)),
  renewal: z.optional(probability),
  phi: z.optional(probability),
  spread: z.optional(number(0, 2)),
  pressure: z.optional(number(0, 2)),
  arrests: z.optional(
    z.strictObject({ rate: z.optional(number(0, 100)), fairPrice: z.optional(number(0, 100)), group: itemId }),
  ),
});

function counterpartOf<T extends z.ZodMiniType>(text: T) {
  return z.strictObject({
    name: text,
    title: z.optional(text),
    about: z.optional(text),
    pronoun: z.optional(pronoun),
    persona: z.optional(personaId),
    ...z.partial(persona).shape,
    base: z.optional(number(-1000, 1000)),
    baseSpread: z.optional(points),
    appetite: points,
    reliability: z.optional(probability),
    rumours: z.optional(
      z.strictObject({
        reliability: z.optional(z.strictObject({ low: probability, high: probability, source: z.optional(text) })),
      }),
    ),
    voice: z.optional(voiceOf(text)),
  });
}

function caseOf<T extends z.ZodMiniType>(text: T) {
  const items = itemSchemas(text);
  const scenes = sceneSchemas(text);
  const maybe = z.optional(text);
  const list = <I extends z.ZodMiniType>(item: I, most: number) => z.optional(z.array(item).check(z.maxLength(most)));
  const meter = z.optional(
    z.union([meterValue, z.strictObject({ start: z.optional(meterValue), label: maybe, about: maybe })]),
  );
  const source = z.strictObject({
    title: text,
    publisher: maybe,
    date: z.optional(date),
    url: z.optional(webAddress),
  });
  return z.strictObject({
    format: z.literal(1),
    id: caseId,
    language,
    title: text,
    summary: maybe,
    minutes: z.optional(whole(1, 1000)),
    ages: z.optional(z.union([line, whole(1, 99)])),
    authors: list(line, 32),
    licence: z.optional(line),
    disclaimer: maybe,
    sources: z.optional(z.record(key, source)),
    words: z.optional(z.record(wordId, text)),
    sides: z.optional(z.strictObject({ him: maybe, moscow: maybe, washington: maybe, allies: maybe, world: maybe })),
    hints: list(scenes.hint, 64),
    stage: z.optional(
      z.strictObject({
        room: z.optional(key),
        counterpart: z.optional(key),
        envoy: z.optional(key),
        map: z.optional(key),
        paper: maybe,
      }),
    ),
    calendar: z.array(scenes.visit).check(z.minLength(1), z.maxLength(12)),
    rules,
    you: z.strictObject({ role: text, instructions: text, authority: points }),
    counterpart: counterpartOf(text),
    personas: z.optional(z.record(key, persona)),
    meters: z.optional(
      z.strictObject({ support: meter, allies: meter, rapport: meter, trust: meter, grip: meter, signal: meter }),
    ),
    relief: z.array(items.relief).check(z.minLength(1), z.maxLength(24)),
    gestures: list(items.gesture, 16),
    groups: z.array(items.group).check(z.minLength(1), z.maxLength(24)),
    pledges: list(items.pledge, 12),
    preparations: list(scenes.preparation, 32),
    topics: list(scenes.topic, 64),
    toasts: z.optional(
      z.strictObject({
        warmth: z.optional(number(0, 100)),
        weariness: z.optional(number(0, 100)),
        most: z.optional(whole(0, 12)),
        lines: list(text, 12),
      }),
    ),
    events: list(scenes.event, 64),
    endings: z.array(scenes.ending).check(z.minLength(1), z.maxLength(24)),
    history: list(scenes.historyVisit, 12),
    parallels: list(scenes.parallel, 12),
    debrief: z.optional(z.strictObject({ prompts: list(text, 12) })),
  });
}

/** A case as an author writes it. */
export const writtenCase = caseOf(text);
/** The same case once every text is chosen for one language and profile. */
export const toldCase = caseOf(chosenText);

export type WrittenCase = z.infer<typeof writtenCase>;
export type ToldCase = z.infer<typeof toldCase>;
