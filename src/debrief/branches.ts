/** Two campaigns on one seed side by side: how far they are the same game, where they part, and what came of each. */
import type { Move } from '../rules/moves';
import type { Scenario } from '../scenario/scenario';
import { bareSpans } from './bare-spans';
import { type CourseVisit, courseAndHistory } from './course-and-history';
import { type Verdict, verdict } from './verdict';

export interface Branch {
  /** The first move that is its own; null where it has none, having stopped there. */
  readonly turn: Move | null;
  readonly course: readonly CourseVisit[];
  readonly verdict: Verdict;
  readonly ended: boolean;
}

export interface BranchesCompared {
  /** Moves that both share, from the opening. */
  readonly shared: number;
  /** Visit in which they part. */
  readonly visit: number;
  readonly one: Branch;
  readonly other: Branch;
}

/** How many moves two games share from the opening. The order of a package's entries does not matter. */
export function sharedMoves(one: readonly Move[], other: readonly Move[]): number {
  const parts = one.findIndex((move, at) => plain(move) !== plain(other[at]));
  return parts < 0 ? one.length : parts;
}

/** Text that is the same for the same move, whatever order its keys came in. */
function plain(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(plain).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  const entries = Object.entries(value).map(([key, inner]) => `${key}:${plain(inner)}`);
  return `{${entries.toSorted().join()}}`;
}

function branchOf(scenario: Scenario, seed: number, moves: readonly Move[], shared: number): Branch {
  const spans = bareSpans(scenario, seed, moves);
  const end = spans.at(-1)?.games.at(-1);
  if (!end) throw new RangeError('a branch has no moment');
  return {
    turn: moves[shared] ?? null,
    course: courseAndHistory(scenario, spans),
    verdict: verdict(scenario, end),
    ended: end.ended !== null,
  };
}

/** Both on the same seed. Moves that no longer play end a branch where they stop. */
export function compareBranches(
  scenario: Scenario,
  seed: number,
  one: readonly Move[],
  other: readonly Move[],
): BranchesCompared {
  const shared = sharedMoves(one, other);
  const spans = bareSpans(scenario, seed, one.slice(0, shared));
  return {
    shared,
    visit: spans.at(-1)?.visit ?? 1,
    one: branchOf(scenario, seed, one, shared),
    other: branchOf(scenario, seed, other, shared),
  };
}
