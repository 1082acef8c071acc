/** What he holds on to at a table where we now and then let him speak: his line, his order, and what we said last. */
import { describe, expect, it } from 'vitest';
import { answerOffer } from '../../src/counterpart/answer';
import { aspiration, openingLine } from '../../src/counterpart/aspiration';
import { openTable } from '../../src/counterpart/open-table';
import type { CounterpartView } from '../../src/rules/counterpart-view';
import { ORDERS, type Package } from '../../src/rules/package';
import type { TableState } from '../../src/rules/state';
import { aView } from '../builders/a-counterpart-view';
import { A_MODEL } from '../builders/a-model';
import { offer } from '../builders/offer';

const view = aView({ model: A_MODEL, persona: { ...aView().persona, patience: 100 } });
const talkFrom = (of: CounterpartView, opened: TableState, said: readonly (Package | null)[]): TableState =>
  said.reduce((table, one) => answerOffer({ ...of, table }, one).table, opened);
const talk = (of: CounterpartView, ...said: readonly (Package | null)[]) => talkFrom(of, openTable(of), said);
const some = offer({ relief: { bank: 'suspension' }, groups: { clergy: 'exile' } });
const linesOf = (table: TableState) => table.exchanges.map((exchange) => exchange.aspiration);

describe('his line', () => {
  const opened = openTable(view);
  const byTime = (k: number) => aspiration(view, opened, k, 0);

  it('is his own best, easing, only while we have said nothing at all', () => {
    const silent = (k: number) => openingLine(view, opened.best, byTime(k), k);
    expect(linesOf(talk(view, null, null))).toEqual([silent(1), silent(2)]);
    expect(silent(2)).toBeGreaterThan(byTime(2));
  });

  it('is what he aims for once we have spoken, though we fall silent again', () => {
    expect(linesOf(talk(view, some, null, null))).toEqual([byTime(1), byTime(2), byTime(3)]);
    expect(linesOf(talk(view, null, some, null)).slice(1)).toEqual([byTime(2), byTime(3)]);
  });

  it('is held before the offer teaches him anything, and never lies below his reservation', () => {
    const poor = openTable({ ...view, gives: [] });
    expect(answerOffer({ ...view, table: { ...poor, reservation: 900, opening: 900 } }, null).exchange.aspiration).toBe(
      900,
    );
  });
});

describe('when we let him speak', () => {
  /** Our word is as good as the thing itself: the order makes no difference to him. */
  const trusting = { ...view, trust: 100, gots: [] };
  const ordering = (order: Package['order']) => offer({ gestures: ['photograph'], order });
  const ambitious = { ...openTable(trusting), opening: 900, best: 1000 };
  const hisOrder = (...said: readonly (Package | null)[]) =>
    talkFrom(trusting, ambitious, said).exchanges.at(-1)?.counter?.order;

  it('he answers our last offer, however long ago', () => {
    for (const order of ORDERS) {
      expect(hisOrder(ordering(order), null)).toBe(order);
      expect(hisOrder(ordering(order), null, null)).toBe(order);
      expect(hisOrder(ordering('they-first'), ordering(order), null)).toBe(order);
    }
  });

  it('learns nothing, and our offers stay where they were', () => {
    const before = talk(view, some);
    const after = talk(view, some, null);
    const told = ({ asked, offered, first, peak }: TableState) => ({ asked, offered, first, peak });
    expect(told(after)).toEqual(told(before));
    expect(after.patience).toBe(before.patience - A_MODEL.patience.wait);
  });
});

it('an offer he could not take at any price leaves no mark on how far we have come', () => {
  const rash = { ...some, groups: { rivals: 'exile' as const } };
  expect(talk(view, some, rash)).toMatchObject({ first: talk(view, some).first, peak: talk(view, some).peak });
});

it('asks for what keeps him at his reservation where nothing reaches his line', () => {
  const narrow = { ...view, persona: { ...view.persona, tau: 0 }, gives: view.gives.filter(({ id }) => id === 'bank') };
  const table = { ...openTable(narrow), opening: 900, best: 900 };
  const { exchange } = answerOffer({ ...narrow, table }, some);
  expect(exchange).toMatchObject({ answer: 'counters', aspiration: 900 });
  expect(exchange.counter?.relief).toEqual({ bank: 'suspension' });
});

it('says plainly what is wrong with a question he cannot answer', () => {
  expect(() => answerOffer(view, null)).toThrow('no table is open');
  expect(() => answerOffer({ ...view, table: openTable(view) }, offer({ gestures: ['embassy'] }))).toThrow(
    'not on offer',
  );
});
