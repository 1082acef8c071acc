import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openTable } from '../../src/counterpart/open-table';
import { leastAndMost, type TrueCost } from '../../src/counterpart/prices';
import { weigh } from '../../src/counterpart/value';
import type { CounterpartView } from '../../src/rules/counterpart-view';
import type { Package } from '../../src/rules/package';
import { anyTalks, aView, everyPackage } from '../builders/a-counterpart-view';
import { offer } from '../builders/offer';
import { runs } from '../builders/runs';

/** Costs that follow worth as little as ours do. */
const costOf =
  (view: CounterpartView): TrueCost =>
  (id, change) => {
    const option = view.gives.find((give) => give.id === id)?.options.find((one) => one.change === change);
    return ((option?.worth ?? 0) * (3 + (id.length % 2)) + 170 * Number(id.at(-1) ?? 0)) % 700;
  };

const costOfPackage = (price: TrueCost, one: Package) =>
  Object.entries(one.relief).reduce((sum, [id, change]) => sum + price(id, change), 0) +
  one.gestures.reduce((sum, id) => sum + price(id, 'give'), 0);

describe('what a release could have been bought for', () => {
  it('least and most are the cheapest true costs that buy the same release at his reservation and at his best', () => {
    fc.assert(
      fc.property(anyTalks(1), ({ view, offers: [deal] }) => {
        if (!deal) return;
        const price = costOf(view);
        const { reservation, best } = openTable(view);
        const same = everyPackage(view).filter(
          (one) =>
            one.order === deal.order &&
            Object.keys({ ...one.groups, ...deal.groups }).every((id) => one.groups[id] === deal.groups[id]) &&
            one.pledges.length === deal.pledges.length &&
            one.pledges.every((id) => deal.pledges.includes(id)),
        );
        const cheapest = (value: number) =>
          Math.min(
            ...same.filter((one) => (weigh(view, one)?.value ?? 0) >= value).map((one) => costOfPackage(price, one)),
          );
        const paid = costOfPackage(price, deal);
        const least = Math.min(paid, cheapest(reservation));
        const reached = cheapest(best);
        const most = Math.max(least, Number.isFinite(reached) ? reached : Math.max(paid, view.authority));
        expect(leastAndMost(view, price, deal)).toEqual({ least, most });
        expect(leastAndMost({ ...view, table: openTable(view) }, price, deal)).toEqual({ least, most });
      }),
      { numRuns: runs() },
    );
  });

  it('throws for a deal that was never on offer', () => {
    expect(() => leastAndMost(aView(), () => 0, offer({ gestures: ['embassy'] }))).toThrow(RangeError);
  });
});
