/** The debrief as one plain record: what a teacher may print, keep or put into a spreadsheet. No name is in it, and none is asked for. */
import type { Package } from '../rules/package';
import type { Scenario } from '../scenario/scenario';
import type { Debrief } from './build-debrief';
import type { MissedTrade } from './missed-trades';
import type { Dimension } from './verdict';

export const REPORT_FORMAT = 'back-channel-report/1';

/** Points, not hundredths, wherever a figure of the scenario's scale stands. */
export interface ReportVisit {
  readonly visit: number;
  readonly date: string;
  /** Sums of this visit. */
  readonly freed: number;
  readonly stayed: number;
  readonly arrested: number;
  readonly held: number | null;
  readonly signed: Package | null;
  /** Of what was signed: cost to us, the least and the most that would have bought the same; null where nothing was. */
  readonly cost: number | null;
  readonly least: number | null;
  readonly most: number | null;
  /** What it was worth to the other side, and the line below which that side would have walked away. */
  readonly value: number | null;
  readonly reservation: number;
}

export interface ReportSheet {
  readonly visit: number;
  readonly right: number;
  readonly statements: number;
  /** 0–1. */
  readonly sure: number;
  readonly brier: number;
  /** Points from the true walk-away line; null where it was left open. */
  readonly distance: number | null;
}

export interface Report {
  readonly format: typeof REPORT_FORMAT;
  readonly case: { readonly id: string; readonly title: string; readonly modelHash: string };
  readonly profile: Scenario['profile'];
  readonly seed: number;
  readonly ended: { readonly why: string; readonly id: string; readonly title: string };
  readonly people: {
    readonly freed: number;
    readonly stayed: number;
    readonly arrested: number;
    readonly held: number | null;
  };
  /** 0–100 each; there is no total. */
  readonly dimensions: { readonly [D in Dimension]: number };
  readonly visits: readonly ReportVisit[];
  readonly sheets: readonly ReportSheet[];
  /** Empty while they are not worked out. */
  readonly missed: readonly Pick<MissedTrade, 'visit' | 'offer' | 'gain'>[];
  /** The player's own words. */
  readonly notes: Readonly<Record<string, string>>;
  /** The result code, in a report that is handed in. */
  readonly code?: string;
}

export interface ReportParts {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly debrief: Debrief;
  readonly missed: readonly MissedTrade[];
  readonly notes: Readonly<Record<string, string>>;
}

const points = (hundredths: number): number => hundredths / 100;

function dimensionsOf({ verdict }: Debrief): Report['dimensions'] {
  const score = (wanted: Dimension) =>
    Math.round(10 * (verdict.find(({ dimension }) => dimension === wanted)?.score ?? 0)) / 10;
  return {
    people: score('people'),
    price: score('price'),
    durability: score('durability'),
    coalition: score('coalition'),
    horizon: score('horizon'),
  };
}

function visitsOf(scenario: Scenario, { visits, course }: Debrief): readonly ReportVisit[] {
  return visits.map(({ visit, deal, reservation }) => {
    const came = course.find((one) => one.visit === visit);
    return {
      visit,
      date: scenario.calendar.find((day) => day.visit === visit)?.date ?? '',
      freed: came?.freed ?? 0,
      stayed: came?.stayed ?? 0,
      arrested: came?.arrested ?? 0,
      held: came?.held ?? null,
      signed: deal?.deal ?? null,
      cost: deal ? points(deal.cost) : null,
      least: deal ? points(deal.least) : null,
      most: deal ? points(deal.most) : null,
      value: deal ? points(deal.value) : null,
      reservation: points(reservation),
    };
  });
}

export function reportOf({ scenario, seed, debrief, missed, notes }: ReportParts): Report {
  return {
    format: REPORT_FORMAT,
    case: { id: scenario.id, title: scenario.title, modelHash: scenario.modelHash },
    profile: scenario.profile,
    seed,
    ended: { why: debrief.why ?? '', id: debrief.ending?.id ?? '', title: debrief.ending?.title ?? '' },
    people: debrief.totals,
    dimensions: dimensionsOf(debrief),
    visits: visitsOf(scenario, debrief),
    sheets: debrief.calibration.sheets.map(({ visit, right, statements, sure, brier, distance }) => ({
      visit,
      right,
      statements: statements.length,
      sure,
      brier,
      distance,
    })),
    missed: missed.map(({ visit, offer, gain }) => ({ visit, offer, gain: points(gain) })),
    notes,
  };
}
