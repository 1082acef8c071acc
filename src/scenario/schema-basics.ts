/** The small pieces every part of the input schema is made of: ids, points, texts, ranges. */
import * as z from 'zod/mini';

export const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const LANGUAGE = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/;
export const TEXT_KEY = /^(?:real|fictional|vodka|tea|[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?)$/;
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?:\/\d{4}(?:-\d{2}(?:-\d{2})?)?)?$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const WEB_ADDRESS = /^https?:\/\/[^\s<>"'`]+$/;

export const MAX_TEXT = 4000;

const kebab = z.string().check(z.maxLength(64), z.regex(KEBAB));
export const caseId = kebab.brand<'CaseId'>();
/** Id of anything that can be traded, done, raised or reached. */
export const itemId = kebab.brand<'ItemId'>();
export const flagId = kebab.brand<'FlagId'>();
export const sourceId = kebab.brand<'SourceId'>();
export const personaId = kebab.brand<'PersonaId'>();
export const wordId = z.string().check(z.maxLength(64), z.regex(/^[a-z][A-Za-z0-9-]*$/));
export const key = kebab;

export const language = z.string().check(z.regex(LANGUAGE));
export const day = z.string().check(z.regex(DAY));
/** A year, month or day, or two of them with a slash between. */
export const date = z.union([z.string().check(z.regex(DATE)), z.int().check(z.minimum(1), z.maximum(9999))]);
export const webAddress = z.string().check(z.maxLength(2000), z.regex(WEB_ADDRESS));
export const line = z.string().check(z.maxLength(200));

/** Points of the negotiation, two decimals kept. Known by identity: see `schema-walk.ts`. */
export const points = z.number().check(z.minimum(0), z.maximum(1000));
/** A change in points. */
export const pointsChange = z.number().check(z.minimum(-1000), z.maximum(1000));
export const probability = z.number().check(z.minimum(0), z.maximum(1));
export const meterValue = z.number().check(z.minimum(0), z.maximum(100));
export const meterChange = z.number().check(z.minimum(-100), z.maximum(100));
export const visitNumber = z.int().check(z.minimum(1), z.maximum(12));
export const people = z.int().check(z.minimum(0), z.maximum(100000));

export type TextInput = string | { readonly [key: string]: TextInput };

const plainText = z.string().check(z.maxLength(MAX_TEXT));
/** Text as an author writes it: plain, or by language, names or hospitality. Known by identity. */
export const text: z.ZodMiniType<TextInput, TextInput> = z.union([
  plainText,
  z.record(
    z.string().check(z.regex(TEXT_KEY)),
    z.lazy(() => text),
  ),
]);

/** For values that the schema has already let through. */
export function isText(value: unknown): value is TextInput {
  return typeof value === 'string' || (typeof value === 'object' && value !== null && !Array.isArray(value));
}

/** Text once a language and a profile are chosen. */
export const chosenText = z.string();

export const basis = z.enum(['documented', 'estimated', 'invented']);
export const step = z.enum(['licence', 'suspension', 'lifted']);
/** How the counterpart is spoken of. */
export const pronoun = z.enum(['he', 'she', 'they']);
export const terms = z.enum(['exile', 'stay']);
export const likeness = z.enum(['anyone', 'woman', 'man', 'young', 'middle', 'old']);
export const pressure = z.enum(['border', 'summons', 'arrests']);
export const side = z.enum(['him', 'moscow', 'washington', 'allies', 'world']);
export const mood = z.enum(['calm', 'warm', 'amused', 'doubting', 'offended', 'tired', 'closed']);
export const icon = z.enum([
  'aeroplane',
  'jet',
  'train',
  'lorry',
  'ship',
  'bank',
  'barrel',
  'sack',
  'factory',
  'telephone',
  'letter',
  'camera',
  'embassy',
  'seat',
  'passport',
  'medal',
  'people',
  'promise',
  'balloon',
  'scroll',
]);

export const provenance = {
  basis: z.optional(basis),
  source: z.optional(sourceId),
  date: z.optional(date),
};
