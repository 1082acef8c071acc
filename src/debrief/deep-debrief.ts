/**
 * The costly parts of the debrief: what takes a search or another whole game. Apart from `build-debrief.ts`, so that a page
 * shows the rest at once and asks for these in a worker; each can be had alone.
 */
import { gameOf, type RoundSnapshot, replayMoves } from '../machine/play';
import type { Move } from '../rules/moves';
import type { Scenario } from '../scenario/scenario';
import { type ExpertLine, expertLine } from './expert-line';
import { type MissedTrade, missedTrades } from './missed-trades';
import { timeline } from './timeline';
import { type ValueMap, valueMap } from './value-map';
import { visitSpans } from './visit-spans';

/** Plain data: it crosses to and from a worker. */
export interface DeepDebrief {
  readonly map: ValueMap;
  readonly missed: readonly MissedTrade[];
  readonly expert: ExpertLine;
}

/** The deep parts of a replayed campaign. @throws RangeError where `rounds` is empty */
export function deepDebriefOf(
  scenario: Scenario,
  seed: number,
  rounds: readonly RoundSnapshot[],
  moves: readonly Move[],
): DeepDebrief {
  const [opening] = rounds;
  if (!opening) throw new RangeError('there is nothing to debrief');
  const spans = visitSpans(rounds, moves);
  const visits = timeline(scenario, spans);
  return {
    map: valueMap(scenario, gameOf(opening), spans, visits),
    missed: missedTrades(scenario, rounds, spans, visits),
    expert: expertLine(scenario, seed),
  };
}

/** The missed trades alone. */
export function missedTradesOf(
  scenario: Scenario,
  rounds: readonly RoundSnapshot[],
  moves: readonly Move[],
): readonly MissedTrade[] {
  const spans = visitSpans(rounds, moves);
  return missedTrades(scenario, rounds, spans, timeline(scenario, spans));
}

/** The value map alone. @throws RangeError where `rounds` is empty */
export function valueMapOf(scenario: Scenario, rounds: readonly RoundSnapshot[], moves: readonly Move[]): ValueMap {
  const [opening] = rounds;
  if (!opening) throw new RangeError('there is nothing to debrief');
  const spans = visitSpans(rounds, moves);
  return valueMap(scenario, gameOf(opening), spans, timeline(scenario, spans));
}

/** Replays the moves on their seed; moves that no longer play end it where they stop. */
export const buildDeepDebrief = (scenario: Scenario, seed: number, moves: readonly Move[]): DeepDebrief =>
  deepDebriefOf(scenario, seed, replayMoves(scenario, seed, moves).rounds, moves);
