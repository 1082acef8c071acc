/**
 * Calibration: the belief sheets scored, visit by visit. A sheet makes up to five statements: each want named is among his
 * three strongest (order aside), the group named is never released (or nobody is such), and the walk-away line lies within
 * `LINE_WITHIN` of where it truly was. What is left open states nothing. "How sure are you of all this?" is read as the
 * chance that any one of the statements is right, so that the Brier score of a sheet (G. W. Brier 1950) is the mean of
 * (p − x)² over its statements, x 1 where right and 0 where wrong: 0 is best, 0.25 is had by always saying "even odds".
 */
import { trueFigure } from '../rules/figure';
import type { BeliefSheet } from '../rules/moves';
import type { GameState } from '../rules/state';
import type { Cents, Scenario } from '../scenario/scenario';
import type { TimelineVisit } from './timeline';
import type { VisitSpan } from './visit-spans';

/** How many wants count as the strongest. */
export const MOST_WANTS = 3;
/** Points that a guess at his line may be off and still count as right: as far as a belief is worth anything at the table. */
export const LINE_WITHIN = 2;

export interface Statement {
  readonly about: 'want' | 'never' | 'line';
  /** The thing or group named; empty for the line, and where it says that nobody is never released. */
  readonly id: string;
  readonly right: boolean;
}

export interface ScoredSheet {
  readonly visit: number;
  readonly statements: readonly Statement[];
  /** Statements that were right. */
  readonly right: number;
  /** Wants named that are among his three strongest at that moment, 0–3; things worth the same as the third count too. */
  readonly wantHits: number;
  readonly neverHit: boolean;
  /** Points between the guess and his line in that visit, ≥ 0; null where it was left open. */
  readonly distance: number | null;
  /** As said, 0–1. */
  readonly sure: number;
  /** Right ones among all statements, 0–1. */
  readonly share: number;
  /** Mean of (sure − right)² over the statements, 0–1. */
  readonly brier: number;
}

export interface Course {
  readonly first: number;
  readonly last: number;
  /** By the first and the last sheet that say something of it; `same` where they are equal. */
  readonly came: 'closer' | 'same' | 'further';
}

export interface Calibration {
  /** In the order of the visits; a visit without a sheet has none. */
  readonly sheets: readonly ScoredSheet[];
  /** Over all statements of all sheets; null without a sheet. */
  readonly whole: {
    readonly statements: number;
    /** Mean of what was said, weighed by statements, 0–1. */
    readonly sure: number;
    readonly share: number;
    readonly brier: number;
    /** sure − share, −1 to 1: above 0 one was surer than one was right. */
    readonly excess: number;
  } | null;
  /** Share right, distance of the line and Brier score, over the visits; null with fewer than two sheets that tell. */
  readonly course: { readonly share: Course | null; readonly distance: Course | null; readonly brier: Course | null };
}

const isAmong = (ranked: readonly { readonly worth: Cents }[], worth: Cents): boolean =>
  ranked.length <= MOST_WANTS || worth >= (ranked[MOST_WANTS - 1]?.worth ?? 0);

/** Ids of his strongest wants in a game: three, or more where the third is tied. */
export function strongestWants(scenario: Scenario, game: GameState): ReadonlySet<string> {
  const ranked = [...scenario.relief, ...scenario.gestures]
    .map(({ id }) => ({ id, worth: trueFigure(scenario, game, id) ?? 0 }))
    .sort((a, b) => b.worth - a.worth);
  return new Set(ranked.filter(({ worth }) => isAmong(ranked, worth)).map(({ id }) => id));
}

/** @param sureness 0–1; an empty list scores 0 */
export function brierScore(sureness: number, right: readonly boolean[]): number {
  if (right.length === 0) return 0;
  return right.reduce((sum, hit) => sum + (sureness - Number(hit)) * (sureness - Number(hit)), 0) / right.length;
}

/** @param game as the sheet was noted; `reservation`: his line in that visit */
export function scoreSheet(
  scenario: Scenario,
  game: GameState,
  sheet: BeliefSheet,
  reservation: Cents,
): Omit<ScoredSheet, 'visit'> {
  const strongest = strongestWants(scenario, game);
  const { never } = sheet;
  const isNever = scenario.groups.filter((group) => group.never).map(({ id }) => id);
  const neverHit = never === '' ? isNever.length === 0 : isNever.includes(never);
  const distance = sheet.walkAway === null ? null : Math.abs(sheet.walkAway - reservation / 100);
  const wants = sheet.wants.map((id): Statement => ({ about: 'want', id, right: strongest.has(id) }));
  const line: readonly Statement[] =
    distance === null ? [] : [{ about: 'line', id: '', right: distance <= LINE_WITHIN }];
  const statements = [...wants, { about: 'never' as const, id: never, right: neverHit }, ...line];
  const right = statements.filter((one) => one.right).length;
  const sure = sheet.confidence / 100;
  return {
    statements,
    right,
    wantHits: wants.filter((one) => one.right).length,
    neverHit,
    distance,
    sure,
    share: right / statements.length,
    brier: brierScore(
      sure,
      statements.map((one) => one.right),
    ),
  };
}

function courseOf(values: readonly (number | null)[], better: 'more' | 'less'): Course | null {
  const told = values.filter((value) => value !== null);
  const [first] = told;
  const last = told.at(-1);
  if (first === undefined || last === undefined || told.length < 2) return null;
  const gain = better === 'more' ? last - first : first - last;
  return { first, last, came: gain > 0 ? 'closer' : gain < 0 ? 'further' : 'same' };
}

function wholeOf(sheets: readonly ScoredSheet[]): Calibration['whole'] {
  const statements = sheets.reduce((sum, sheet) => sum + sheet.statements.length, 0);
  if (statements === 0) return null;
  const mean = (of: (sheet: ScoredSheet) => number) =>
    sheets.reduce((sum, sheet) => sum + of(sheet) * sheet.statements.length, 0) / statements;
  const sure = mean((sheet) => sheet.sure);
  const share = sheets.reduce((sum, sheet) => sum + sheet.right, 0) / statements;
  return { statements, sure, share, brier: mean((sheet) => sheet.brier), excess: sure - share };
}

/** The sheet that counted in each visit, against the truth at the moment it was noted. */
export function calibration(
  scenario: Scenario,
  spans: readonly VisitSpan[],
  visits: readonly TimelineVisit[],
): Calibration {
  const sheets = spans.flatMap((span): ScoredSheet[] => {
    const of = (game: GameState) => game.beliefs.find(({ visit }) => visit === span.visit)?.sheet;
    const sheet = span.games.map(of).findLast((one) => one !== undefined);
    const then = sheet && span.games.find((game) => of(game) === sheet);
    const told = visits.find(({ visit }) => visit === span.visit);
    if (!sheet || !then || !told) return [];
    return [{ visit: span.visit, ...scoreSheet(scenario, then, sheet, told.reservation) }];
  });
  return {
    sheets,
    whole: wholeOf(sheets),
    course: {
      share: courseOf(
        sheets.map(({ share }) => share),
        'more',
      ),
      distance: courseOf(
        sheets.map(({ distance }) => distance),
        'less',
      ),
      brier: courseOf(
        sheets.map(({ brier }) => brier),
        'less',
      ),
    },
  };
}
