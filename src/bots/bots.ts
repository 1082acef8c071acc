/** Every scripted player by name, from the simplest to the one that sees the truth. */
import { oracle } from './oracle';
import { prober } from './prober';
import { random } from './random';
import type { Bot } from './seat';
import { greedy, hardliner } from './stubborn';
import { generous, patient } from './waiting';

export const BOTS: readonly Bot[] = [random, generous, patient, hardliner, greedy, prober, oracle];

/** Undefined where there is no bot of that name. */
export const botCalled = (name: string): Bot | undefined => BOTS.find((bot) => bot.name === name);
