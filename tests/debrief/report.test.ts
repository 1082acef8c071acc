// The report: the debrief as one record, as JSON and as rows for a spreadsheet.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildDebrief } from '../../src/debrief/build-debrief';
import { buildDeepDebrief } from '../../src/debrief/deep-debrief';
import { type Report, reportOf } from '../../src/debrief/report';
import { packageIds, reportCsv } from '../../src/debrief/report-csv';
import { aScenario } from '../builders/a-scenario';
import { offer } from '../builders/offer';
import { runs } from '../builders/runs';
import { aCampaign } from './a-campaign';

const { scenario, seed, moves } = aCampaign(aScenario(), 3, 11);
const debrief = buildDebrief(scenario, seed, moves);
const { missed } = buildDeepDebrief(scenario, seed, moves);
const noted = (notes: Report['notes']): Report => reportOf({ scenario, seed, debrief, missed, notes });

/** Reads RFC 4180 back: rows of cells. */
function parsed(csv: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let at = 1; at < csv.length; at++) {
    const letter = csv[at] ?? '';
    if (quoted && letter === '"' && csv[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (letter === '"') quoted = !quoted;
    else if (!quoted && letter === ',') {
      rows.at(-1)?.push(cell);
      cell = '';
    } else if (!quoted && letter === '\r' && csv[at + 1] === '\n') {
      rows.at(-1)?.push(cell);
      cell = '';
      rows.push([]);
      at += 1;
    } else cell += letter;
  }
  return rows.slice(0, -1);
}

describe('the report', () => {
  test('says what the debrief says', () => {
    const report = noted({});
    expect(report.people).toEqual(debrief.totals);
    for (const { dimension, score } of debrief.verdict) expect(report.dimensions[dimension]).toBeCloseTo(score, 1);
    expect(report.visits.map(({ freed }) => freed)).toEqual(
      debrief.course.filter(({ held }) => held !== null).map(({ freed }) => freed),
    );
    expect(report.sheets).toHaveLength(debrief.calibration.sheets.length);
    expect(report.missed).toHaveLength(missed.length);
  });

  test('survives JSON, and holds no name and no move', () => {
    const report = noted({ intention: 'Ask why first.' });
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
    expect(Object.keys(report)).not.toContain('moves');
  });

  test('tells a paper by its ids', () => {
    const paper = offer({ relief: { airline: 'licence' }, groups: { writers: 'stay' }, order: 'they-first' });
    expect(packageIds(paper)).toBe('airline licence for writers stay, they-first');
    expect(packageIds(null)).toBe('');
  });
});

describe('the report as a table', () => {
  test('begins with a byte order mark and a head, and every row has four cells', () => {
    const csv = reportCsv(noted({}));
    expect(csv.startsWith('\uFEFFpart,visit,what,value\r\n')).toBe(true);
    for (const row of parsed(csv)) expect(row).toHaveLength(4);
  });

  test('gives back whatever was written, line breaks and quotes and all; nothing in it is a formula', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: 'grapheme' }), (text) => {
        const rows = parsed(reportCsv(noted({ 'account-1': text })));
        const value = rows.find(([part, , what]) => part === 'note' && what === 'account-1')?.[3] ?? '';
        const isFormula = /^[=+\-@\t\r]/u.test(text);
        expect(value).toBe(isFormula ? `'${text}` : text);
      }),
      { numRuns: runs(200) },
    );
  });
});
