/** What a careful player makes of his learning: signal, hide, mislead. Whole tables, read off his papers. */
import { describe, expect, it } from 'vitest';
import { answerOffer } from '../../src/counterpart/answer';
import { openTable } from '../../src/counterpart/open-table';
import { believedCost, believedMandate, times } from '../../src/counterpart/opponent-model';
import type { CounterpartView } from '../../src/rules/counterpart-view';
import type { Package } from '../../src/rules/package';
import type { TableState } from '../../src/rules/state';
import { aView } from '../builders/a-counterpart-view';
import { offer } from '../builders/offer';

const group = (id: string, hold = 400) => ({
  id,
  kind: 'group' as const,
  never: false,
  options: [{ terms: 'exile' as const, hold }],
});
const ladder = (id: string, worth: number) => ({
  id,
  kind: 'relief' as const,
  options: [{ change: 'licence' as const, worth }],
});

/** Two groups that cost him the same, of which he parts with one a visit; two ladders worth the same, and a trifle. */
const alike = aView({
  persona: { ...aView().persona, patience: 100, tau: 0, insult: 0 },
  base: 0,
  appetite: 500,
  gives: [ladder('ore', 700), ladder('timber', 700), ladder('hides', 50)],
  gots: [group('clergy'), group('writers')],
});

function talk(view: CounterpartView, ...offers: readonly (Package | null)[]): TableState {
  return offers.reduce((table, said) => answerOffer({ ...view, table }, said).table, openTable(view));
}

const lastPaper = (table: TableState) => table.exchanges.at(-1)?.counter ?? null;
const freed = (...ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, 'exile'] as const));
const given = (...ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, 'licence'] as const));

describe('he learns from what we ask for and how we move', () => {
  it('signal: his paper names what we asked for', () => {
    for (const wanted of ['clergy', 'writers']) {
      const paper = lastPaper(talk(alike, offer({ groups: freed(wanted) })));
      expect(paper?.groups).toEqual(freed(wanted));
    }
  });

  it('mislead: who asks first for what matters little is offered that, and not what matters', () => {
    const paper = lastPaper(talk(alike, offer({ groups: freed('clergy') }), null));
    expect(paper?.groups).toEqual(freed('clergy'));
  });

  it('what we let go is struck first, even when it is asked for again', () => {
    const both = offer({ groups: freed('clergy', 'writers') });
    for (const [kept, dropped] of [
      ['clergy', 'writers'],
      ['writers', 'clergy'],
    ] as const) {
      const table = talk(alike, both, offer({ groups: freed(kept), relief: given('hides') }), both);
      expect(lastPaper(table)?.groups).toEqual(freed(kept));
      const struck = table.exchanges.at(-1)?.reasons.flatMap((one) => (one.kind === 'struck' ? one.id : []));
      expect(struck).toEqual([dropped]);
    }
  });

  it('hide: who asks for everything alike, and drops nothing, teaches him only what kind of thing is asked for', () => {
    const all = offer({ groups: freed('clergy', 'writers') });
    const { asked } = talk(alike, all, all, all);
    expect(new Set(Object.values(asked)).size).toBe(1);
  });

  it('insisting while one concedes says more than asking again', () => {
    const asks = (relief: Package['relief']) => offer({ groups: freed('clergy'), relief });
    const stress = (table: TableState) => believedMandate(alike.model.opponent, 'exile', times(table.asked, 'clergy'));
    const still = talk(alike, asks({}), asks({}));
    const conceding = talk(alike, asks({}), asks(given('hides')));
    expect(stress(conceding)).toBeGreaterThan(stress(still));
  });

  it('what we put in first is cheap for us in his eyes, what we put in late is dearer, what we never name dearest', () => {
    const early = offer({ groups: freed('clergy'), relief: given('hides') });
    const both = offer({ groups: freed('clergy', 'writers'), relief: given('hides', 'ore') });
    const perPoint = (table: TableState, id: string) => believedCost(alike, 100, times(table.offered, id));
    const table = talk(alike, early, both);
    expect(perPoint(table, 'hides')).toBeLessThan(perPoint(table, 'ore'));
    expect(perPoint(table, 'ore')).toBeLessThan(perPoint(table, 'timber'));
  });

  it('his paper leaves out what we took back, and asks for the other instead', () => {
    const some = (id: string) => offer({ groups: freed('clergy', 'writers'), relief: given(id) });
    for (const [first, then] of [
      ['ore', 'timber'],
      ['timber', 'ore'],
    ] as const) {
      expect(lastPaper(talk(alike, some(first), some(then), null))?.relief).toEqual(given(then));
    }
  });

  it('every visit starts anew', () => {
    const { asked, offered } = openTable({ ...alike, table: talk(alike, offer({ groups: freed('clergy') })) });
    expect({ asked, offered }).toEqual({ asked: {}, offered: {} });
  });
});
