/**
 * An expert on the same seed, beside your line. It is the prober deepened by search over its beliefs (`look-ahead.ts`) in four
 * tempers, each of which plays the seed once and sees only what a player sees; of the four lines the one is shown that stood best by what a player can read at the end. No truth
 * is looked up for that choice, but it is a choice among four finished games, which a player has not: say so.
 */
import { type PlayedOut, playOut } from '../bots/play-out';
import { EXPERTS } from '../bots/tempers';
import type { Move } from '../rules/moves';
import type { GameState } from '../rules/state';
import type { Scenario } from '../scenario/scenario';
import { bareSpans } from './bare-spans';
import { type CourseVisit, courseAndHistory } from './course-and-history';
import { type ExpertVisit, expertVisits } from './expert-reasons';
import { finished } from './in-steps';
import { type Dimension, type Verdict, verdict } from './verdict';

export interface ExpertLine {
  /** The temper that was chosen, by name; and what each came to by what can be seen (0–400), best first. */
  readonly bot: string;
  readonly tried: readonly { readonly bot: string; readonly seen: number }[];
  readonly moves: readonly Move[];
  readonly visits: readonly ExpertVisit[];
  readonly course: readonly CourseVisit[];
  readonly verdict: Verdict;
}

/** What a player can work out from the last screen: all but the price, which hangs on his hidden line. */
const SEEN: readonly Dimension[] = ['people', 'durability', 'coalition', 'horizon'];

/** Sum of the four dimensions that can be read off without the truth: 0–400. */
export const seenScore = (scenario: Scenario, end: GameState): number =>
  verdict(scenario, end).reduce((sum, { dimension, score }) => sum + (SEEN.includes(dimension) ? score : 0), 0);

interface Line extends PlayedOut {
  readonly bot: string;
  readonly seen: number;
}

/** A pause before each game. */
export function* expertLineInSteps(scenario: Scenario, seed: number): Generator<void, ExpertLine> {
  const played: Line[] = [];
  for (const bot of EXPERTS) {
    yield;
    const line = playOut(scenario, seed, bot);
    played.push({ ...line, bot: bot.name, seen: seenScore(scenario, line.end) });
  }
  yield;
  const lines = played.toSorted((a, b) => b.seen - a.seen);
  const [best] = lines;
  if (!best) throw new RangeError('nobody played the expert line');
  const { bot, moves, end } = best;
  const spans = bareSpans(scenario, seed, moves);
  return {
    bot,
    tried: lines.map((line) => ({ bot: line.bot, seen: line.seen })),
    moves,
    visits: expertVisits(scenario, spans),
    course: courseAndHistory(scenario, spans),
    verdict: verdict(scenario, end),
  };
}

export const expertLine = (scenario: Scenario, seed: number): ExpertLine => finished(expertLineInSteps(scenario, seed));
