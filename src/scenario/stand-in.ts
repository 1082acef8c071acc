/** A harmless value in the place of one that cannot be read, so that the rest of a case can still be checked. */
import * as z from 'zod/mini';
import { text } from './schema-basics';
import { condition } from './schema-plans';

type Schema = z.core.$ZodType;

/** An id nobody else has: `number` tells stand-ins of one case apart. */
export function standInId(number: number): string {
  return `unreadable-${number}`;
}

/** A value that `schema` lets through; undefined where leaving it out does. */
export function standIn(schema: Schema, number: number): unknown {
  if (isCondition(schema)) return ALWAYS_CONDITIONAL;
  if (schema instanceof z.core.$ZodOptional) return undefined;
  if (schema === text) return '';
  if (schema instanceof z.core.$ZodLazy) return standIn(schema._zod.def.getter(), number);
  if (schema instanceof z.core.$ZodObject) {
    const required = Object.entries(schema._zod.def.shape).flatMap(([key, below]) => {
      const value = below instanceof z.core.$ZodOptional ? undefined : standIn(below, number);
      return value === undefined ? [] : [[key, value] as const];
    });
    return Object.fromEntries(required);
  }
  if (schema instanceof z.core.$ZodArray && !accepts(schema, [])) return [standIn(schema._zod.def.element, number)];
  if (schema instanceof z.core.$ZodEnum) return Object.values(schema._zod.def.entries)[0];
  return CANDIDATES(number).find((value) => accepts(schema, value));
}

/** A condition that could not be read must not pass for none at all. */
export const ALWAYS_CONDITIONAL = { deal: true } as const;

export function isCondition(schema: Schema | undefined): boolean {
  if (schema instanceof z.core.$ZodOptional) return isCondition(schema._zod.def.innerType);
  if (schema instanceof z.core.$ZodLazy) return isCondition(schema._zod.def.getter());
  return schema === condition;
}

const CANDIDATES = (number: number): readonly unknown[] => [
  standInId(number),
  '',
  'en',
  '2000-01-01',
  'https://example.org/',
  0,
  1,
  false,
  [],
  {},
];

function accepts(schema: Schema, value: unknown): boolean {
  return z.core.safeParse(schema, value).success;
}
