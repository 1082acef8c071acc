/** Runs one command of the lab. */
import { check } from './check';
import { frontier } from './frontier';
import type { Outcome } from './outcome';
import { play } from './play';
import { replay } from './replay';
import { sensitivity } from './sensitivity';
import { USAGE, UsageError } from './usage';

const COMMANDS: { readonly [name: string]: (words: readonly string[]) => Outcome | Promise<Outcome> } = {
  check,
  play,
  replay,
  frontier,
  sensitivity,
};

/** @throws UsageError on an unknown command, flag, file or bot */
export async function run(words: readonly string[]): Promise<Outcome> {
  const [name, ...rest] = words;
  if (name === '--help' || name === 'help') return { code: 0, json: { usage: USAGE }, text: USAGE };
  const command = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new UsageError(name === undefined ? 'Name a command.' : `There is no command “${name}”.`);
  return command(rest);
}
