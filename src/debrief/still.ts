/** A game as it is at one moment, while the one it was taken from is played on in place. */
import type { GameState } from '../rules/state';

function copied<T>(value: T): T;
function copied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => copied(one));
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = { ...value };
  for (const key in copy) copy[key] = copied(copy[key]);
  return copy;
}

/**
 * Many times quicker than `structuredClone`, which is made for more than plain data. The ledger is half of a game and only
 * ever grows: its entries, which no rule touches again, are shared.
 */
export function still(game: GameState): GameState {
  const { ledger, ...rest } = game;
  return { ...copied(rest), ledger: [...ledger] };
}
