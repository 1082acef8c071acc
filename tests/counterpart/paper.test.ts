// A package as lists have it, and back again.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Choices, paperOf, readPaper, writePaper } from '../../src/counterpart/paper';
import { ORDERS } from '../../src/rules/package';
import { tidyPackage } from '../../src/rules/tidy-package';
import { runs } from '../builders/runs';

const lists: Choices = {
  gives: ['steel', 'airline', 'bank', 'visas'].map((id) => ({
    id,
    options: [{ change: 'licence' }, { change: 'lifted' }],
  })),
  gots: ['students', 'editors', 'clerks', 'amnesty'].map((id) => ({
    id,
    options: [{ terms: 'exile' }, { terms: 'stay' }],
  })),
};
const withOthers: Choices = {
  gives: [
    ...lists.gives,
    { id: 'embassy', options: [{ change: 'give' }] },
    { id: 'anthem', options: [{ change: 'give' }] },
  ],
  gots: [
    ...lists.gots,
    { id: 'no-arrests', options: [{ terms: 'pledge' }] },
    { id: 'calm', options: [{ terms: 'pledge' }] },
  ],
};

const anyChoices = (items: readonly { readonly options: readonly unknown[] }[]) =>
  fc.tuple(...items.map(({ options }) => fc.integer({ min: -1, max: options.length - 1 })));

describe('a paper', () => {
  it('names what was chosen, tidily: in the order of ids, whatever that of the lists', () => {
    fc.assert(
      fc.property(
        anyChoices(withOthers.gives),
        anyChoices(withOthers.gots),
        fc.constantFrom(...ORDERS),
        (given, got, order) => {
          const written = writePaper(withOthers, given, got, order);
          expect(JSON.stringify(written)).toBe(JSON.stringify(tidyPackage(written)));
          expect(readPaper(withOthers, written)).toEqual({
            given: given.map((choice, at) => withOthers.gives[at]?.options[choice]?.change ?? null),
            got: got.map((choice, at) => withOthers.gots[at]?.options[choice]?.terms ?? null),
          });
        },
      ),
      { numRuns: runs() },
    );
  });

  it('leaves out what is not on these lists', () => {
    const written = writePaper(withOthers, [0, -1, -1, -1, 0, -1], [-1, -1, 1, -1, -1, 0], 'together');
    expect(written).toEqual({
      relief: { steel: 'licence' },
      gestures: ['embassy'],
      groups: { clerks: 'stay' },
      pledges: ['calm'],
      order: 'together',
    });
    expect(readPaper(lists, written)).toEqual({
      given: ['licence', null, null, null],
      got: [null, null, 'stay', null],
    });
  });

  it('is read once by the same lists, and anew by others', () => {
    const written = writePaper(lists, [0, 1, -1, -1], [0, -1, -1, -1], 'we-first');
    expect(paperOf(lists, written)).toBe(paperOf(lists, written));
    expect(paperOf(withOthers, written)).toEqual(readPaper(withOthers, written));
    expect(paperOf({ ...lists, gots: withOthers.gots }, written).got).toHaveLength(withOthers.gots.length);
    const another = writePaper(lists, [-1, -1, -1, 1], [-1, -1, -1, 1], 'we-first');
    expect(paperOf(lists, another)).toEqual(readPaper(lists, another));
  });
});
