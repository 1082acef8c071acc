import { describe, expect, it } from 'vitest';
import { answerOffer } from '../../src/counterpart/answer';
import { openTable } from '../../src/counterpart/open-table';
import { isImpatient, isOutOfPatience, patienceAfter, startingPatience } from '../../src/counterpart/patience';
import { nothingRemembered } from '../../src/rules/memory';
import { aView } from '../builders/a-counterpart-view';
import { A_MODEL } from '../builders/a-model';
import { offer } from '../builders/offer';

const persona = { ...aView().persona, insult: 0.5, patience: 10 };
const view = aView({ model: A_MODEL, persona });

describe('the patience he sits down with', () => {
  const having = (insults: number, patience = 10) =>
    startingPatience(
      aView({ model: A_MODEL, persona: { ...persona, patience }, memory: { ...nothingRemembered(), insults } }),
    );

  it('is his own, less for each insult he remembers, up to a bound', () => {
    expect([0, 1, 3, 4, 9].map((insults) => having(insults))).toEqual([10, 9.25, 7.75, 7, 7]);
  });

  it('is told in hundredths', () => {
    expect(having(0.5)).toBe(9.63);
  });

  it('is enough for one word, and never more than his own', () => {
    expect(having(9, 3.5)).toBe(1);
    expect(having(0, 0.5)).toBe(0.5);
  });
});

describe('the patience an exchange leaves', () => {
  it('is one less for an offer he could live with, and less still where we let him speak', () => {
    expect(patienceAfter(view, 10, 900, 200)).toBe(9);
    expect(patienceAfter(view, 10, 200, 200)).toBe(9);
    expect(patienceAfter(view, 10, null, 200)).toBe(8.5);
  });

  it('is less by what an offer falls short of his reservation, a little for a little, never more than the worst insult', () => {
    expect(patienceAfter(view, 10, 100, 200)).toBe(8.5);
    expect(patienceAfter(view, 10, -200, 200)).toBe(7);
    expect(patienceAfter(view, 10, -800, 200)).toBe(4);
    expect(patienceAfter(view, 10, -9000, 200)).toBe(4);
  });

  it('is told in hundredths', () => {
    expect(patienceAfter(view, 10, 199, 200)).toBe(9);
    expect(patienceAfter(view, 10, 197, 200)).toBe(8.99);
    expect(patienceAfter(view, 10, 196, 200)).toBe(8.98);
  });
});

describe('the end of his patience', () => {
  it('is at nothing: with a hundredth left he stays', () => {
    expect(isOutOfPatience(0.01)).toBe(false);
    expect(isOutOfPatience(0)).toBe(true);
    expect(isOutOfPatience(-1)).toBe(true);
  });

  it('shows from three points on', () => {
    expect(isImpatient(view, 3.01)).toBe(false);
    expect(isImpatient(view, 3)).toBe(true);
  });

  it('comes with the exchange that takes the last of it', () => {
    const dull = offer({ groups: { clergy: 'exile' }, relief: { bank: 'suspension' }, order: 'we-first' });
    const answer = (patience: number) =>
      answerOffer({ ...view, table: { ...openTable(view), patience } }, dull).exchange.answer;
    expect(answer(1)).toBe('rises');
    expect(answer(1.01)).toBe('counters');
  });

  it('is not reached by what he accepts: he signs with what is left', () => {
    const rich = offer({ relief: { airline: 'lifted' }, groups: { clergy: 'exile' }, order: 'we-first' });
    const { exchange } = answerOffer({ ...view, table: { ...openTable(view), patience: 0.5 } }, rich);
    expect(exchange).toMatchObject({ answer: 'accepts', patience: 0.5 });
  });
});
