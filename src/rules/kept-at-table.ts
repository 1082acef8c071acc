/**
 * What is read once a table: from sitting down until a deal is put on record nothing changes of what lies on it, what it
 * is worth, and how things stand around it; only what is said. A game whose moves make new states reads anew with each of them.
 */
import type { Scenario } from '../scenario/scenario';
import type { GameState, TableState } from './state';

/** What a reading may have looked at. */
type LookedAt = 'truth' | 'meters' | 'memory' | 'relief' | 'gestures' | 'groups' | 'pledges' | 'unlocked';

interface Kept<T> {
  /** Null: read away from any table. */
  readonly table: TableState | null;
  readonly scenario: Scenario;
  readonly seen: Pick<GameState, LookedAt>;
  readonly visit: number;
  readonly value: T;
}

type Reader<T> = (scenario: Scenario, game: GameState) => T;

export interface KeptAtTable<T> {
  readonly read: Reader<T>;
  /** What was read last holds for this table, too: it has just been opened upon it, and nothing else has happened. */
  readonly carry: (table: TableState) => void;
}

/**
 * Keeps what `read` finds for as long as one sits at the same table. It may look at the keys above, and at the visit. Only
 * what was read last is kept: a weak map would hold whole games until the next thorough collection of garbage.
 */
export function keptAtTable<T>(read: Reader<T>): KeptAtTable<T> {
  let kept: Kept<T> | null = null;
  return {
    read: (scenario, game) => {
      const { table } = game;
      const isSeated = game.phase === 'table' && table !== null && game.delivery === null;
      if (isSeated && kept && isSame(kept, scenario, game)) return kept.value;
      const value = read(scenario, game);
      const { truth, meters, memory, relief, gestures, groups, pledges, unlocked, visit } = game;
      const seen = { truth, meters, memory, relief, gestures, groups, pledges, unlocked };
      kept = { table: isSeated ? table : null, scenario, seen, visit, value };
      return value;
    },
    carry: (table) => {
      if (kept) kept = { ...kept, table };
    },
  };
}

function isSame(kept: Kept<unknown>, scenario: Scenario, game: GameState): boolean {
  const { table, seen, visit } = kept;
  return (
    table === game.table &&
    kept.scenario === scenario &&
    visit === game.visit &&
    seen.truth === game.truth &&
    seen.meters === game.meters &&
    seen.memory === game.memory &&
    seen.relief === game.relief &&
    seen.gestures === game.gestures &&
    seen.groups === game.groups &&
    seen.pledges === game.pledges &&
    seen.unlocked === game.unlocked
  );
}
