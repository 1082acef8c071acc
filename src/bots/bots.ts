/** Every scripted player by name, from the simplest to the one that sees the truth. */
import { oracle } from './oracle';
import { prober, proberWithout, WITHOUT, type Without } from './prober';
import { random } from './random';
import type { Bot } from './seat';
import { greedy, hardliner } from './stubborn';
import { dove, EXPERTS, hawk, peopleFirst } from './tempers';
import { generous, patient } from './waiting';

/** Those that one compares. */
export const BOTS: readonly Bot[] = [random, generous, patient, hardliner, greedy, prober, oracle];

/** Probers that care for other things. */
export const TEMPERS: readonly Bot[] = [hawk, dove, peopleFirst];

const isWithout = (word: string): word is Without => WITHOUT.some((one) => one === word);
const LAME = 'prober-without-';

/** A prober that does without what its name says, as in `prober-without-talks` or `prober-without-talks+order`. */
function lameProber(name: string): Bot | undefined {
  const words = name.startsWith(LAME) ? name.slice(LAME.length).split('+') : [];
  const without = words.filter(isWithout);
  return without.length > 0 && without.length === words.length ? proberWithout(without, name) : undefined;
}

/** Undefined where there is no bot of that name. */
export const botCalled = (name: string): Bot | undefined =>
  [...BOTS, ...TEMPERS, ...EXPERTS].find((bot) => bot.name === name) ?? lameProber(name);

/** Name of a prober that does without; `prober` where it lacks nothing. */
export const nameWithout = (without: readonly Without[]): string =>
  without.length > 0 ? LAME + without.join('+') : prober.name;

/** What a bot may play on a seed: its own line, and every other one for a bot that knows how each will end. */
export const linesOf = (bot: Bot): readonly Bot[] =>
  bot.seesTruth ? [bot, ...[...BOTS, ...TEMPERS].filter((other) => !other.seesTruth)] : [bot];
