// Result codes wherever they stand in a text.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codesIn } from '../../src/storage/find-codes';
import { writeCode } from '../../src/storage/result-code';
import { aScenario } from '../builders/a-scenario';
import { runs } from '../builders/runs';

const scenario = aScenario();
const codeOf = (seed: number) =>
  writeCode(scenario, seed, [{ type: 'PREPARE', preparation: 'arrange-the-call' }, { type: 'DEPART' }]);
const seedsIn = (text: string) => [...codesIn(text)].map(({ opened }) => opened?.seed ?? null);

describe('codes in a text', () => {
  test('are found in the columns of a spreadsheet, with their lines', () => {
    const rows = [1, 2, 3].map((seed) => `Group ${seed}\t"${codeOf(seed)}"\t12:0${seed}`).join('\r\n');
    expect(seedsIn(rows)).toEqual([1, 2, 3]);
    expect([...codesIn(rows)].map(({ line }) => line)).toEqual([1, 2, 3]);
  });

  test('are found in JSON, in a sentence and beside one another', () => {
    expect(seedsIn(JSON.stringify({ code: codeOf(4) }, null, 2))).toEqual([4]);
    expect(seedsIn(`Mine is ${codeOf(5)}. His: (${codeOf(6)}), hers;${codeOf(7)}`)).toEqual([5, 6, 7]);
  });

  test('are put together where a mail has broken their lines, quoted or not', () => {
    const code = codeOf(8);
    const at = code.lastIndexOf('.') + 10;
    const broken = [code.slice(0, at), code.slice(at, at + 6), code.slice(at + 6)];
    expect(seedsIn(broken.join('\n'))).toEqual([8]);
    expect(seedsIn(broken.join('\r\n> '))).toEqual([8]);
    expect(seedsIn(`${broken.join('\n')}\n${codeOf(9)}`)).toEqual([8, 9]);
  });

  test('that are cut short or changed are found as damaged', () => {
    const code = codeOf(3);
    expect(seedsIn(code.slice(0, -4))).toEqual([null]);
    expect(seedsIn(`${code.slice(0, 20)}\n${codeOf(2)}`)).toEqual([null, 2]);
    expect(seedsIn('BC9.what.ever.this-is')).toEqual([null]);
  });

  test('are none where there are none', () => {
    expect(seedsIn('In 44 BC. Caesar')).toEqual([]);
    expect(seedsIn('')).toEqual([]);
  });

  test('never make reading throw, whatever stands around them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), fc.nat(200), (before, after, cut) => {
        const code = codeOf(1);
        const found = [...codesIn(`${before} BC2.${after}\n${code.slice(0, cut)}\n${code}`)];
        expect(found.at(-1)?.opened?.seed).toBe(1);
      }),
      { numRuns: runs(200) },
    );
  });
});
