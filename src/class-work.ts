/** What the worker of the class does, apart from the worker, so that a page without one can do it as well. */
import { edgeOf } from './class/band';
import { type Facts, factsOf } from './class/facts';
import type { MapPoint } from './debrief/map-point';
import type { Scenario } from './scenario/scenario';
import { movesOf } from './storage/result-code';

/** One game to replay: `at` is the key of its case. */
export interface GameAsked {
  readonly no: number;
  readonly at: string;
  readonly seed: number;
  readonly moveBytes: Uint8Array;
}

export type ClassQuestion =
  | { readonly kind: 'case'; readonly at: string; readonly scenario: Scenario }
  | { readonly kind: 'replay'; readonly games: readonly GameAsked[] }
  | { readonly kind: 'edge'; readonly at: string; readonly seed: number };

export type ClassAnswer =
  /** Null where the moves name what the case does not have. */
  | { readonly kind: 'replay'; readonly facts: readonly (readonly [no: number, facts: Facts | null])[] }
  | { readonly kind: 'edge'; readonly at: string; readonly edge: readonly MapPoint[] };

export type ClassWork = (question: ClassQuestion) => ClassAnswer | null;

/** A game whose replay fails is as good as damaged: it does not keep the others. */
function factsFor(cases: ReadonlyMap<string, Scenario>, { at, seed, moveBytes }: GameAsked): Facts | null {
  const scenario = cases.get(at);
  const moves = scenario && movesOf({ moveBytes }, scenario);
  if (!moves) return null;
  try {
    return factsOf(scenario, seed, moves);
  } catch {
    return null;
  }
}

/** Remembers the cases it has been told. */
export function classWork(): ClassWork {
  const cases = new Map<string, Scenario>();
  return (question) => {
    if (question.kind === 'case') {
      cases.set(question.at, question.scenario);
      return null;
    }
    if (question.kind === 'replay') {
      return { kind: 'replay', facts: question.games.map((game) => [game.no, factsFor(cases, game)] as const) };
    }
    const scenario = cases.get(question.at);
    return { kind: 'edge', at: question.at, edge: scenario ? edgeOf(scenario, question.seed) : [] };
  };
}
