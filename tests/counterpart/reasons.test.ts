/** Each of his reasons is named where its cause stands, and not a hundredth short of it. */
import { describe, expect, it } from 'vitest';
import { openTable } from '../../src/counterpart/open-table';
import { type Answered, reasonsFor, reasonsForRising } from '../../src/counterpart/reasons';
import { weigh } from '../../src/counterpart/value';
import type { CounterpartView } from '../../src/rules/counterpart-view';
import { nothingRemembered } from '../../src/rules/memory';
import type { Package } from '../../src/rules/package';
import type { Reason, TableState } from '../../src/rules/state';
import { aView } from '../builders/a-counterpart-view';
import { anExchange, aTable } from '../builders/a-game';
import { A_MODEL } from '../builders/a-model';
import { offer } from '../builders/offer';

const view = aView({ model: A_MODEL, trust: 50 });
const rich = offer({ relief: { airline: 'lifted' }, groups: { clergy: 'exile' }, order: 'we-first' });
const said = offer({ relief: { bank: 'suspension' }, groups: { clergy: 'exile' }, order: 'we-first' });

/** His reasons against an offer; everything not told leaves nothing to say. */
function reasons(offered: Package | null, told: Partial<Answered> = {}, about: CounterpartView = view) {
  return reasonsFor(about, {
    table: aTable(),
    k: 1,
    offer: offered,
    weighed: offered && weigh(about, offered),
    line: 0,
    counter: offered,
    patience: 9,
    ...told,
  });
}
const kinds = (list: readonly Reason[]) => list.map(({ kind }) => kind);
const at = (table: Partial<TableState>) => ({ table: aTable(table) });

describe('about what we offer', () => {
  it('says nothing where there is nothing to say', () => {
    expect(reasons(said)).toEqual([]);
    expect(reasons(null)).toEqual([{ kind: 'nothing-to-offer' }]);
    expect(reasons(null, { counter: said })).toEqual([]);
  });

  it('too little is a hundredth below the line, and not the line itself', () => {
    expect(reasons(said, { line: 200 })).toEqual([]);
    expect(reasons(said, { line: 201 })).toEqual([{ kind: 'too-little' }]);
  });

  it('an insult is more than the band below his reservation; it is told instead of too little', () => {
    expect(reasons(said, { ...at({ reservation: 300 }), line: 900 })).toEqual([{ kind: 'too-little' }]);
    expect(reasons(said, { ...at({ reservation: 301 }), line: 900 })).toEqual([{ kind: 'insulting' }]);
  });

  it('his appetite holds exactly what it holds', () => {
    const at = (appetite: number) => kinds(reasons(said, {}, { ...view, appetite }));
    expect([at(100), at(99)]).toEqual([[], ['over-appetite']]);
  });

  it('comes in order: whom he never releases, how much, how little', () => {
    const rash = offer({ groups: { rivals: 'exile', clergy: 'stay' } });
    const about = { ...view, appetite: 1000 };
    expect(reasons(rash, { line: 500, ...at({ reservation: 0 }) }, about)).toEqual([
      { kind: 'never', id: 'rivals' },
      { kind: 'over-appetite' },
      { kind: 'insulting' },
    ]);
  });
});

describe('about our word', () => {
  const promised = { ...said, order: 'they-first' as const };
  const word = (trust: number, line: number, order: Package['order'], broken = 0) =>
    kinds(
      reasons({ ...promised, order }, { line }, { ...view, trust, memory: { ...nothingRemembered(), broken } }),
    ).filter((kind) => kind === 'distrust' || kind === 'remembers-broken-word');

  it('distrust is named below a trust of 40, where the same thing given at once would do', () => {
    expect(word(39.99, 200, 'they-first')).toEqual(['distrust']);
    expect(word(40, 200, 'they-first')).toEqual([]);
    expect(word(30, 201, 'they-first')).toEqual([]);
  });

  it('is not in question where we move first, nor where the promise alone is enough for him', () => {
    expect(word(30, 200, 'we-first', 1)).toEqual([]);
    expect(word(30, -10, 'they-first', 1)).toEqual([]);
    expect(word(30, -9, 'they-first', 1)).toEqual(['distrust', 'remembers-broken-word']);
  });

  it('a broken one is named beside the distrust, or alone', () => {
    expect(word(30, 200, 'together', 1)).toEqual(['distrust', 'remembers-broken-word']);
    expect(word(60, 200, 'together', 1)).toEqual(['remembers-broken-word']);
    expect(word(60, 200, 'together', 0)).toEqual([]);
  });
});

describe('about people held back', () => {
  const holding = (heldBack: { readonly [id: string]: number }, offered: Package) =>
    reasons(offered, {}, { ...view, memory: { ...nothingRemembered(), heldBack } });

  it('names every group asked for that is dearer by more than a twentieth', () => {
    expect(holding({ clergy: 0.6 }, said)).toEqual([{ kind: 'holds-back', id: 'clergy' }]);
    expect(holding({ clergy: 0.5 }, said)).toEqual([]);
    expect(holding({ writers: 2 }, said)).toEqual([]);
  });

  it('says nothing of those he never releases, and nothing of pledges', () => {
    const asking = offer({ groups: { rivals: 'stay' }, pledges: ['no-arrests'], relief: { airline: 'lifted' } });
    expect(kinds(holding({ rivals: 3, 'no-arrests': 3 }, asking))).not.toContain('holds-back');
  });
});

describe('about himself', () => {
  const of = (changes: Partial<CounterpartView>, reservation = 300) =>
    kinds(reasons(rich, at({ reservation }), { ...view, ...changes }));

  it('insults of earlier visits are named from half a one on', () => {
    const memory = (insults: number) => ({ memory: { ...nothingRemembered(), insults } });
    expect(of(memory(0.5))).toEqual(['remembers-insult']);
    expect(of(memory(0.49))).toEqual([]);
  });

  it('his patron is named where that hold makes more than half of what he needs', () => {
    // γ 8 at grip 65: 240 of 479.
    expect(of({ grip: 65 }, 479)).toEqual(['grip']);
    expect(of({ grip: 65 }, 480)).toEqual([]);
  });

  it('his patron is not named at a hold of 60 or less, whatever share of it that is', () => {
    expect(of({ grip: 60 }, 0)).toEqual([]);
    expect(of({ grip: 60.01 }, 0)).toEqual(['grip']);
  });

  it('a hold that hurts is named above the bound', () => {
    expect(of({ grip: 65 }, 9000)).not.toContain('hurts');
    expect(of({ grip: 65.01 }, 9000)).toContain('hurts');
  });
});

describe('about his answer', () => {
  it('order first, then what he added, changed and struck', () => {
    const ours = offer({
      relief: { airline: 'licence', bank: 'suspension' },
      groups: { writers: 'stay', clergy: 'stay' },
      order: 'together',
    });
    const his = offer({
      relief: { airline: 'lifted' },
      gestures: ['photograph'],
      groups: { writers: 'exile', clergy: 'stay' },
      pledges: ['no-arrests'],
      order: 'we-first',
    });
    expect(reasons(ours, { ...at({ reservation: 0 }), counter: his })).toEqual([
      { kind: 'order', order: 'we-first' },
      { kind: 'added', id: 'photograph' },
      { kind: 'added', id: 'no-arrests' },
      { kind: 'changed', id: 'airline' },
      { kind: 'changed', id: 'writers' },
      { kind: 'struck', id: 'bank' },
    ]);
  });

  it('he has moved where his paper asks for less than his last one, and not where it asks for as much', () => {
    const asking = (change: 'licence' | 'suspension') =>
      offer({ relief: { airline: change }, groups: { clergy: 'exile' }, order: 'we-first' });
    const before = (counter: Package | null) => ({
      exchanges: [anExchange({ counter: asking('suspension') }), anExchange({ k: 2, answer: 'has-nothing', counter })],
    });
    const moved = (counter: Package, last: Package | null = null) =>
      kinds(reasons(null, { ...at(before(last)), counter })).includes('moved');
    expect([moved(asking('licence')), moved(asking('suspension'))]).toEqual([true, false]);
    // Only his last paper counts, not the one before it.
    expect(moved(asking('licence'), asking('licence'))).toBe(false);
    expect(kinds(reasons(null, { counter: asking('licence') }))).not.toContain('moved');
  });

  it('does not say that he has moved where his earlier paper can no longer be weighed', () => {
    const gone = offer({ relief: { mine: 'lifted' } });
    const table = { exchanges: [anExchange({ counter: gone })] };
    expect(kinds(reasons(null, { ...at(table), counter: said }))).toEqual([]);
  });

  it('impatience shows from three points on, the last word with the last exchange', () => {
    expect(kinds(reasons(said, { patience: 3.01 }))).toEqual([]);
    expect(kinds(reasons(said, { patience: 3 }))).toEqual(['impatient']);
    expect(kinds(reasons(said, { k: view.exchanges - 1 }))).toEqual([]);
    expect(kinds(reasons(said, { k: view.exchanges }))).toEqual(['last-word']);
  });

  it('he rises for want of patience, and for an insult where it was one', () => {
    const rising = (reservation: number) => kinds(reasonsForRising(view, aTable({ reservation }), weigh(view, said)));
    expect(rising(300)).toEqual(['rises', 'impatient']);
    expect(rising(301)).toEqual(['rises', 'insulting', 'impatient']);
    expect(kinds(reasonsForRising(view, aTable({ reservation: 9000 }), null))).toEqual(['rises', 'impatient']);
  });
});

it('a table opened anew holds none of this against anybody', () => {
  expect(reasons(said, { table: openTable(view) })).toEqual([]);
});
