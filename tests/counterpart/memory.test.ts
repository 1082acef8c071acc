/** What he carries from one visit to the next, as it shows at the table. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerOffer } from '../../src/counterpart/answer';
import { aspiration, hurry } from '../../src/counterpart/aspiration';
import { openTable } from '../../src/counterpart/open-table';
import type { CounterpartView } from '../../src/rules/counterpart-view';
import type { Package } from '../../src/rules/package';
import type { Reason } from '../../src/rules/state';
import { anyView, aView } from '../builders/a-counterpart-view';
import { offer } from '../builders/offer';
import { runs } from '../builders/runs';

const remembering = (memory: Partial<CounterpartView['memory']>, overrides: Partial<CounterpartView> = {}) =>
  aView({ memory: { insults: 0, kept: 0, broken: 0, heldBack: {}, ratio: 0, ...memory }, ...overrides });
const reasons = (view: CounterpartView, said: Package | null): readonly Reason[] =>
  answerOffer({ ...view, table: openTable(view) }, said).exchange.reasons;

const thin = offer({ groups: { writers: 'stay' }, relief: { bank: 'suspension' } });

describe('insults of earlier visits', () => {
  it('thin his patience and raise what he begins with, up to a bound', () => {
    const [calm, once, often, always] = [0, 1, 3, 40].map((insults) => openTable(remembering({ insults })));
    expect([calm, once, often, always].map((table) => table?.patience)).toEqual([10, 9.25, 7.75, 7]);
    expect(once?.opening).toBeGreaterThan(calm?.opening ?? 0);
    expect(often?.opening).toBeGreaterThan(once?.opening ?? 0);
    expect(always?.opening).toBeLessThanOrEqual(always?.best ?? 0);
    expect(always?.reservation).toBe(calm?.reservation);
  });

  it('never leave him without patience for one word', () => {
    const brittle = { ...aView().persona, patience: 2 };
    expect(openTable(remembering({ insults: 40 }, { persona: brittle })).patience).toBe(1);
  });

  it('are named while they weigh, and no longer once they have faded', () => {
    expect(reasons(remembering({ insults: 1 }), thin)).toContainEqual({ kind: 'remembers-insult' });
    expect(reasons(remembering({ insults: 0.25 }), thin)).not.toContainEqual({ kind: 'remembers-insult' });
  });
});

describe('insults of earlier visits, when he rises', () => {
  const rising = (insults: number) => {
    const view = remembering({ insults }, { persona: { ...aView().persona, patience: 2 } });
    const waited = answerOffer({ ...view, table: openTable(view) }, null);
    return waited.exchange.answer === 'rises'
      ? waited.exchange
      : answerOffer({ ...view, table: waited.table }, null).exchange;
  };

  it('are among the reasons, since they thinned his patience', () => {
    expect(rising(1)).toMatchObject({ answer: 'rises' });
    expect(rising(1).reasons).toContainEqual({ kind: 'remembers-insult' });
    expect(rising(0).reasons).not.toContainEqual({ kind: 'remembers-insult' });
  });
});

describe('a word of ours that was broken', () => {
  const late = offer({ relief: { airline: 'lifted' }, groups: { clergy: 'stay' }, order: 'they-first' });

  it('is named where he would take the same from somebody he believed', () => {
    const broken = { kind: 'remembers-broken-word' };
    expect(reasons(remembering({ broken: 1 }, { trust: 45 }), late)).toContainEqual(broken);
    expect(reasons(remembering({ broken: 0 }, { trust: 45 }), late)).not.toContainEqual(broken);
    expect(reasons(remembering({ broken: 1 }, { trust: 45 }), thin)).not.toContainEqual(broken);
  });
});

describe('people whom it has paid to hold back', () => {
  it('are named when we ask for them, as long as they are dearer for it', () => {
    const heldBack = { kind: 'holds-back', id: 'writers' };
    expect(reasons(remembering({ heldBack: { writers: 1, clergy: 2 } }), thin)).toContainEqual(heldBack);
    expect(reasons(remembering({ heldBack: { clergy: 2 } }), thin)).not.toContainEqual(heldBack);
    expect(reasons(remembering({ heldBack: { writers: 0.25 } }), thin)).not.toContainEqual(heldBack);
  });
});

describe('a grip that hurts', () => {
  const table = { reservation: 200, opening: 1200 };
  const { gripHurts, mostHurry } = aView().model.memory;

  it('makes him concede more to time, and to movement as before', () => {
    const line = (grip: number, moved: number) => aspiration(aView({ grip }), table, 3, moved);
    expect(hurry(aView({ grip: gripHurts }))).toBe(0);
    expect(hurry(aView({ grip: gripHurts + 10 }))).toBeCloseTo(0.12, 12);
    expect(hurry(aView({ grip: 100 }))).toBe(mostHurry);
    expect(line(gripHurts, 0.3)).toBe(line(40, 0.3));
    for (const moved of [0, 0.3, 0.8]) expect(line(90, moved)).toBeLessThan(line(gripHurts, moved));
  });

  it('is named while it hurts', () => {
    expect(reasons(aView({ grip: gripHurts + 5 }), thin)).toContainEqual({ kind: 'hurts' });
    expect(reasons(aView({ grip: gripHurts }), thin)).not.toContainEqual({ kind: 'hurts' });
  });

  it('never takes him below where he would walk away', () => {
    fc.assert(
      fc.property(
        anyView,
        fc.integer({ min: 0, max: 8 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (view, k, moved) => {
          const line = aspiration({ ...view, grip: 100 }, table, Math.min(k, view.exchanges), moved);
          expect(line).toBeGreaterThanOrEqual(table.reservation);
          expect(line).toBeLessThanOrEqual(table.opening);
        },
      ),
      { numRuns: runs() },
    );
  });
});
