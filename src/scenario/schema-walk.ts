/** Walks data side by side with the schema that describes it, so that texts and points are found by what they are, not by name. */
import * as z from 'zod/mini';
import type { Path } from './problem';

type Schema = z.core.$ZodType;

export function isMap(data: unknown): data is { readonly [key: string]: unknown } {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

/** The schema below `schema` that describes `key` of `data`, if any. */
export function schemaAt(schema: Schema, key: string | number, data: unknown): Schema | undefined {
  const open = opened(schema, data);
  if (open === undefined) return undefined;
  if (open instanceof z.core.$ZodObject) {
    const shape = open._zod.def.shape;
    return Object.hasOwn(shape, key) ? shape[key] : undefined;
  }
  if (open instanceof z.core.$ZodRecord) return open._zod.def.valueType;
  if (open instanceof z.core.$ZodArray) return open._zod.def.element;
  return undefined;
}

/** Keys an object may have at `path`, or undefined where no object is meant. */
export function keysAt(schema: Schema, data: unknown, path: Path): readonly string[] | undefined {
  let here: Schema | undefined = schema;
  let at = data;
  for (const part of path) {
    here = here && schemaAt(here, part, at);
    at = childOf(at, part);
  }
  const open = here && opened(here, at);
  return open instanceof z.core.$ZodObject ? Object.keys(open._zod.def.shape) : undefined;
}

/**
 * Copies `data`, replacing each value described by the very schema `wanted` with what `replace` returns for it;
 * undefined drops it.
 */
export function replaceWhere(
  schema: Schema,
  data: unknown,
  wanted: Schema,
  replace: (value: unknown, path: Path) => unknown,
  path: Path = [],
): unknown {
  if (data === undefined) return undefined;
  const open = opened(schema, data, wanted);
  if (open === wanted) return replace(data, path);
  if (open === undefined || typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) {
    return data.map((entry: unknown, index) => {
      const below = schemaAt(open, index, data);
      return below ? replaceWhere(below, entry, wanted, replace, [...path, index]) : entry;
    });
  }
  const copy: { [key: string]: unknown } = {};
  for (const [key, entry] of Object.entries(data)) {
    const below = schemaAt(open, key, data);
    const replaced = below ? replaceWhere(below, entry, wanted, replace, [...path, key]) : entry;
    if (replaced !== undefined) copy[key] = replaced;
  }
  return copy;
}

/** Whether `schema` is `wanted`, under any wrapping that `data` fits. */
export function isSchema(schema: Schema, wanted: Schema, data: unknown): boolean {
  return opened(schema, data, wanted) === wanted;
}

/** Takes off optional, lazy and union wrappings; of a union, the branch that `data` fits by shape. */
function opened(schema: Schema, data: unknown, wanted?: Schema): Schema | undefined {
  if (schema === wanted) return schema;
  if (schema instanceof z.core.$ZodOptional) return opened(schema._zod.def.innerType, data, wanted);
  if (schema instanceof z.core.$ZodLazy) return opened(schema._zod.def.getter(), data, wanted);
  if (schema instanceof z.core.$ZodUnion) {
    const branches = schema._zod.def.options.map((option) => opened(option, data, wanted));
    return branches.find((branch) => branch === wanted || (branch && fits(branch, data))) ?? branches[0];
  }
  return schema;
}

function fits(schema: Schema, data: unknown): boolean {
  if (schema instanceof z.core.$ZodObject || schema instanceof z.core.$ZodRecord) return isMap(data);
  if (schema instanceof z.core.$ZodArray) return Array.isArray(data);
  return schema._zod.def.type === typeof data;
}

/** The value at `path` of `data`, own keys only. */
export function valueAt(data: unknown, path: Path): unknown {
  let here = data;
  for (const part of path) here = childOf(here, part);
  return here;
}

function childOf(data: unknown, part: string | number): unknown {
  if (Array.isArray(data)) return typeof part === 'number' ? data[part] : undefined;
  return isMap(data) && Object.hasOwn(data, part) ? data[part] : undefined;
}
