/** The laws of design.md §3, over whole tables. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerOffer } from '../../src/counterpart/answer';
import { movement } from '../../src/counterpart/movement';
import { openTable } from '../../src/counterpart/open-table';
import { valueToHim, weigh } from '../../src/counterpart/value';
import type { CounterpartView } from '../../src/rules/counterpart-view';
import type { Package, ReliefChange } from '../../src/rules/package';
import type { TableState } from '../../src/rules/state';
import type { Terms } from '../../src/scenario/scenario';
import { anyTalks, aView } from '../builders/a-counterpart-view';

const RUNS = { numRuns: 500 };

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
      { numRuns: 2000 },
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
      { numRuns: 3000 },
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
      { numRuns: 3000 },
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
      { numRuns: 2000 },
    );
  });

  it('the same view and offer get the same answer, and nothing he is shown is changed', () => {
    fc.assert(
      fc.property(anyTalks(4), ({ view, offers }) => {
        const before = structuredClone({ view, offers });
        expect(talk(view, offers)).toEqual(talk(view, offers));
        expect({ view, offers }).toEqual(before);
      }),
      RUNS,
    );
  });

  it('names do not matter: other ids in the same order are the same play', () => {
    fc.assert(
      fc.property(anyTalks(4), ({ view, offers }) => {
        const { exchanges } = talk(view, offers);
        const renamed = talk(renameView(view), offers.map(rename)).exchanges;
        expect(renamed.map(essence)).toEqual(
          exchanges.map((one) => essence({ ...one, counter: one.counter && rename(one.counter) })),
        );
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

/** Reverses the alphabetical order of all ids. */
const other = (id: string) => `z${9 - Number(id.at(-1))}-${id}`;
const renameKeys = <T extends ReliefChange | Terms>(record: { readonly [id: string]: T }): { [id: string]: T } =>
  Object.fromEntries(Object.entries(record).map(([id, value]) => [other(id), value]));
const rename = (offer: Package): Package => ({
  ...offer,
  relief: renameKeys(offer.relief),
  gestures: offer.gestures.map(other).toSorted(),
  groups: renameKeys(offer.groups),
  pledges: offer.pledges.map(other).toSorted(),
});
const renameView = (view: CounterpartView): CounterpartView => ({
  ...view,
  gives: view.gives.map((give) => ({ ...give, id: other(give.id) })),
  gots: view.gots.map((got) => ({ ...got, id: other(got.id) })),
});
const essence = ({ answer, value, aspiration, counter, patience }: TableState['exchanges'][number]) => ({
  answer,
  value,
  aspiration,
  counter,
  patience,
});
