/** The class as a table to take along: one row a result, by number. No name, no file and no code is in it. */
import { csvOf } from '../debrief/report-csv';
import { DIMENSIONS } from '../debrief/verdict';
import { type Result, toldBy } from './result';

const HEAD = ['result', 'case', 'difficulty', 'checked', 'ended', 'freed', 'stayed', 'arrested', 'deals'] as const;

/** Points, not hundredths, for what the results came to on the value map. */
export interface ClassRow {
  readonly result: number;
  readonly case: string;
  readonly difficulty: string;
  /** True once its moves have been replayed. */
  readonly checked: boolean;
  readonly ended: string;
  readonly freed: number;
  readonly stayed: number;
  readonly arrested: number;
  readonly deals: number | null;
  readonly dimensions: { readonly [name: string]: number };
  readonly valueToHim: number;
  readonly valueToUs: number;
}

export function rowsOf(results: readonly Result[]): readonly ClassRow[] {
  return results.flatMap((result) => {
    const told = toldBy(result);
    if (!told) return [];
    return {
      result: result.no,
      case: result.caseId,
      difficulty: result.profile.difficulty,
      checked: result.facts !== null,
      ended: told.ended ?? '',
      freed: told.freed,
      stayed: told.stayed,
      arrested: told.arrested,
      deals: result.facts?.deals.length ?? null,
      dimensions: Object.fromEntries(DIMENSIONS.map((name, at) => [name, told.dimensions[at] ?? 0])),
      valueToHim: told.his / 100,
      valueToUs: told.ours / 100,
    };
  });
}

export const classJson = (results: readonly Result[]): string =>
  `${JSON.stringify({ format: 'back-channel-class/1', results: rowsOf(results) }, null, 2)}\n`;

export function classCsv(results: readonly Result[]): string {
  const rows = rowsOf(results).map((row) => [
    ...HEAD.map((name) => (typeof row[name] === 'boolean' ? String(row[name]) : row[name])),
    ...DIMENSIONS.map((name) => row.dimensions[name] ?? 0),
    row.valueToHim,
    row.valueToUs,
  ]);
  return csvOf([[...HEAD, ...DIMENSIONS, 'value to him', 'value to us'], ...rows]);
}
