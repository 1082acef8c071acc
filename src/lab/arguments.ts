/** Words of the command line, read strictly: an unknown flag or a number that is none is wrong use. */
import { parseArgs } from 'node:util';
import { UsageError } from './usage';

export interface Arguments {
  readonly paths: readonly string[];
  readonly json: boolean;
  /** Undefined where the flag was not given. */
  text(flag: string): string | undefined;
  /** A whole number within bounds, or the default. @throws UsageError where it is none */
  whole(flag: string, fallback: number, least: number, most: number): number;
}

/** @throws UsageError on a flag that the command does not know, or one without its value */
export function readArguments(words: readonly string[], flags: readonly string[]): Arguments {
  const options = Object.fromEntries(flags.map((flag) => [flag, { type: 'string' as const }]));
  const { values, positionals } = parsed(words, { ...options, json: { type: 'boolean' } });
  const text = (flag: string): string | undefined => {
    const value = values[flag];
    return typeof value === 'string' ? value : undefined;
  };
  return {
    paths: positionals,
    json: values.json === true,
    text,
    whole(flag, fallback, least, most) {
      const said = text(flag);
      if (said === undefined) return fallback;
      const value = /^\d+$/.test(said) ? Number(said) : Number.NaN;
      if (value >= least && value <= most) return value;
      throw new UsageError(`--${flag} must be a whole number from ${least} to ${most}, not “${said}”.`);
    },
  };
}

type Options = { readonly [flag: string]: { readonly type: 'string' | 'boolean' } };

function parsed(words: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'The flags are not understood.');
  }
}

/** The only path of a command. @throws UsageError where there is none, or more than one */
export function onePath({ paths }: Arguments, what: string): string {
  const [path, ...more] = paths;
  if (path === undefined || more.length > 0) throw new UsageError(`Name one ${what}.`);
  return path;
}
