/** Every answer the counterpart has given in a campaign, in order: what is needed to tell them in words. */
import type { SeenExchange } from '../rules/player-view';
import { seenTable } from '../rules/seen-table';
import { gameOf, type RoundSnapshot } from './play';

export interface SeenAnswer {
  readonly visit: number;
  readonly exchange: SeenExchange;
}

/** As the player has seen them, each as it stood last: asked about or not. */
export function answersOf(rounds: readonly RoundSnapshot[]): readonly SeenAnswer[] {
  const last = new Map<number, RoundSnapshot>();
  for (const round of rounds) if (gameOf(round).table) last.set(gameOf(round).visit, round);
  return [...last].flatMap(([visit, round]) =>
    (seenTable(round.context.scenario, gameOf(round))?.exchanges ?? []).map((exchange) => ({ visit, exchange })),
  );
}
