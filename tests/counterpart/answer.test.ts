import { describe, expect, it } from 'vitest';
import { answerOffer } from '../../src/counterpart/answer';
import { openTable } from '../../src/counterpart/open-table';
import { valueToHim } from '../../src/counterpart/value';
import type { CounterpartView } from '../../src/rules/counterpart-view';
import type { Package } from '../../src/rules/package';
import { aView } from '../builders/a-counterpart-view';
import { offer } from '../builders/offer';

const seated = (overrides: Partial<CounterpartView> = {}): CounterpartView => {
  const view = aView(overrides);
  return { ...view, table: openTable(view) };
};
const having = (view: CounterpartView, ...offers: (Package | null)[]): CounterpartView => {
  let table = view.table;
  for (const one of offers) table = answerOffer({ ...view, table }, one).table;
  return { ...view, table };
};

const rich = offer({ relief: { airline: 'lifted' }, groups: { clergy: 'stay' }, order: 'we-first' });
const mean = offer({ groups: { writers: 'stay' }, relief: { bank: 'suspension' } });
const fair = offer({
  groups: { writers: 'exile' },
  relief: { airline: 'licence', bank: 'suspension' },
  order: 'we-first',
});
const closer = offer({ groups: { writers: 'exile' }, relief: { airline: 'licence' } });

describe('sitting down', () => {
  it('he knows what he will not go below, what is within reach, and where he starts', () => {
    const table = openTable(aView());
    expect(table).toMatchObject({ reservation: 200, k: 0, patience: 10, outcome: 'open', first: null, peak: null });
    expect(table.best).toBeGreaterThan(table.opening);
    expect(table.opening).toBeGreaterThan(table.reservation);
  });

  it('with nothing to hope for he starts and stays at his reservation', () => {
    expect(openTable(aView({ gives: [] }))).toMatchObject({ reservation: 200, best: 200, opening: 200 });
  });
});

describe('his answer', () => {
  it('accepts what satisfies him, and signs', () => {
    const { exchange, table } = answerOffer(seated(), rich);
    expect(exchange).toMatchObject({
      k: 1,
      answer: 'accepts',
      counter: null,
      reasons: [{ kind: 'accepts' }],
      patience: 10,
    });
    expect(table).toMatchObject({ outcome: 'signed', agreed: rich, k: 1 });
  });

  it('counters what does not, and learns from it', () => {
    const { exchange, table } = answerOffer(seated(), fair);
    expect(exchange.answer).toBe('counters');
    expect(exchange.patience).toBe(9);
    expect(table).toMatchObject({
      asked: { writers: 1 },
      offered: { airline: 1, bank: 1 },
      first: 600,
      peak: 600,
      patience: 9,
    });
    const view = seated();
    expect(exchange.counter && valueToHim(view, exchange.counter)).toBeGreaterThanOrEqual(exchange.aspiration);
  });

  it('opens with his own best when we let him speak, and eases with time alone', () => {
    const [first, second] = having(seated(), null, null).table?.exchanges ?? [];
    expect(first?.value).toBeNull();
    expect(first?.aspiration).toBeLessThan(openTable(aView()).best);
    expect(first?.aspiration).toBeGreaterThan(openTable(aView()).opening);
    expect(second?.aspiration).toBeLessThan(first?.aspiration ?? 0);
    expect(second?.patience).toBe(7);
  });

  it('comes down once we have come towards him', () => {
    const [, second, third] = having(seated({ exchanges: 6 }), mean, closer, closer).table?.exchanges ?? [];
    const waiting = having(seated({ exchanges: 6 }), mean, mean, mean).table?.exchanges ?? [];
    expect(second?.aspiration).toBeLessThan(waiting[1]?.aspiration ?? 0);
    expect(third?.reasons).toContainEqual({ kind: 'too-little' });
  });

  it('refuses more people than he parts with in one visit, at any price', () => {
    const whole = offer({ relief: { airline: 'lifted' }, groups: { writers: 'stay' }, order: 'we-first' });
    const { exchange } = answerOffer(seated({ appetite: 250 }), whole);
    expect(exchange.answer).toBe('counters');
    expect(exchange.reasons).toContainEqual({ kind: 'over-appetite' });
  });

  it('refuses somebody he would never release, and says whom', () => {
    const { exchange } = answerOffer(seated({ base: 0 }), { ...rich, groups: { rivals: 'exile' } });
    expect(exchange.answer).not.toBe('accepts');
    expect(exchange.reasons).toContainEqual({ kind: 'never', id: 'rivals' });
  });

  it('rises when his patience is at its end', () => {
    const insult = offer({ groups: { writers: 'stay' }, pledges: ['no-arrests'] });
    const { table } = having(seated(), insult, insult);
    expect(table?.exchanges.map(({ answer }) => answer)).toEqual(['counters', 'rises']);
    expect(table).toMatchObject({ outcome: 'brokenOff', agreed: null });
    expect(table?.exchanges[1]?.reasons).toContainEqual({ kind: 'insulting' });
  });

  it('says so when he has nothing to offer', () => {
    const { exchange, table } = answerOffer(seated({ gives: [], authority: 0 }), offer({ pledges: ['no-arrests'] }));
    expect(exchange).toMatchObject({ answer: 'has-nothing', counter: null });
    expect(exchange.reasons).toContainEqual({ kind: 'nothing-to-offer' });
    expect(table.outcome).toBe('open');
  });

  it('throws where no table is open, or for what is not on offer: the rules refuse both', () => {
    expect(() => answerOffer(aView(), null)).toThrow(RangeError);
    expect(() => answerOffer(having(seated(), rich), null)).toThrow(RangeError);
    expect(() => answerOffer(seated(), offer({ gestures: ['embassy'] }))).toThrow(RangeError);
  });
});

describe('his reasons', () => {
  const reasons = (view: CounterpartView, said: Package | null) => answerOffer(view, said).exchange.reasons;

  it('name what he added, changed and struck, and the order he wants, against our offer', () => {
    const view = seated();
    const { counter } = answerOffer(view, fair).exchange;
    const said = reasons(view, fair);
    for (const id of ['airline', 'bank', 'photograph']) {
      const ours = id === 'photograph' ? null : (fair.relief[id] ?? null);
      const his =
        id === 'photograph' ? (counter?.gestures.includes(id) ? 'give' : null) : (counter?.relief[id] ?? null);
      const kind = ours === his ? null : ours === null ? 'added' : his === null ? 'struck' : 'changed';
      expect(said.filter((reason) => 'id' in reason && reason.id === id)).toEqual(kind ? [{ kind, id }] : []);
    }
    expect(said.some(({ kind }) => kind === 'order')).toBe(counter?.order !== fair.order);
  });

  it('name distrust only where our word, not our offer, falls short', () => {
    const late = { ...rich, order: 'they-first' } as const;
    expect(reasons(seated({ trust: 20 }), late)).toContainEqual({ kind: 'distrust' });
    expect(reasons(seated({ trust: 20 }), mean)).not.toContainEqual({ kind: 'distrust' });
    expect(reasons(seated({ trust: 50 }), late)).not.toContainEqual({ kind: 'distrust' });
  });

  it('name his patron where that hold makes most of what he needs', () => {
    expect(reasons(seated({ grip: 80 }), mean)).toContainEqual({ kind: 'grip' });
    expect(reasons(seated({ grip: 55 }), mean)).not.toContainEqual({ kind: 'grip' });
  });

  it('say when he has moved, when he grows impatient, and when it is his last word', () => {
    const view = having(seated({ exchanges: 3, persona: { ...aView().persona, patience: 6 } }), null, null);
    expect(reasons(view, mean)).toEqual(
      expect.arrayContaining([{ kind: 'moved' }, { kind: 'impatient' }, { kind: 'last-word' }]),
    );
  });
});
