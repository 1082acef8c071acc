import { describe, expect, it } from 'vitest';
import { believedCost, believedDelivery, believedMandate, hear, UNHEARD } from '../../src/counterpart/opponent-model';
import { MODEL } from '../../src/scenario/model';
import { offer } from '../builders/offer';

const model = MODEL.opponent;

describe('what he believes of us', () => {
  it('takes every group to matter alike, and more each time it is asked for', () => {
    expect(
      ['stay', 'exile', 'pledge'].map((terms) =>
        believedMandate(model, terms === 'stay' || terms === 'exile' ? terms : 'pledge', 0),
      ),
    ).toEqual([800, 600, 300]);
    expect(believedMandate(model, 'exile', 2)).toBe(1800);
  });

  it('takes a thing to cost us a share of what it is worth to him, and less each time it is offered', () => {
    expect(believedCost(model, 500, 0)).toBe(300);
    expect(believedCost(model, 500, 2)).toBe(150);
    expect(believedCost(model, 333, 1)).toBe(133);
  });

  it('thinks that we count on him more, the earlier he moves', () => {
    expect(believedDelivery({ phi: 0.35, model: MODEL }, 'they-first')).toBe(10_000);
    expect(believedDelivery({ phi: 0.35, model: MODEL }, 'together')).toBe(7400);
    expect(believedDelivery({ phi: 0.35, model: MODEL }, 'we-first')).toBe(6000);
  });

  it('counts what an offer asks and gives', () => {
    const said = offer({
      relief: { airline: 'licence' },
      gestures: ['call'],
      groups: { writers: 'stay' },
      pledges: ['quiet'],
    });
    expect(hear(hear(UNHEARD, said), offer({ groups: { writers: 'exile' } }))).toEqual({
      asked: { writers: 2, quiet: 1 },
      offered: { airline: 1, call: 1 },
    });
  });

  it('is not confused by ids that objects happen to have', () => {
    expect(hear(UNHEARD, offer({ pledges: ['constructor'] })).asked).toEqual({ constructor: 1 });
  });
});
