/**
 * The costly parts of the debrief: what takes a search or another whole game. Apart from `build-debrief.ts`, so that a page
 * shows the rest at once and asks for these in a worker; they come one after the other, the soonest asked for first.
 */
import type { Move } from '../rules/moves';
import type { Scenario } from '../scenario/scenario';
import { DEEP_PARTS, type DeepPart } from './deep-parts';
import { type ExpertLine, expertLineInSteps } from './expert-line';
import { type MissedTrade, missedTradesInSteps } from './missed-trades';
import { timeline } from './timeline';
import { type ValueMap, valueMapInSteps } from './value-map';
import { replayedSpans, type VisitSpan } from './visit-spans';

/** Plain data: it crosses to and from a worker. */
export interface DeepDebrief {
  readonly map: ValueMap;
  readonly missed: readonly MissedTrade[];
  readonly expert: ExpertLine;
}

/** What is asked: a campaign by its moves. */
export interface DeepQuestion {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly moves: readonly Move[];
}

/** One part, as it comes, or why it could not be worked out. */
export type DeepAnswer =
  | { readonly part: DeepPart; readonly found: Partial<DeepDebrief> }
  | { readonly part: DeepPart; readonly found: null; readonly failed: string };

type Steps<T> = Generator<void, T>;

function* workOn(
  part: DeepPart,
  { scenario, seed }: DeepQuestion,
  spans: readonly VisitSpan[],
): Steps<Partial<DeepDebrief>> {
  if (part === 'expert') return { expert: yield* expertLineInSteps(scenario, seed) };
  const visits = timeline(scenario, spans);
  if (part === 'missed') return { missed: yield* missedTradesInSteps(scenario, spans, visits) };
  return { map: yield* valueMapInSteps(scenario, spans, visits) };
}

/**
 * Part by part, with null wherever one may pause. All is replayed here from the moves: nothing but they and the case is
 * needed. Moves that no longer play end the campaign where they stop. A part that fails does not keep the others.
 */
export function* deepSteps(question: DeepQuestion): Generator<DeepAnswer | null, void> {
  const spans = replayedSpans(question.scenario, question.seed, question.moves);
  for (const part of DEEP_PARTS) {
    const work = workOn(part, question, spans);
    for (let answer: DeepAnswer | null = null; answer === null; ) {
      yield null;
      try {
        const step = work.next();
        if (step.done) answer = { part, found: step.value };
      } catch (error) {
        answer = { part, found: null, failed: String(error) };
      }
      if (answer) yield answer;
    }
  }
}

/** All of it at once, for those with nothing else to do. @throws RangeError where a part could not be worked out */
export function buildDeepDebrief(scenario: Scenario, seed: number, moves: readonly Move[]): DeepDebrief {
  let all: Partial<DeepDebrief> = {};
  for (const answer of deepSteps({ scenario, seed, moves })) all = { ...all, ...answer?.found };
  const { map, missed, expert } = all;
  if (!map || !missed || !expert) throw new RangeError('a part of the debrief could not be worked out');
  return { map, missed, expert };
}
