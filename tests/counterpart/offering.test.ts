import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counterOffer } from '../../src/counterpart/offering';
import { UNHEARD } from '../../src/counterpart/opponent-model';
import { valueToHim } from '../../src/counterpart/value';
import type { CounterpartView } from '../../src/rules/counterpart-view';
import type { Package } from '../../src/rules/package';
import { anyTalks, aView, everyPackage } from '../builders/a-counterpart-view';
import { offer } from '../builders/offer';
import { runs } from '../builders/runs';

const counts = (ids: readonly string[], times: readonly number[]) =>
  Object.fromEntries(ids.map((id, index) => [id, times[index % Math.max(1, times.length)] ?? 0]));

/** How he sees a package, worked out the long way: in ten-thousandths of a hundredth for us. */
function seen(view: CounterpartView, asked: { [id: string]: number }, offered: { [id: string]: number }, one: Package) {
  let cost = 0;
  let worths = 0;
  let hold = 0;
  let mandate = 0;
  let never = false;
  for (const { id, options } of view.gives) {
    const worth = options.find(
      ({ change }) => change === (one.relief[id] ?? (one.gestures.includes(id) ? 'give' : '')),
    )?.worth;
    if (worth === undefined) continue;
    cost += Math.round((view.costShare * worth) / (1 + 0.5 * (offered[id] ?? 0)));
    worths += worth;
  }
  for (const got of view.gots) {
    const terms = one.groups[got.id] ?? (one.pledges.includes(got.id) ? 'pledge' : null);
    if (!terms) continue;
    hold += got.options.find((option) => option.terms === terms)?.hold ?? 0;
    mandate += { stay: 800, exile: 600, pledge: 300 }[terms] * (1 + (asked[got.id] ?? 0));
    never ||= got.never;
  }
  const chance = { 'they-first': 1, together: 0.6 + view.phi * 0.4, 'we-first': 0.6 }[one.order];
  return {
    ours: Math.round(chance * 10_000) * mandate - 10_000 * cost,
    his: valueToHim(view, one) ?? Number.NaN,
    allowed:
      worths <= view.authority / (view.costShare * view.model.opponent.caution) && hold <= view.appetite && !never,
  };
}

/** Items and order in which two packages differ. */
function unlike(view: CounterpartView, a: Package, b: Package): number {
  const differs = (id: string) =>
    a.relief[id] !== b.relief[id] ||
    a.groups[id] !== b.groups[id] ||
    a.gestures.includes(id) !== b.gestures.includes(id) ||
    a.pledges.includes(id) !== b.pledges.includes(id);
  return [...view.gives, ...view.gots].filter(({ id }) => differs(id)).length + (a.order === b.order ? 0 : 1);
}

describe('his counter-offer', () => {
  it('is, of all packages that satisfy him, the best for us as he believes, and the nearest to our offer of those', () => {
    const anyCase = fc.record({
      talks: anyTalks(1),
      times: fc.array(
        fc.integer({ min: -1, max: 6 }).map((n) => n / 2),
        { minLength: 1, maxLength: 5 },
      ),
      target: fc.integer({ min: 0, max: 1500 }),
      hasOffer: fc.boolean(),
    });
    fc.assert(
      fc.property(anyCase, ({ talks: { view, offers }, times, target, hasOffer }) => {
        const asked = counts(
          view.gots.map(({ id }) => id),
          times,
        );
        const offered = counts(
          view.gives.map(({ id }) => id),
          times,
        );
        const near = hasOffer ? (offers[0] ?? null) : null;
        const counter = counterOffer(view, { asked, offered }, target, near);
        let ours = Number.NEGATIVE_INFINITY;
        let distance = Number.POSITIVE_INFINITY;
        for (const one of everyPackage(view)) {
          const as = seen(view, asked, offered, one);
          if (!as.allowed || as.his < target || as.ours < ours) continue;
          const far = near ? unlike(view, one, near) : 0;
          if (as.ours > ours) distance = far;
          else distance = Math.min(distance, far);
          ours = as.ours;
        }
        if (counter === null) {
          // Nothing at all, or nothing better than nothing.
          expect(ours === Number.NEGATIVE_INFINITY || ours === 0).toBe(true);
          return;
        }
        const answer = seen(view, asked, offered, counter);
        expect(answer.allowed).toBe(true);
        expect(answer.his).toBeGreaterThanOrEqual(target);
        expect(answer.ours).toBe(ours);
        if (near) expect(unlike(view, counter, near)).toBe(distance);
      }),
      { numRuns: runs(500, 10_000, 250) },
    );
  });

  it('never holds a group he would never release, however often it is asked for', () => {
    const counter = counterOffer(aView(), { asked: { rivals: 9 }, offered: {} }, 0, null);
    expect(counter?.groups).not.toHaveProperty('rivals');
  });

  it('asks for no more than Washington has announced, at the share of its worth that he reckons all costs by', () => {
    const narrow = counterOffer(aView({ authority: 200 }), UNHEARD, 100, null);
    expect(narrow?.relief).not.toHaveProperty('airline');
    const wide = counterOffer(aView({ authority: 900 }), UNHEARD, 900, null);
    expect(wide?.relief).toHaveProperty('airline');
  });

  it('asks for no more because a thing was offered before: that lowers its cost in his eyes, not the limit', () => {
    const view = aView({ authority: 400, gives: [give('ore', 500), give('timber', 500)] });
    const counter = counterOffer(view, { asked: {}, offered: { ore: 4, timber: 4 } }, 100, null);
    expect(Object.keys(counter?.relief ?? {})).toHaveLength(1);
    expect(counterOffer(view, { asked: {}, offered: { ore: 4, timber: 4 } }, 501, null)).toBeNull();
  });

  it('asks for less of the same sum where all that may be given is dearer for what it is worth', () => {
    const asked = (costShare: number) => counterOffer(aView({ costShare, gots: [] }), UNHEARD, 1200, null);
    expect(asked(0.6)).not.toBeNull();
    expect(asked(1.2)).toBeNull();
  });

  it('asks for what was offered before: he takes it to be cheap for us', () => {
    const view = aView({ gives: [give('ore', 500), give('timber', 500)], gots: [] });
    expect(counterOffer(view, { asked: {}, offered: { timber: 1 } }, 400, null)?.relief).toEqual({ timber: 'licence' });
  });

  it('is nothing where nothing within the limits satisfies him', () => {
    expect(counterOffer(aView({ gives: [] }), UNHEARD, 1, null)).toBeNull();
  });

  it('is nothing where only the empty package would do', () => {
    expect(counterOffer(aView({ gots: [] }), UNHEARD, 0, offer())).toBeNull();
  });
});

const give = (id: string, worth: number) => ({
  id,
  kind: 'relief' as const,
  options: [{ change: 'licence' as const, worth }],
});
