/** The laws of design.md §3, over whole tables. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerOffer } from '../../src/counterpart/answer';
import { worthWithinAuthority } from '../../src/counterpart/fronts';
import { movement } from '../../src/counterpart/movement';
import { openTable } from '../../src/counterpart/open-table';
import { believedCost, believedDelivery, believedMandate } from '../../src/counterpart/opponent-model';
import { givenIn, gotIn } from '../../src/counterpart/paper';
import { valueToHim, weigh } from '../../src/counterpart/value';
import type { CounterpartView } from '../../src/rules/counterpart-view';
import type { Package, ReliefChange } from '../../src/rules/package';
import type { TableState } from '../../src/rules/state';
import { anyTalks, aView, everyPackage } from '../builders/a-counterpart-view';
import { runs } from '../builders/runs';

const RUNS = { numRuns: runs() };

/** Offers in turn until the table closes; null lets him speak. */
function talk(view: CounterpartView, offers: readonly (Package | null)[]): TableState {
  return offers
    .slice(0, view.exchanges)
    .reduce(
      (table, offer) => (table.outcome === 'open' ? answerOffer({ ...view, table }, offer).table : table),
      openTable(view),
    );
}

/** Somebody whom time moves neither to concede nor to rise. */
const timeless = (view: CounterpartView): CounterpartView => ({
  ...view,
  grip: Math.min(view.grip, view.model.memory.gripHurts),
  persona: { ...view.persona, tau: 0, patience: 1000 },
});

const isNoWorse = (view: CounterpartView, more: Package, less: Package) => {
  const [a, b] = [weigh(view, more), weigh(view, less)];
  return a !== null && b !== null && more.order === less.order && a.hold === b.hold && a.worth >= b.worth;
};

/** How good he believes a package to be for us, by what he has heard at this table. */
function believed(view: CounterpartView, { asked, offered }: TableState, one: Package): number {
  const { model, phi } = view;
  const mandates = view.gots.map((got) => {
    const terms = got.options.find((option) => option.terms === gotIn(one, got))?.terms;
    return terms ? believedMandate(model.opponent, terms, asked[got.id] ?? 0) : 0;
  });
  const costs = view.gives.map((give) => {
    const worth = give.options.find(({ change }) => change === givenIn(one, give))?.worth;
    return worth === undefined ? 0 : believedCost(view, worth, offered[give.id] ?? 0);
  });
  const sum = (figures: readonly number[]) => figures.reduce((total, figure) => total + figure, 0);
  return believedDelivery({ model, phi }, one.order) * sum(mandates) - 10_000 * sum(costs);
}

/** The same release and order, with the more generous choice of every giving. */
function moreGenerous(view: CounterpartView, offer: Package, other: Package): Package {
  const relief: { [id: string]: ReliefChange } = { ...offer.relief };
  for (const { id, options } of view.gives) {
    const worth = (change: ReliefChange | undefined) => options.find((one) => one.change === change)?.worth ?? 0;
    const change = other.relief[id];
    if (change && worth(change) >= worth(offer.relief[id])) relief[id] = change;
  }
  return { ...offer, relief, gestures: [...new Set([...offer.gestures, ...other.gestures])].toSorted() };
}

describe('laws of the table', () => {
  it('giving more for the same never makes him refuse what he accepted', () => {
    fc.assert(
      fc.property(anyTalks(5), ({ view, offers }) => {
        const last = offers.at(-1);
        const before = talk(view, offers.slice(0, -1));
        if (!last || before.outcome !== 'open' || before.k >= view.exchanges) return;
        const seated = { ...view, table: before };
        const more = moreGenerous(view, last, offers[0] ?? last);
        expect(isNoWorse(view, more, last)).toBe(true);
        if (answerOffer(seated, last).exchange.answer === 'accepts') {
          expect(answerOffer(seated, more).exchange.answer).toBe('accepts');
        }
      }),
      { numRuns: runs(2000) },
    );
  });

  it('he never signs or proposes below his reservation, beyond his appetite, or with somebody he never releases', () => {
    fc.assert(
      fc.property(anyTalks(6), fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), ({ view, offers }, waits) => {
        const table = talk(
          view,
          offers.map((offer, index) => (waits[index] ? null : offer)),
        );
        for (const { answer, offer, counter, aspiration } of table.exchanges) {
          expect(aspiration).toBeGreaterThanOrEqual(table.reservation);
          const deal = answer === 'accepts' ? offer : counter;
          if (!deal) continue;
          const weighed = weigh(view, deal);
          expect(weighed?.value).toBeGreaterThanOrEqual(aspiration);
          expect(weighed?.hold).toBeLessThanOrEqual(view.appetite);
          expect(weighed?.never).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  it('his aspiration never rises, and lies between his reservation and the best within reach', () => {
    fc.assert(
      fc.property(anyTalks(6), ({ view, offers }) => {
        const table = talk(view, offers);
        const held = table.exchanges.map(({ aspiration }) => aspiration);
        expect(held).toEqual(held.toSorted((a, b) => b - a));
        for (const line of [table.opening, ...held]) {
          expect(line).toBeLessThanOrEqual(table.best);
          expect(line).toBeGreaterThanOrEqual(table.reservation);
        }
      }),
      RUNS,
    );
  });

  it('an opening that insults him earns no more movement than one at the edge of it, whatever follows', () => {
    const cents = fc.integer({ min: -2000, max: 4000 });
    fc.assert(
      fc.property(fc.nat(800), fc.nat(3000), cents, fc.nat(2000), (reservation, room, later, below) => {
        const table = { reservation, opening: reservation + room };
        const floor = reservation - 100;
        const moved = (first: number) => movement(aView(), table, { first, peak: Math.max(first, later) });
        expect(moved(floor - below)).toBe(moved(floor));
      }),
      RUNS,
    );
  });

  it('a worse opening below the floor never lowers the line he holds against the same later offers', () => {
    fc.assert(
      fc.property(anyTalks(5), ({ view, offers }) => {
        const patient = { ...view, persona: { ...view.persona, patience: 1000, insult: 0 } };
        const [first, ...rest] = offers;
        if (!first) return;
        const floor = openTable(view).reservation - 100;
        const bare: Package = { ...first, relief: {}, gestures: [] };
        const ours = valueToHim(view, first) ?? 0;
        if (ours > floor) return;
        const decent = talk(patient, [first, ...rest]).exchanges;
        const worse = talk(patient, [bare, ...rest]).exchanges;
        decent.forEach((exchange, index) => {
          const other = worse[index];
          if (other) expect(other.aspiration).toBeGreaterThanOrEqual(exchange.aspiration);
        });
      }),
      { numRuns: runs(3000, 20_000) },
    );
  });

  it('going back earns nothing: after a better offer a worse one lowers his line by time alone', () => {
    fc.assert(
      fc.property(anyTalks(3), ({ view, offers }) => {
        const [first, second, third] = offers;
        if (!first || !second || !third) return;
        const [before = -Infinity, earlier = -Infinity, now = -Infinity] = [first, second, third].map((offer) => {
          const weighed = weigh(view, offer);
          const couldTake = weighed && weighed.hold <= view.appetite && weighed.never.length === 0;
          return couldTake ? weighed.value : undefined;
        });
        if (now > Math.max(before, earlier)) return;
        const still = timeless(view);
        const { exchanges } = talk(still, [first, second, third]);
        if (exchanges.length === 3) expect(exchanges[2]?.aspiration).toBe(exchanges[1]?.aspiration);
      }),
      { numRuns: runs(3000, 20_000) },
    );
  });

  it('an offer he could not take at any price is no movement', () => {
    fc.assert(
      fc.property(anyTalks(2), ({ view, offers }) => {
        const [bluff, offer] = offers;
        if (!bluff || !offer || view.exchanges < 2) return;
        const patient = timeless(view);
        const hold = weigh(view, bluff)?.hold ?? 0;
        const never = weigh(view, bluff)?.never ?? [];
        if (hold <= view.appetite && never.length === 0) return;
        const bluffed = talk(patient, [bluff, offer]).exchanges[1];
        expect(bluffed?.aspiration).toBe(talk(patient, [offer]).exchanges[0]?.aspiration);
      }),
      { numRuns: runs(2000) },
    );
  });

  it('his paper is never worse for both, as he believes our interests, than another he could have made', () => {
    fc.assert(
      fc.property(anyTalks(3), ({ view, offers }) => {
        const table = talk(view, offers);
        const counter = table.exchanges.at(-1)?.counter;
        if (!counter) return;
        const his = valueToHim(view, counter) ?? 0;
        const ours = believed(view, table, counter);
        for (const one of everyPackage(view)) {
          const weighed = weigh(view, one);
          if (!weighed || weighed.value <= his || weighed.never.length > 0) continue;
          if (weighed.hold > view.appetite || weighed.worth > worthWithinAuthority(view)) continue;
          expect(believed(view, table, one)).toBeLessThanOrEqual(ours);
        }
      }),
      { numRuns: runs(300, 3000) },
    );
  });

  it('the same view and offer get the same answer, and nothing he is shown is changed', () => {
    fc.assert(
      fc.property(anyTalks(4), ({ view, offers }) => {
        const { misjudged: _, ...shown } = view;
        const before = structuredClone({ shown, offers });
        expect(talk(view, offers)).toEqual(talk(view, offers));
        expect({ shown, offers }).toEqual(before);
      }),
      RUNS,
    );
  });

  it('a table takes at most one answer for each exchange, and closes when he signs or rises', () => {
    fc.assert(
      fc.property(anyTalks(6), ({ view, offers }) => {
        const table = talk(view, offers);
        expect(table.exchanges.map(({ k }) => k)).toEqual(table.exchanges.map((_, index) => index + 1));
        const last = table.exchanges.at(-1)?.answer;
        const outcome = last === 'accepts' ? 'signed' : last === 'rises' ? 'brokenOff' : 'open';
        expect(table.outcome).toBe(outcome);
        expect(table.agreed).toEqual(last === 'accepts' ? table.exchanges.at(-1)?.offer : null);
      }),
      RUNS,
    );
  });
});
