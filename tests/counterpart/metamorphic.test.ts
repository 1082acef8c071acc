/**
 * The same game told otherwise: other names, another order of the list, another scale of points. All at the table, where
 * nothing is drawn: elsewhere a draw is keyed by the id of what it decides, so that a renamed thing has another fate.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerOffer } from '../../src/counterpart/answer';
import { givenFront, gotFront } from '../../src/counterpart/fronts';
import { bestWithinReach, counterOffer } from '../../src/counterpart/offering';
import { openTable } from '../../src/counterpart/open-table';
import { believedMandate, type Counts, UNHEARD } from '../../src/counterpart/opponent-model';
import { reservation } from '../../src/counterpart/reservation';
import { weigh } from '../../src/counterpart/value';
import type { CounterpartView } from '../../src/rules/counterpart-view';
import type { Package, ReliefChange } from '../../src/rules/package';
import type { TableState } from '../../src/rules/state';
import type { Terms } from '../../src/scenario/scenario';
import type { Front } from '../../src/solver/front';
import { anyOffer, anyTalks, anyView } from '../builders/a-counterpart-view';
import { runs } from '../builders/runs';

const RUNS = { numRuns: runs() };

function talk(view: CounterpartView, offers: readonly (Package | null)[]): TableState {
  return offers
    .slice(0, view.exchanges)
    .reduce(
      (table, said) => (table.outcome === 'open' ? answerOffer({ ...view, table }, said).table : table),
      openTable(view),
    );
}

/** An exchange without names: what was offered and answered by its figures, and what was said by its kind. */
const essence = (
  view: CounterpartView,
  { answer, value, aspiration, counter, patience }: TableState['exchanges'][number],
) => ({
  ...{ answer, value, aspiration, patience, order: counter?.order },
  counter: counter && weigh(view, counter),
});

describe('other names', () => {
  /** Reverses the alphabetical order of all ids. */
  const other = (id: string) => `z${9 - Number(id.at(-1))}-${id}`;
  const renameKeys = <T extends ReliefChange | Terms>(record: { readonly [id: string]: T }): { [id: string]: T } =>
    Object.fromEntries(Object.entries(record).map(([id, value]) => [other(id), value]));
  const rename = (said: Package): Package => ({
    ...said,
    relief: renameKeys(said.relief),
    gestures: said.gestures.map(other).toSorted(),
    groups: renameKeys(said.groups),
    pledges: said.pledges.map(other).toSorted(),
  });
  const renamed = (view: CounterpartView): CounterpartView => ({
    ...view,
    gives: view.gives.map((give) => ({ ...give, id: other(give.id) })),
    gots: view.gots.map((got) => ({ ...got, id: other(got.id) })),
  });

  it('are the same play, to the last item of every paper', () => {
    fc.assert(
      fc.property(anyTalks(5), ({ view, offers }) => {
        const told = talk(view, offers).exchanges;
        const retold = talk(renamed(view), offers.map(rename)).exchanges;
        expect(retold.map(({ counter }) => counter)).toEqual(told.map(({ counter }) => counter && rename(counter)));
        expect(retold.map(({ reasons }) => reasons.map(({ kind }) => kind))).toEqual(
          told.map(({ reasons }) => reasons.map(({ kind }) => kind)),
        );
        expect(retold.map(({ patience, answer }) => [patience, answer])).toEqual(
          told.map(({ patience, answer }) => [patience, answer]),
        );
      }),
      RUNS,
    );
  });
});

describe('another order of the list', () => {
  const anyShuffle = anyTalks(5).chain(({ view, offers }) =>
    fc.record({
      view: fc.constant(view),
      offers: fc.constant(offers),
      gives: fc.shuffledSubarray([...view.gives], { minLength: view.gives.length }),
      gots: fc.shuffledSubarray([...view.gots], { minLength: view.gots.length }),
    }),
  );
  const points = (front: Front) =>
    Array.from({ length: front.size }, (_, at) => [front.gain[at], front.loss[at]] as const);

  it('leaves what can be given and got as it was', () => {
    fc.assert(
      fc.property(anyShuffle, ({ view, offers, gives, gots }) => {
        const near = offers[0] ?? null;
        const shuffled = { ...view, gives, gots };
        expect(points(givenFront(shuffled, UNHEARD, near))).toEqual(points(givenFront(view, UNHEARD, near)));
        expect(points(gotFront(shuffled, UNHEARD, near))).toEqual(points(gotFront(view, UNHEARD, near)));
      }),
      RUNS,
    );
  });

  it('leaves the values of his papers, his line and his patience as they were', () => {
    fc.assert(
      fc.property(anyShuffle, ({ view, offers, gives, gots }) => {
        const shuffled = { ...view, gives, gots };
        expect(talk(shuffled, offers).exchanges.map((one) => essence(shuffled, one))).toEqual(
          talk(view, offers).exchanges.map((one) => essence(view, one)),
        );
      }),
      RUNS,
    );
  });
});

describe('another scale of points', () => {
  const whole = (cents: number) => 100 * Math.round(cents / 100);
  /** Figures on a grid where nothing is lost by rounding, at either scale. */
  const onGrid = (view: CounterpartView): CounterpartView => ({
    ...view,
    ...{ trust: 50, phi: 0.5, costShare: 0.6, base: whole(view.base) },
    ...{ authority: whole(view.authority), appetite: whole(view.appetite) },
    gives: view.gives.map((give) => ({
      ...give,
      options: give.options.map((option) => ({ ...option, worth: whole(option.worth) })),
    })),
    gots: view.gots.map((got) => ({
      ...got,
      options: got.options.map((option) => ({ ...option, hold: whole(option.hold) })),
    })),
  });
  /** Every point of the view by a factor: those of the case, of his persona, and of the model he reckons with. */
  const scaled = (view: CounterpartView, by: number): CounterpartView => {
    const { opponent, aspiration } = view.model;
    const stress = { stay: by * opponent.stay, exile: by * opponent.exile, pledge: by * opponent.pledge };
    return {
      ...view,
      ...{ base: by * view.base, authority: by * view.authority, appetite: by * view.appetite },
      persona: { ...view.persona, gamma: by * view.persona.gamma, rho: by * view.persona.rho },
      model: {
        ...view.model,
        opponent: { ...opponent, ...stress },
        aspiration: { ...aspiration, insultBand: by * aspiration.insultBand },
      },
      gives: view.gives.map((give) => ({
        ...give,
        options: give.options.map((option) => ({ ...option, worth: by * option.worth })),
      })),
      gots: view.gots.map((got) => ({
        ...got,
        options: got.options.map((option) => ({ ...option, hold: by * option.hold })),
      })),
    };
  };
  const anyCounts = (view: CounterpartView): fc.Arbitrary<Counts> => {
    const count = fc.constantFrom(-0.5, 0, 1, 2, 3);
    const each = (ids: readonly string[]) =>
      fc
        .array(count, { minLength: ids.length, maxLength: ids.length })
        .map((counts) => Object.fromEntries(ids.map((id, index) => [id, counts[index] ?? 0])));
    return fc.record({ asked: each(view.gots.map(({ id }) => id)), offered: each(view.gives.map(({ id }) => id)) });
  };
  const anyScaled = anyView.map(onGrid).chain((view) =>
    fc.record({
      view: fc.constant(view),
      counts: anyCounts(view),
      near: fc.option(anyOffer(view)),
      target: fc.integer({ min: 0, max: 30 }).map((n) => 50 * n),
      by: fc.integer({ min: 2, max: 9 }),
    }),
  );

  it('is the same paper, worth so many times as much', () => {
    fc.assert(
      fc.property(anyScaled, ({ view, counts, near, target, by }) => {
        const paper = counterOffer(view, counts, target, near);
        expect(counterOffer(scaled(view, by), counts, by * target, near)).toEqual(paper);
      }),
      RUNS,
    );
  });

  it('is the same reservation and reach, so many times as high', () => {
    fc.assert(
      fc.property(anyScaled, ({ view, by }) => {
        const level = { ...view, grip: Math.round(view.grip), rapport: Math.round(view.rapport) };
        const big = scaled(level, by);
        expect(reservation(big)).toBe(by * reservation(level));
        expect(bestWithinReach(big, reservation(big))).toBe(by * bestWithinReach(level, reservation(level)));
      }),
      RUNS,
    );
  });

  it('is the same stress in his eyes, so many times as high', () => {
    fc.assert(
      fc.property(anyScaled, ({ view, by }) => {
        const big = scaled(view, by).model.opponent;
        expect(believedMandate(big, 'exile', 1)).toBe(by * believedMandate(view.model.opponent, 'exile', 1));
      }),
      RUNS,
    );
  });
});
