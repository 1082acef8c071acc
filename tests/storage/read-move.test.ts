// Moves from outside are checked field by field.
import { describe, expect, test } from 'vitest';
import { readMove, readPackage } from '../../src/storage/read-move';
import { offer } from '../builders/offer';

const whole = offer({
  relief: { airline: 'licence' },
  gestures: ['photograph'],
  groups: { writers: 'stay' },
  pledges: ['word'],
});

describe('a move from outside', () => {
  test.each(['DEPART', 'SIT_DOWN', 'HEAR_HIM', 'ACCEPT', 'ASK_WHY', 'ADJOURN', 'CONTINUE', 'CLOSE'])(
    '%s needs nothing more',
    (type) => {
      expect(readMove({ type })).toEqual({ type });
    },
  );

  test.each([
    [{ type: 'PREPARE' }],
    [{ type: 'PREPARE', preparation: 3 }],
    [{ type: 'RAISE', topic: 'hockey' }],
    [{ type: 'RAISE', topic: 'hockey', reply: '0' }],
    [{ type: 'TOAST', answer: 'smash' }],
    [{ type: 'RESPOND', response: 'war' }],
    [{ type: 'BELIEVE', sheet: { wants: 'airline', never: '', walkAway: null, confidence: 1 } }],
    [{ type: 'BELIEVE', sheet: { wants: [], never: '', walkAway: 'low', confidence: 1 } }],
    [{ type: 'PROPOSE', offer: { ...whole, order: 'later' } }],
    [{ type: 'PROPOSE', offer: { ...whole, relief: { airline: 'free' } } }],
    [{ type: 'PROPOSE', offer: { ...whole, pledges: [1] } }],
    ['DEPART'],
    [null],
    [[]],
  ])('%j is none', (value) => {
    expect(readMove(value)).toBeNull();
  });

  test('a package is copied, not kept', () => {
    const read = readPackage(whole);
    expect(read).toEqual(whole);
    expect(read).not.toBe(whole);
    expect(read?.relief).not.toBe(whole.relief);
  });

  test('a package that would reach the prototype is none', () => {
    expect(
      readPackage(
        JSON.parse('{"relief":{"__proto__":"licence"},"groups":{},"gestures":[],"pledges":[],"order":"together"}'),
      ),
    ).toBeNull();
  });
});
