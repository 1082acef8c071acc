/** Everything the debrief shows, as plain data: replays the moves and lets each part read the snapshots. */
import { gameOf, type RoundSnapshot, replayMoves } from '../machine/play';
import type { Move } from '../rules/moves';
import type { GameState } from '../rules/state';
import type { Ending, Scenario } from '../scenario/scenario';
import { type BeliefsBesideTruth, beliefsBesideTruth } from './belief-sheets';
import { type Calibration, calibration } from './calibration';
import { type CourseVisit, courseAndHistory } from './course-and-history';
import { type HisPicture, hisPictures } from './his-picture';
import { type PressureMade, pressuresMade } from './pressures';
import { type TimelineVisit, timeline } from './timeline';
import {
  type ReliabilityBesideRumour,
  reliabilityBesideRumour,
  type TruthBesideRumour,
  truthBesideRumours,
} from './truth-beside-rumours';
import { type Verdict, verdict } from './verdict';
import { visitSpans } from './visit-spans';
import { type VisitWinSet, winSet } from './win-set';

export interface Debrief {
  readonly why: NonNullable<GameState['ended']>['why'] | null;
  readonly ending: Ending | null;
  readonly verdict: Verdict;
  readonly visits: readonly TimelineVisit[];
  readonly rumours: readonly TruthBesideRumour[];
  readonly reliability: ReliabilityBesideRumour | null;
  readonly beliefs: BeliefsBesideTruth;
  readonly calibration: Calibration;
  /** Who would have carried what: one for each visit in which a paper was named. */
  readonly winSet: readonly VisitWinSet[];
  /** One for each visit with a table: what he believed of us, and when. */
  readonly pictures: readonly HisPicture[];
  readonly pressures: readonly PressureMade[];
  readonly course: readonly CourseVisit[];
  readonly totals: {
    readonly freed: number;
    readonly stayed: number;
    readonly arrested: number;
    readonly held: number | null;
  };
}

/** The debrief of a replayed campaign. @throws RangeError where `rounds` is empty */
export function debriefOf(scenario: Scenario, rounds: readonly RoundSnapshot[], moves: readonly Move[]): Debrief {
  const [opening] = rounds;
  const end = rounds.at(-1);
  if (!opening || !end) throw new RangeError('there is nothing to debrief');
  const game = gameOf(end);
  const spans = visitSpans(rounds.map(gameOf), moves);
  const visits = timeline(scenario, spans);
  const course = courseAndHistory(scenario, spans);
  return {
    why: game.ended?.why ?? null,
    ending: scenario.endings.find((ending) => ending.id === game.ended?.ending) ?? null,
    verdict: verdict(scenario, game),
    visits,
    rumours: truthBesideRumours(scenario, gameOf(opening), game),
    reliability: reliabilityBesideRumour(gameOf(opening), game),
    beliefs: beliefsBesideTruth(scenario, game, visits),
    calibration: calibration(scenario, spans, visits),
    winSet: winSet(scenario, spans, visits),
    pictures: hisPictures(scenario, spans),
    pressures: pressuresMade(game),
    course,
    totals: {
      freed: course.reduce((n, visit) => n + visit.freed, 0),
      stayed: course.reduce((n, visit) => n + visit.stayed, 0),
      arrested: game.arrested,
      held: course.findLast((visit) => visit.held !== null)?.held ?? null,
    },
  };
}

/** Replays the moves on their seed; moves that no longer play end the debrief where they stop. */
export const buildDebrief = (scenario: Scenario, seed: number, moves: readonly Move[]): Debrief =>
  debriefOf(scenario, replayMoves(scenario, seed, moves).rounds, moves);
