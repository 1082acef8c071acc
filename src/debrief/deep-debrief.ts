/**
 * The costly parts of the debrief: what takes a search or another whole game. Apart from `build-debrief.ts`, so that a page
 * shows the rest at once and asks for these in a worker, one after the other. Questions and answers are plain data.
 */
import { replayMoves } from '../machine/play';
import type { Move } from '../rules/moves';
import type { Scenario } from '../scenario/scenario';
import type { DeepPart } from './deep-parts';
import { type ExpertLine, expertLine } from './expert-line';
import { type MissedTrade, missedTrades } from './missed-trades';
import { type StillGame, stillOf } from './still-game';
import { timeline } from './timeline';
import { type ValueMap, valueMap } from './value-map';
import { visitSpans } from './visit-spans';

export interface DeepDebrief {
  readonly map: ValueMap;
  readonly missed: readonly MissedTrade[];
  readonly expert: ExpertLine;
}

export interface DeepQuestion {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly moves: readonly Move[];
  /** The opening first, then the moment after each move. Never empty. */
  readonly played: readonly StillGame[];
}

/** @throws RangeError where nothing was played */
function opened({ scenario, moves, played }: DeepQuestion) {
  const [opening] = played;
  if (!opening) throw new RangeError('there is nothing to debrief');
  const games = played.map(({ game }) => game);
  const spans = visitSpans(games, moves);
  return { opening: opening.game, spans, visits: timeline(scenario, spans) };
}

/** @throws RangeError where nothing was played */
export function valueMapOf(question: DeepQuestion): ValueMap {
  const { opening, spans, visits } = opened(question);
  return valueMap(question.scenario, opening, spans, visits);
}

/** @throws RangeError where nothing was played */
export function missedTradesOf(question: DeepQuestion): readonly MissedTrade[] {
  const { spans, visits } = opened(question);
  return missedTrades(question.scenario, question.played, spans, visits);
}

/** One part alone. @throws RangeError where nothing was played */
export function deepPart(question: DeepQuestion, part: DeepPart): Partial<DeepDebrief> {
  if (part === 'map') return { map: valueMapOf(question) };
  if (part === 'missed') return { missed: missedTradesOf(question) };
  return { expert: expertLine(question.scenario, question.seed) };
}

/** Replays the moves on their seed; moves that no longer play end it where they stop. */
export function buildDeepDebrief(scenario: Scenario, seed: number, moves: readonly Move[]): DeepDebrief {
  const played = replayMoves(scenario, seed, moves).rounds.map(stillOf);
  const question: DeepQuestion = { scenario, seed, moves: moves.slice(0, played.length - 1), played };
  return { map: valueMapOf(question), missed: missedTradesOf(question), expert: expertLine(scenario, seed) };
}
