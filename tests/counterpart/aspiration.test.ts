import { describe, expect, it } from 'vitest';
import { aspiration, openingAspiration, openingLine } from '../../src/counterpart/aspiration';
import { movement, type Offers, withOffer } from '../../src/counterpart/movement';
import { aView } from '../builders/a-counterpart-view';

const persona = { ambition: 0.75, beta: 1, tau: 0.2, gamma: 8, rho: 6, insult: 0.6, patience: 10 };
const table = { reservation: 200, opening: 1200 };

describe('his aspiration', () => {
  it('opens at a share of what is within reach', () => {
    expect(openingAspiration(aView(), 200, 1000)).toBe(800);
  });

  it('rises with every glass past the second, never beyond what is within reach', () => {
    expect(openingAspiration(aView({ glasses: 2 }), 200, 1000)).toBe(800);
    expect(openingAspiration(aView({ glasses: 3 }), 200, 1000)).toBe(896);
    expect(openingAspiration(aView({ glasses: 6 }), 200, 1000)).toBe(1000);
  });

  it('comes down a little with time and mostly with movement', () => {
    const view = aView({ persona, exchanges: 4 });
    expect(aspiration(view, table, 2, 0)).toBe(1100);
    expect(aspiration(view, table, 2, 0.5)).toBe(700);
    expect(aspiration(view, table, 4, 1)).toBe(200);
  });

  it('a hard man comes down late, a soft one early', () => {
    const at = (beta: number) => aspiration(aView({ persona: { ...persona, beta }, exchanges: 4 }), table, 2, 0.3);
    expect(at(0.5)).toBeGreaterThan(at(1));
    expect(at(2)).toBeLessThan(at(1));
  });

  it('until our first offer he asks for his own best, easing only with time', () => {
    expect(openingLine(aView({ exchanges: 4 }), 2000, 1200, 1)).toBe(1800);
    expect(openingLine(aView({ exchanges: 4 }), 2000, 1200, 4)).toBe(1200);
  });
});

describe('movement', () => {
  const heard = (...values: number[]) =>
    values.reduce<Offers>((offers, value) => withOffer(offers, value, true), { first: null, peak: null });

  it('is none before any offer and none with the first', () => {
    expect(movement(aView(), table, heard())).toBe(0);
    expect(movement(aView(), table, heard(700))).toBe(0);
  });

  it('is the way from our first offer to our best, as a share of the way to where he opened', () => {
    expect(movement(aView(), table, heard(300, 850))).toBe(0.5);
    expect(movement(aView(), table, heard(300, 850, 400))).toBe(0.5);
  });

  it('counts an insulting opening as from the floor', () => {
    expect(movement(aView(), table, heard(-3000, 650))).toBe(movement(aView(), table, heard(100, 650)));
    expect(movement(aView(), table, heard(-3000, 0))).toBe(0);
  });

  it('is whole at most', () => {
    expect(movement(aView(), table, heard(0, 9000))).toBe(1);
  });

  it('leaves out offers he could not take at any price', () => {
    expect(withOffer(heard(300), 5000, false)).toEqual({ first: 300, peak: 300 });
    expect(withOffer(heard(), 5000, false)).toEqual({ first: null, peak: null });
  });
});
