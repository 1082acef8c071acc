/** Where exactly he says yes: at his line, at his appetite, and not a hundredth past either. */
import { describe, expect, it } from 'vitest';
import { accepts, isAdmissible } from '../../src/counterpart/acceptance';
import { answerOffer } from '../../src/counterpart/answer';
import { openTable } from '../../src/counterpart/open-table';
import type { Weighed } from '../../src/counterpart/value';
import { aView } from '../builders/a-counterpart-view';
import { offer } from '../builders/offer';

const view = aView({ appetite: 500 });
const weighed = (overrides: Partial<Weighed> = {}): Weighed => ({
  worth: 1000,
  hold: 300,
  value: 700,
  never: [],
  ...overrides,
});

describe('what he could take at any price', () => {
  it('is all that his appetite holds, to the last hundredth', () => {
    expect(isAdmissible(view, weighed({ hold: 499 }))).toBe(true);
    expect(isAdmissible(view, weighed({ hold: 500 }))).toBe(true);
    expect(isAdmissible(view, weighed({ hold: 501 }))).toBe(false);
  });

  it('is nothing with somebody he never releases, however little that is', () => {
    expect(isAdmissible(view, weighed({ hold: 0, never: ['rivals'] }))).toBe(false);
  });
});

describe('he says yes', () => {
  it('to what is worth exactly the line he holds, and not to a hundredth less', () => {
    expect(accepts(view, weighed({ value: 700 }), 700, 200)).toBe(true);
    expect(accepts(view, weighed({ value: 699 }), 700, 200)).toBe(false);
  });

  it('never below his reservation, should his line lie lower', () => {
    expect(accepts(view, weighed({ value: 700 }), 100, 700)).toBe(true);
    expect(accepts(view, weighed({ value: 699 }), 100, 700)).toBe(false);
  });

  it('not to the richest offer past his appetite, or for somebody he never releases', () => {
    expect(accepts(view, weighed({ hold: 501, value: 9000 }), 700, 200)).toBe(false);
    expect(accepts(view, weighed({ never: ['rivals'], value: 9000 }), 700, 200)).toBe(false);
  });

  it('at the table too: the same offer is signed by who aims for just that, and countered by who aims a hundredth higher', () => {
    const said = offer({ relief: { airline: 'lifted' }, groups: { clergy: 'exile' }, order: 'we-first' });
    const persona = { ...aView().persona, tau: 0 };
    const answered = (opening: number) => {
      const seated = aView({ persona });
      return answerOffer({ ...seated, table: { ...openTable(seated), opening } }, said).exchange;
    };
    expect(answered(1100)).toMatchObject({ value: 1100, aspiration: 1100, answer: 'accepts' });
    expect(answered(1101)).toMatchObject({ value: 1100, aspiration: 1101, answer: 'counters' });
  });
});
