/**
 * What a game says of itself in a result code, so that a class can be shown before its games are replayed, and a code whose moves
 * do not lead to what it says can be told.
 */
import { digestOf } from '../rules/digest';
import { exiledSoFar, stayedSoFar } from '../rules/people';
import type { GameState } from '../rules/state';
import type { Cents, Scenario } from '../scenario/scenario';
import { cameOf, NOTHING, plus } from './deal-points';
import { DIMENSIONS, verdict } from './verdict';

export type Why = NonNullable<GameState['ended']>['why'];

export interface Claim {
  /** Version of the rules it was played under. */
  readonly engine: string;
  /** 0–100 each, whole, in the order of DIMENSIONS. */
  readonly dimensions: readonly number[];
  readonly freed: number;
  /** Of those freed, free to stay. */
  readonly stayed: number;
  readonly arrested: number;
  /** Null while the campaign goes on. */
  readonly ended: Why | null;
  /** Place in the case's list of endings; −1 for none of them. */
  readonly ending: number;
  /** What changed hands in all deals, to him and to us. */
  readonly his: Cents;
  readonly ours: Cents;
  /** Of the whole state (`rules/digest.ts`). */
  readonly digest: number;
}

export function claimOf(scenario: Scenario, game: GameState, engine: string): Claim {
  const judged = verdict(scenario, game);
  const stayed = stayedSoFar(game);
  const came = game.deals.map(cameOf).reduce(plus, NOTHING);
  return {
    engine,
    dimensions: DIMENSIONS.map((name) => Math.round(judged.find(({ dimension }) => dimension === name)?.score ?? 0)),
    freed: stayed + exiledSoFar(game),
    stayed,
    arrested: game.arrested,
    ended: game.ended?.why ?? null,
    ending: scenario.endings.findIndex(({ id }) => id === game.ended?.ending),
    his: came.his,
    ours: came.ours,
    digest: digestOf(game),
  };
}

/** True where both say the same, digest and all. */
export const sameClaim = (a: Claim, b: Claim): boolean =>
  a.digest === b.digest &&
  a.freed === b.freed &&
  a.stayed === b.stayed &&
  a.arrested === b.arrested &&
  a.ended === b.ended &&
  a.ending === b.ending &&
  a.his === b.his &&
  a.ours === b.ours &&
  a.dimensions.length === b.dimensions.length &&
  a.dimensions.every((score, at) => score === b.dimensions[at]);
