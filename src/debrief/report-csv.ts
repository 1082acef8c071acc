/**
 * The report as a table for a spreadsheet: one row a figure, so that reports of many games can be put under one another.
 * RFC 4180: cells with a comma, a quote or a line break are quoted, rows end with CR LF. A cell that a spreadsheet would take
 * for a formula begins with an apostrophe.
 */
import type { Package } from '../rules/package';
import type { Report, ReportVisit } from './report';

export type Cell = string | number | null;

const FORMULA = /^[=+\-@\t\r]/u;

function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows of cells as a file. Begins with a byte order mark, which spreadsheets want. */
export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;

/** As ids, in the order of the file: `airline licence + phone-call for writers stay + no-new-arrests, together`. */
export function packageIds(pkg: Package | null): string {
  if (!pkg) return '';
  const given = [...Object.entries(pkg.relief).map(([id, step]) => `${id} ${step}`), ...pkg.gestures];
  const got = [...Object.entries(pkg.groups).map(([id, terms]) => `${id} ${terms}`), ...pkg.pledges];
  return `${given.join(' + ') || 'nothing'} for ${got.join(' + ') || 'nothing'}, ${pkg.order}`;
}

const visitRows = (visit: ReportVisit): readonly (readonly Cell[])[] => {
  const row = (what: string, value: Cell) => ['visit', visit.visit, what, value] as const;
  return [
    row('date', visit.date),
    row('signed', packageIds(visit.signed)),
    row('freed', visit.freed),
    row('stayed', visit.stayed),
    row('arrested', visit.arrested),
    row('held', visit.held),
    row('cost', visit.cost),
    row('least', visit.least),
    row('most', visit.most),
    row('value', visit.value),
    row('reservation', visit.reservation),
  ];
};

/** Columns: part, visit (empty for the whole campaign), what, value. */
export function reportCsv(report: Report): string {
  const whole = (part: string, what: string, value: Cell): readonly Cell[] => [part, null, what, value];
  const rows: readonly (readonly Cell[])[] = [
    ['part', 'visit', 'what', 'value'],
    whole('game', 'case', report.case.id),
    whole('game', 'model', report.case.modelHash),
    whole('game', 'seed', report.seed),
    ...Object.entries(report.profile).map(([what, value]) => whole('game', what, value)),
    ...(report.code ? [whole('game', 'code', report.code)] : []),
    whole('game', 'ended', report.ended.why),
    whole('game', 'ending', report.ended.id),
    ...Object.entries(report.people).map(([what, value]) => whole('people', what, value)),
    ...Object.entries(report.dimensions).map(([what, value]) => whole('dimension', what, value)),
    ...report.visits.flatMap(visitRows),
    ...report.sheets.flatMap(({ visit, ...sheet }) =>
      Object.entries(sheet).map(([what, value]): readonly Cell[] => ['belief', visit, what, value]),
    ),
    ...report.missed.map(({ visit, offer, gain }): readonly Cell[] => ['missed', visit, packageIds(offer), gain]),
    ...Object.entries(report.notes).map(([what, value]) => whole('note', what, value)),
  ];
  return csvOf(rows);
}
