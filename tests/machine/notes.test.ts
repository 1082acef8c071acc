// What a player writes in the debrief stays within bounds, whatever is written.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundNotes, LONGEST_NOTE, MOST_NOTES, NO_NOTES, withNote } from '../../src/machine/notes';
import { runs } from '../builders/runs';

test('a note is kept under its key, and an empty one takes it away', () => {
  const kept = withNote(NO_NOTES, 'account-1', 'The aeroplanes.');
  expect(kept).toEqual({ 'account-1': 'The aeroplanes.' });
  expect(withNote(kept, 'account-1', '')).toEqual({});
});

test('a key that is none of ours changes nothing', () => {
  expect(withNote({ intention: 'Ask.' }, '__proto__', 'x')).toEqual({ intention: 'Ask.' });
  expect(withNote(NO_NOTES, 'A key', 'x')).toEqual({});
});

test('notes of any origin are bounded, and what fits is kept', () => {
  const text = fc.string({ maxLength: LONGEST_NOTE + 10 });
  fc.assert(
    fc.property(fc.dictionary(fc.string(), text, { maxKeys: MOST_NOTES + 8 }), (notes) => {
      const bound = boundNotes(notes);
      expect(Object.keys(bound).length).toBeLessThanOrEqual(MOST_NOTES);
      for (const [key, value] of Object.entries(bound)) {
        expect(value.length).toBeLessThanOrEqual(LONGEST_NOTE);
        expect(notes[key]?.startsWith(value)).toBe(true);
      }
    }),
    { numRuns: runs(200) },
  );
});
