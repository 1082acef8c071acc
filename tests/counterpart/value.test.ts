import { describe, expect, it } from 'vitest';
import { valueToHim, weigh } from '../../src/counterpart/value';
import { aView } from '../builders/a-counterpart-view';
import { offer } from '../builders/offer';

const trade = { relief: { airline: 'suspension' }, gestures: ['photograph'], groups: { writers: 'exile' } } as const;

describe('what a package is worth to him', () => {
  it('counts in full what we do first, and by his trust what we promise', () => {
    const view = aView({ trust: 40, phi: 0.35 });
    expect(valueToHim(view, offer({ ...trade, order: 'we-first' }))).toBe(800);
    expect(valueToHim(view, offer({ ...trade, order: 'together' }))).toBe(410);
    expect(valueToHim(view, offer({ ...trade, order: 'they-first' }))).toBe(200);
  });

  it('is nothing for nothing', () => {
    expect(valueToHim(aView(), offer())).toBe(0);
  });

  it('is unknown for what is not on offer', () => {
    expect(valueToHim(aView(), offer({ relief: { bank: 'lifted' } }))).toBeNull();
    expect(valueToHim(aView(), offer({ gestures: ['embassy'] }))).toBeNull();
    expect(valueToHim(aView(), offer({ groups: { strangers: 'stay' } }))).toBeNull();
    expect(valueToHim(aView(), offer({ pledges: ['writers'] }))).toBeNull();
    const [writers] = aView().gots;
    const stayOnly = aView({ gots: writers ? [{ ...writers, options: [{ terms: 'stay', hold: 300 }] }] : [] });
    expect(valueToHim(stayOnly, offer({ groups: { writers: 'exile' } }))).toBeNull();
  });

  it('names those he would never release', () => {
    expect(weigh(aView(), offer({ groups: { rivals: 'exile', writers: 'stay' } }))).toMatchObject({
      hold: 1200,
      never: ['rivals'],
    });
  });
});
