/**
 * One moment of a finished campaign, three ways: what one knew, what one believed, and what was so. Read off the snapshot
 * after a move; the snapshots are there already, so that any moment costs one look.
 */
import { reservation } from '../counterpart/reservation';
import { gameOf, type RoundSnapshot } from '../machine/play';
import { counterpartView } from '../rules/counterpart-view-of';
import { tradedIds, trueFigure } from '../rules/figure';
import { RELIABILITY } from '../rules/initial-known';
import type { BeliefSheet, Move } from '../rules/moves';
import { own } from '../rules/own';
import type { Package } from '../rules/package';
import type { GameState, KnownRange, LedgerEntry } from '../rules/state';
import type { Cents, MeterName, PhaseName, Scenario } from '../scenario/scenario';

export interface MomentRow {
  readonly id: string;
  /** What was said of the whole of it. */
  readonly known: Pick<KnownRange, 'low' | 'high'>;
  /** Place among the wants of one's belief sheet, 1 the strongest; 0 for none. */
  readonly wanted: number;
  /** One believed that these people would never be released. */
  readonly never: boolean;
  readonly truth: Cents;
  readonly neverTruly: boolean;
  /** It was named at the table of this visit, or on the belief sheet, or something was just learned of it. */
  readonly near: boolean;
}

export interface Moment {
  /** Moves made. */
  readonly at: number;
  readonly visit: number;
  readonly phase: PhaseName;
  /** The move that led here; null at the opening. */
  readonly move: Move | null;
  readonly sheet: BeliefSheet | null;
  readonly rows: readonly MomentRow[];
  /** Value below which he walks away: truly, hundredths; the belief is on the sheet. */
  readonly reservation: Cents;
  /** Hundredths of 1. */
  readonly reliability: { readonly low: number; readonly high: number; readonly truth: number };
  readonly meters: { readonly [M in MeterName]: number };
  /** What this very move changed, with its causes. */
  readonly changes: readonly LedgerEntry[];
  /** Every change so far. */
  readonly ledger: readonly LedgerEntry[];
}

const idsIn = (pkg: Package | null): readonly string[] =>
  pkg ? [...Object.keys(pkg.relief), ...pkg.gestures, ...Object.keys(pkg.groups), ...pkg.pledges] : [];

function nearIds(game: GameState, sheet: BeliefSheet | null): ReadonlySet<string> {
  const named = (game.table?.exchanges ?? []).flatMap(({ offer, counter }) => [...idsIn(offer), ...idsIn(counter)]);
  const learned = game.notebook.filter(({ visit }) => visit === game.visit).map(({ about }) => about);
  const believed = sheet ? [...sheet.wants, sheet.never] : [];
  return new Set([...named, ...learned, ...believed]);
}

/** @param at moves made; 0 is the opening. @throws RangeError outside of the campaign */
export function momentAt(
  scenario: Scenario,
  rounds: readonly RoundSnapshot[],
  moves: readonly Move[],
  at: number,
): Moment {
  const round = rounds[at];
  if (!round) throw new RangeError(`the campaign has no moment after ${at} moves`);
  const game = gameOf(round);
  const before = rounds[at - 1];
  const sheet = game.beliefs.findLast(({ visit }) => visit <= game.visit)?.sheet ?? null;
  const near = nearIds(game, sheet);
  const told = own(game.known, RELIABILITY);
  return {
    at,
    visit: game.visit,
    phase: game.phase,
    move: moves[at - 1] ?? null,
    sheet,
    rows: tradedIds(scenario).flatMap((id): readonly MomentRow[] => {
      const known = own(game.known, id);
      const truth = trueFigure(scenario, game, id);
      if (!known || truth === undefined) return [];
      return [
        {
          id,
          known: { low: known.low, high: known.high },
          wanted: (sheet?.wants.indexOf(id) ?? -1) + 1,
          never: sheet?.never === id,
          truth,
          neverTruly: scenario.groups.some((group) => group.id === id && group.never),
          near: near.has(id),
        },
      ];
    }),
    reservation: game.table?.reservation ?? reservation(counterpartView(scenario, game)),
    reliability: {
      low: told?.low ?? 0,
      high: told?.high ?? 100,
      truth: Math.round(game.truth.reliability * 100),
    },
    meters: game.meters,
    ledger: game.ledger,
    changes: before ? game.ledger.slice(gameOf(before).ledger.length) : [],
  };
}

/** A meter over the whole campaign: its value after each move, the opening first. */
export const meterCourse = (rounds: readonly RoundSnapshot[], meter: MeterName): readonly number[] =>
  rounds.map((round) => gameOf(round).meters[meter]);

/** Moves made when each visit opened. */
export function visitMarks(
  rounds: readonly RoundSnapshot[],
): readonly { readonly visit: number; readonly at: number }[] {
  return rounds.flatMap((round, at) => {
    const { visit } = gameOf(round);
    const before = rounds[at - 1];
    return before && gameOf(before).visit === visit ? [] : [{ visit, at }];
  });
}
