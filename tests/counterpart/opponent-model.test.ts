import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  believedCost,
  believedDelivery,
  believedMandate,
  type Counts,
  hear,
  UNHEARD,
} from '../../src/counterpart/opponent-model';
import type { Package } from '../../src/rules/package';
import { MODEL } from '../../src/scenario/model';
import { anyOffer, aView } from '../builders/a-counterpart-view';
import { anExchange } from '../builders/a-game';
import { offer } from '../builders/offer';
import { runs } from '../builders/runs';

const model = MODEL.opponent;

/** What he has counted after these offers, each with its value to him. */
function heard(...said: readonly (readonly [Package, number])[]): Counts {
  let counts = UNHEARD;
  const exchanges = said.map(([one, value], index) => anExchange({ k: index + 1, offer: one, value }));
  said.forEach(([one, value], index) => {
    counts = hear(model, { ...counts, exchanges: exchanges.slice(0, index) }, one, value);
  });
  return counts;
}

const asking = (...ids: readonly string[]) => offer({ pledges: [...ids] });
const giving = (...ids: readonly string[]) => offer({ gestures: [...ids] });

describe('what he believes of us', () => {
  it('takes every group to matter alike, and more each time it is asked for', () => {
    expect((['stay', 'exile', 'pledge'] as const).map((terms) => believedMandate(model, terms, 0))).toEqual([
      800, 600, 300,
    ]);
    expect(believedMandate(model, 'exile', 2)).toBe(1800);
  });

  it('takes a thing to cost us the share of its worth that he reckons all costs by, and less each time it is offered', () => {
    const view = { model: MODEL, costShare: 0.6 };
    expect(believedCost(view, 500, 0)).toBe(300);
    expect(believedCost(view, 500, 2)).toBe(150);
    expect(believedCost(view, 333, 1)).toBe(133);
    expect(believedCost({ ...view, costShare: 0.9 }, 500, 0)).toBe(450);
  });

  it('takes what was let go to matter less than what was never named, and what was taken back to cost more', () => {
    expect(believedMandate(model, 'exile', -0.5)).toBe(300);
    expect(believedCost({ model: MODEL, costShare: 0.6 }, 500, -0.5)).toBe(400);
  });

  it('thinks that we count on him more, the earlier he moves', () => {
    expect(believedDelivery({ phi: 0.35, model: MODEL }, 'they-first')).toBe(10_000);
    expect(believedDelivery({ phi: 0.35, model: MODEL }, 'together')).toBe(7400);
    expect(believedDelivery({ phi: 0.35, model: MODEL }, 'we-first')).toBe(6000);
  });
});

describe('what he counts', () => {
  it('is all that the first offer names, once', () => {
    const said = offer({
      relief: { airline: 'licence' },
      gestures: ['call'],
      groups: { writers: 'stay' },
      pledges: ['quiet'],
    });
    expect(heard([said, 100])).toEqual({ asked: { writers: 1, quiet: 1 }, offered: { airline: 1, call: 1 } });
  });

  it('is once more what we ask for again, and half as much again where our offer got better for him meanwhile', () => {
    expect(heard([asking('quiet'), 100], [asking('quiet'), 100]).asked).toEqual({ quiet: 2 });
    expect(heard([asking('quiet'), 100], [asking('quiet'), 101]).asked).toEqual({ quiet: 2.5 });
  });

  it('is not insisting where other terms are asked', () => {
    const said = (terms: 'stay' | 'exile') => offer({ groups: { writers: terms } });
    expect(heard([said('stay'), 100], [said('exile'), 200]).asked).toEqual({ writers: 2 });
  });

  it('falls for what we no longer ask for, below what was never named', () => {
    expect(heard([asking('quiet', 'amnesty'), 100], [asking('quiet'), 200]).asked).toEqual({
      quiet: 2.5,
      amnesty: -0.5,
    });
    expect(heard([asking('quiet'), 1], [offer(), 2], [offer(), 3]).asked).toEqual({ quiet: -0.5 });
  });

  it('is half for what we put in late: it must be dearer than what we began with', () => {
    expect(heard([giving('call'), 100], [giving('call', 'visit'), 200]).offered).toEqual({ call: 2, visit: 0.5 });
  });

  it('is half for a rung more, and nothing for a rung less', () => {
    const rung = (step: 'licence' | 'suspension') => offer({ relief: { airline: step } });
    expect(heard([rung('licence'), 100], [rung('suspension'), 200]).offered).toEqual({ airline: 1.5 });
    expect(heard([rung('suspension'), 200], [rung('licence'), 100]).offered).toEqual({ airline: 1 });
  });

  it('is half for a rung offered instead of renewal, and nothing for renewal instead of a rung', () => {
    const step = (change: 'renew' | 'suspension') => offer({ relief: { airline: change } });
    expect(heard([step('renew'), 100], [step('suspension'), 200]).offered).toEqual({ airline: 1.5 });
    expect(heard([step('suspension'), 200], [step('renew'), 100]).offered).toEqual({ airline: 1 });
    expect(heard([step('renew'), 100], [step('renew'), 100]).offered).toEqual({ airline: 2 });
  });

  it('falls for what we take back: it was dear to us', () => {
    expect(heard([giving('call', 'visit'), 200], [giving('visit'), 100]).offered).toEqual({ call: -0.5, visit: 2 });
  });

  it('skips exchanges in which we let him speak', () => {
    const counts = hear(
      model,
      {
        asked: { quiet: 1 },
        offered: {},
        exchanges: [anExchange({ offer: asking('quiet'), value: 100 }), anExchange({ k: 2 })],
      },
      asking('quiet'),
      200,
    );
    expect(counts.asked).toEqual({ quiet: 2.5 });
  });

  it('is not confused by ids that objects happen to have', () => {
    expect(heard([asking('constructor'), 0]).asked).toEqual({ constructor: 1 });
    expect(heard([offer(), 0], [asking('constructor'), 0]).asked).toEqual({ constructor: 1 });
  });

  it('stays in halves and within what a table can hold, and his beliefs stay above nothing, whatever we say', () => {
    const view = aView();
    const anySaying = fc.array(fc.tuple(anyOffer(view), fc.integer({ min: -3000, max: 3000 })), { maxLength: 8 });
    fc.assert(
      fc.property(anySaying, (said) => {
        const { asked, offered } = heard(...said);
        for (const count of [...Object.values(asked), ...Object.values(offered)]) {
          expect(Number.isInteger(2 * count)).toBe(true);
          expect(count).toBeGreaterThanOrEqual(-0.5);
          expect(count).toBeLessThanOrEqual(1.5 * said.length);
          expect(believedMandate(model, 'pledge', count)).toBeGreaterThan(0);
          expect(believedCost(view, 100, count)).toBeGreaterThan(0);
        }
      }),
      { numRuns: runs() },
    );
  });
});
