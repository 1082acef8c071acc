// A save survives being written and read; whatever else is found under its name is refused with a reason.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSaveText, readSave, writeSave } from '../../src/storage/save';
import { aSave } from '../builders/a-save';
import { offer } from '../builders/offer';

const full = aSave({
  scenario: { id: 'own-case', modelHash: 'abc', source: { name: 'own.yaml', text: 'format: 1\n' } },
  moves: [
    { type: 'BELIEVE', sheet: { wants: ['airline'], never: '', walkAway: -1.5, confidence: 40 } },
    { type: 'PREPARE', preparation: 'ask-intelligence' },
    { type: 'DEPART' },
    { type: 'RAISE', topic: 'hockey', reply: 0 },
    { type: 'TOAST', answer: 'sip' },
    { type: 'SIT_DOWN' },
    { type: 'PROPOSE', offer: offer({ relief: { airline: 'renew' }, groups: { writers: 'stay' }, order: 'we-first' }) },
    { type: 'RESPOND', response: 'snap-back' },
    { type: 'CLOSE' },
  ],
});

/** The text of a save with one field replaced. */
const changed = (field: string, value: unknown): string => JSON.stringify({ ...full, [field]: value });

describe('a save', () => {
  test('is read as it was written', () => {
    expect(readSave(writeSave(full))).toEqual({ ok: true, save: full });
  });

  test('is told from a scenario, even where it is damaged', () => {
    expect(isSaveText(writeSave(full))).toBe(true);
    expect(isSaveText(changed('seed', 'none'))).toBe(true);
    expect(isSaveText('{ "format": 1, "id": "night-buses", "title": "The night buses" }')).toBe(false);
    expect(isSaveText('format: 1\nmoves: []\n')).toBe(false);
    expect(isSaveText('[1]')).toBe(false);
  });

  test('holds no state: only scenario, profile, seed and moves', () => {
    expect(Object.keys(JSON.parse(writeSave(full))).sort()).toEqual(
      'ended engine format id moves profile savedAt scenario seed title visit visits'.split(' '),
    );
  });

  test.each([
    ['{"format": 1,', 'not-json'],
    ['[]', 'not-a-save'],
    ['null', 'not-a-save'],
    ['{}', 'not-a-save'],
    [changed('format', 2), 'too-new'],
    [changed('scenario', 'own-case'), 'bad-scenario'],
    [changed('scenario', { id: 'own-case', modelHash: 'abc', source: { name: 1 } }), 'bad-scenario'],
    [changed('profile', { names: 'both' }), 'bad-profile'],
    [changed('seed', -1), 'bad-seed'],
    [changed('seed', 4294967296), 'bad-seed'],
    [changed('seed', '7'), 'bad-seed'],
    [changed('moves', {}), 'bad-moves'],
    [changed('moves', [{ type: 'FLY' }]), 'bad-moves'],
    [changed('moves', [{ type: 'DEPART' }, null]), 'bad-moves'],
  ])('%s is refused: %s', (text, why) => {
    expect(readSave(text)).toEqual({ ok: false, why });
  });

  test('takes nothing along that it does not know', () => {
    const read = readSave(changed('moves', [{ type: 'DEPART', cheat: true }]));
    expect(read.ok && read.save.moves).toEqual([{ type: 'DEPART' }]);
    const more = readSave(JSON.stringify({ ...full, support: 100 }));
    expect(more.ok && Object.keys(more.save)).not.toContain('support');
  });

  test('never throws, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.jsonValue().map((value) => JSON.stringify(value)),
        ),
        (text) => {
          expect(typeof readSave(text).ok).toBe('boolean');
        },
      ),
    );
  });
});
