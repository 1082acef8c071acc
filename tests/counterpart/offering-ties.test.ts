/** Between papers as good for him and for us, he takes the one most like our last offer. */
import { describe, expect, it } from 'vitest';
import { bestWithinReach, counterOffer } from '../../src/counterpart/offering';
import { UNHEARD } from '../../src/counterpart/opponent-model';
import type { CounterpartView } from '../../src/rules/counterpart-view';
import { ORDERS, type Package } from '../../src/rules/package';
import { aView } from '../builders/a-counterpart-view';
import { offer } from '../builders/offer';

const ladder = (id: string, worth: number) => ({
  id,
  kind: 'relief' as const,
  options: [{ change: 'licence' as const, worth }],
});
const gesture = (id: string, worth: number) => ({
  id,
  kind: 'gesture' as const,
  options: [{ change: 'give' as const, worth }],
});
const group = (id: string, never = false) => ({
  id,
  kind: 'group' as const,
  never,
  options: [{ terms: 'exile' as const, hold: 400 }],
});
const pledge = (id: string) => ({
  id,
  kind: 'pledge' as const,
  never: false,
  options: [{ terms: 'pledge' as const, hold: 100 }],
});

const counter = (view: CounterpartView, target: number, near: Package | null) =>
  counterOffer(view, UNHEARD, target, near);

describe('of two things worth the same he asks for the one we offered', () => {
  const view = aView({ gives: [ladder('ore', 500), ladder('timber', 500), gesture('call', 500)], gots: [] });

  it('whichever it is', () => {
    for (const id of ['ore', 'timber']) {
      expect(counter(view, 400, offer({ relief: { [id]: 'licence' } }))).toMatchObject({
        relief: { [id]: 'licence' },
        gestures: [],
      });
    }
    expect(counter(view, 400, offer({ gestures: ['call'] }))).toMatchObject({ relief: {}, gestures: ['call'] });
  });

  it('and adds one thing rather than two', () => {
    for (const gives of [
      [ladder('ore', 500), ladder('hides', 250), ladder('salt', 250)],
      [ladder('hides', 250), ladder('salt', 250), ladder('ore', 500)],
    ]) {
      const near = offer({ groups: { nobody: 'exile' } });
      expect(counter(aView({ gives, gots: [] }), 500, near)?.relief).toEqual({ ore: 'licence' });
    }
  });
});

describe('of two groups that cost him the same he offers the one we asked for', () => {
  const view = aView({
    gives: [ladder('ore', 700)],
    gots: [group('clergy'), group('writers'), group('rivals', true)],
    appetite: 500,
  });

  it('whichever it is', () => {
    for (const id of ['clergy', 'writers']) {
      expect(counter(view, 100, offer({ groups: { [id]: 'exile' } }))?.groups).toEqual({ [id]: 'exile' });
    }
  });

  it('even where we asked for somebody he never releases besides', () => {
    for (const id of ['clergy', 'writers']) {
      expect(counter(view, 100, offer({ groups: { rivals: 'exile', [id]: 'exile' } }))?.groups).toEqual({
        [id]: 'exile',
      });
    }
  });
});

describe('where the order makes no difference to him', () => {
  const trusting = aView({ trust: 100, gives: [ladder('ore', 500)], gots: [] });

  it('he keeps to ours', () => {
    for (const order of ORDERS) expect(counter(trusting, 400, offer({ gestures: ['call'], order }))?.order).toBe(order);
  });

  it('he names the first there is, where we have said nothing', () => {
    expect(counter(trusting, 400, null)?.order).toBe(ORDERS[0]);
  });
});

it('his paper lists gestures and pledges by name', () => {
  const view = aView({
    gives: [gesture('visit', 300), gesture('call', 300)],
    gots: [pledge('quiet'), pledge('amnesty')],
    base: 0,
  });
  expect(
    counter(view, 390, offer({ gestures: ['visit', 'call'], pledges: ['quiet', 'amnesty'], order: 'we-first' })),
  ).toEqual(offer({ gestures: ['call', 'visit'], pledges: ['amnesty', 'quiet'], order: 'we-first' }));
});

describe('the best within his reach', () => {
  it('is all that we could give for what he believes it is worth to us', () => {
    // A group of 800 in our eyes, with 6 in 10 sure: 480 of cost, at 0.6 of worth, is 800 of worth for a hold of 100.
    const gots = [{ ...group('clergy'), options: [{ terms: 'stay' as const, hold: 100 }] }];
    const gives = [ladder('ore', 500), ladder('salt', 300), ladder('hides', 300)];
    expect(bestWithinReach(aView({ gives, gots }), 0)).toBe(700);
  });

  it('is his reservation where nothing above it is in reach', () => {
    expect(bestWithinReach(aView({ gives: [] }), 350)).toBe(350);
    expect(bestWithinReach(aView({ gives: [ladder('ore', 500)], gots: [] }), 350)).toBe(350);
  });
});
