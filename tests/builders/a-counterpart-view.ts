/** Views as the counterpart sees them, small enough to list every package: one by hand, and any by fast-check. */
import fc from 'fast-check';
import type { CounterpartView } from '../../src/rules/counterpart-view';
import { nothingRemembered } from '../../src/rules/memory';
import { ORDERS, type Package, type ReliefChange } from '../../src/rules/package';
import { MODEL } from '../../src/scenario/model';
import type { Terms } from '../../src/scenario/scenario';
import { offer } from './offer';

/** These factors by id, and 1 for all else: he is judged rightly. */
export const misjudging =
  (factors: { readonly [id: string]: number }): CounterpartView['misjudged'] =>
  (id) =>
    factors[id] ?? 1;

const SMALL: CounterpartView = {
  visit: 1,
  seed: 1,
  persona: { ambition: 0.75, beta: 0.8, tau: 0.15, gamma: 8, rho: 6, insult: 0.6, patience: 10 },
  model: MODEL,
  phi: 0.35,
  exchanges: 5,
  base: 200,
  grip: 50,
  rapport: 50,
  trust: 50,
  glasses: 0,
  authority: 1400,
  costShare: 0.6,
  appetite: 1400,
  gives: [
    {
      id: 'airline',
      kind: 'relief',
      options: [
        { change: 'licence', worth: 500 },
        { change: 'suspension', worth: 800 },
        { change: 'lifted', worth: 1200 },
      ],
    },
    { id: 'bank', kind: 'relief', options: [{ change: 'suspension', worth: 300 }] },
    { id: 'photograph', kind: 'gesture', options: [{ change: 'give', worth: 200 }] },
  ],
  gots: [
    {
      id: 'writers',
      kind: 'group',
      never: false,
      options: [
        { terms: 'exile', hold: 200 },
        { terms: 'stay', hold: 300 },
      ],
    },
    {
      id: 'clergy',
      kind: 'group',
      never: false,
      options: [
        { terms: 'exile', hold: 100 },
        { terms: 'stay', hold: 200 },
      ],
    },
    {
      id: 'rivals',
      kind: 'group',
      never: true,
      options: [
        { terms: 'exile', hold: 900 },
        { terms: 'stay', hold: 1600 },
      ],
    },
    { id: 'no-arrests', kind: 'pledge', never: false, options: [{ terms: 'pledge', hold: 600 }] },
  ],
  memory: nothingRemembered(),
  misjudged: misjudging({ airline: 1.4, bank: 0.5, writers: 1.1 }),
  table: null,
};

/** A small view by hand; `overrides` replace whole top-level parts. */
export function aView(overrides: Partial<CounterpartView> = {}): CounterpartView {
  return { ...SMALL, ...overrides };
}

/** Whole points often, so that ties come up, and awkward hundredths too. */
const cents = (most: number) =>
  fc.oneof(
    fc.integer({ min: 0, max: most / 100 }).map((n) => n * 100),
    fc.nat(most),
  );

/** Mostly a value people trade within, now and then any in range. */
const mostly = <T>(usual: fc.Arbitrary<T>, any: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 5, arbitrary: usual }, { weight: 1, arbitrary: any });

/** Views with up to four givings and four gettings, everything in its range: most leave room for a deal. */
export const anyView: fc.Arbitrary<CounterpartView> = fc.record({
  visit: fc.constant(1),
  seed: fc.constant(1),
  persona: fc.record({
    ambition: fc.double({ min: 0.3, max: 1, noNaN: true }),
    beta: fc.double({ min: 0.4, max: 2, noNaN: true }),
    tau: fc.double({ min: 0, max: 0.4, noNaN: true }),
    gamma: fc.integer({ min: 0, max: 12 }),
    rho: fc.integer({ min: 0, max: 10 }),
    insult: fc.double({ min: 0, max: 1, noNaN: true }),
    patience: fc.integer({ min: 4, max: 14 }),
  }),
  model: fc.constant(MODEL),
  phi: fc.integer({ min: 0, max: 100 }).map((n) => n / 100),
  exchanges: fc.integer({ min: 2, max: 6 }),
  base: mostly(fc.integer({ min: 0, max: 300 }), fc.integer({ min: -300, max: 800 })),
  grip: mostly(fc.integer({ min: 35, max: 70 }), fc.integer({ min: 0, max: 100 })),
  rapport: mostly(fc.integer({ min: 35, max: 70 }), fc.integer({ min: 0, max: 100 })),
  trust: fc.integer({ min: 0, max: 10_000 }).map((n) => n / 100),
  glasses: fc.integer({ min: 0, max: 4 }),
  authority: mostly(fc.integer({ min: 500, max: 2500 }), cents(2500)),
  costShare: fc.oneof(
    fc.constant(0.6),
    fc.integer({ min: 300, max: 1500 }).map((n) => n / 1000),
  ),
  appetite: mostly(fc.integer({ min: 400, max: 2500 }), cents(2500)),
  gives: fc
    .array(
      fc.oneof(
        fc.record({
          kind: fc.constant('relief' as const),
          worths: fc.array(cents(1500), { minLength: 1, maxLength: 4 }),
        }),
        fc.record({
          kind: fc.constant('gesture' as const),
          worths: fc.array(cents(1500), { minLength: 1, maxLength: 1 }),
        }),
      ),
      { size: 'max', maxLength: 4 },
    )
    .map((gives) =>
      gives.map(({ kind, worths }, index) => ({
        id: `give-${index}`,
        kind,
        options: worths.map((worth, at) => ({ change: kind === 'gesture' ? ('give' as const) : changeAt(at), worth })),
      })),
    ),
  gots: fc
    .array(
      fc.oneof(
        fc.record({
          kind: fc.constant('group' as const),
          never: mostly(fc.constant(false), fc.boolean()),
          holds: fc.array(mostly(cents(500), cents(1500)), { minLength: 1, maxLength: 2 }),
        }),
        fc.record({
          kind: fc.constant('pledge' as const),
          never: fc.constant(false),
          holds: fc.array(mostly(cents(300), cents(1500)), { minLength: 1, maxLength: 1 }),
        }),
      ),
      { size: 'max', maxLength: 4 },
    )
    .map((gots) =>
      gots.map(({ kind, never, holds }, index) => ({
        id: `got-${index}`,
        kind,
        never,
        options: holds.map((hold, at) => ({ terms: kind === 'pledge' ? ('pledge' as const) : termsAt(at), hold })),
      })),
    ),
  memory: mostly(
    fc.constant(nothingRemembered()),
    fc.record({
      insults: fc.integer({ min: 0, max: 8 }).map((n) => n / 2),
      kept: fc.nat(3),
      broken: fc.nat(3),
      heldBack: fc.constant({}),
      ratio: fc.integer({ min: 0, max: 300 }).map((n) => n / 100),
    }),
  ),
  misjudged: fc.constant(misjudging({})),
  table: fc.constant(null),
});

const CHANGES = ['licence', 'suspension', 'lifted', 'renew'] as const;
const changeAt = (at: number): ReliefChange => CHANGES[at] ?? 'renew';
const termsAt = (at: number): Terms => (at === 0 ? 'stay' : 'exile');

/** Every package on offer in a view, the empty ones too, in all three orders. */
export function everyPackage(view: CounterpartView): Package[] {
  let packages: Package[] = [offer()];
  for (const { id, options } of view.gives) {
    packages = packages.flatMap((one) => [
      one,
      ...options.map(
        ({ change }): Package =>
          change === 'give'
            ? { ...one, gestures: [...one.gestures, id] }
            : { ...one, relief: { ...one.relief, [id]: change } },
      ),
    ]);
  }
  for (const { id, options } of view.gots) {
    packages = packages.flatMap((one) => [
      one,
      ...options.map(
        ({ terms }): Package =>
          terms === 'pledge'
            ? { ...one, pledges: [...one.pledges, id] }
            : { ...one, groups: { ...one.groups, [id]: terms } },
      ),
    ]);
  }
  return packages.flatMap((one) => ORDERS.map((order) => ({ ...one, order })));
}

/** Any package on offer in a view, each item in or out by chance. */
export function anyOffer(view: CounterpartView): fc.Arbitrary<Package> {
  return fc
    .record({
      gives: fc.tuple(...view.gives.map(({ options }) => fc.integer({ min: -1, max: options.length - 1 }))),
      gots: fc.tuple(...view.gots.map(({ options }) => fc.integer({ min: -1, max: options.length - 1 }))),
      order: fc.constantFrom(...ORDERS),
    })
    .map(({ gives, gots, order }) => {
      const relief: { [id: string]: ReliefChange } = {};
      const groups: { [id: string]: Terms } = {};
      const gestures: string[] = [];
      const pledges: string[] = [];
      view.gives.forEach(({ id, options }, index) => {
        const change = options[gives[index] ?? -1]?.change;
        if (change === 'give') gestures.push(id);
        else if (change) relief[id] = change;
      });
      view.gots.forEach(({ id, options }, index) => {
        const terms = options[gots[index] ?? -1]?.terms;
        if (terms === 'pledge') pledges.push(id);
        else if (terms) groups[id] = terms;
      });
      return { relief, gestures, groups, pledges, order };
    });
}

/** A view and some offers on it. */
export const anyTalks = (most: number) =>
  anyView.chain((view) =>
    fc.record({ view: fc.constant(view), offers: fc.array(anyOffer(view), { minLength: 1, maxLength: most }) }),
  );
