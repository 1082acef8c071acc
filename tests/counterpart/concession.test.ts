/** How far and how fast he comes down, by hand: time alone, movement alone, and where each ends. */
import { describe, expect, it } from 'vitest';
import { aspiration, hurry, openingAspiration, openingLine } from '../../src/counterpart/aspiration';
import { insultBand, movement, withOffer } from '../../src/counterpart/movement';
import { nothingRemembered } from '../../src/rules/memory';
import type { Model } from '../../src/scenario/model';
import { aView } from '../builders/a-counterpart-view';
import { A_MODEL } from '../builders/a-model';

const persona = { ambition: 0.5, beta: 1, tau: 0.2, gamma: 8, rho: 6, insult: 0.6, patience: 10 };
const view = aView({ model: A_MODEL, persona, exchanges: 4 });
const table = { reservation: 200, opening: 1200 };

describe('where he starts', () => {
  const insulted = (insults: number) => ({ ...view, memory: { ...nothingRemembered(), insults } });

  it('is his ambition’s share of the way from his reservation to his best', () => {
    expect(openingAspiration(view, 200, 1200)).toBe(700);
    expect(openingAspiration(view, 1200, 1200)).toBe(1200);
  });

  it('is higher for insults he remembers, up to a bound', () => {
    expect([1, 3, 4, 9].map((insults) => openingAspiration(insulted(insults), 200, 1200))).toEqual([
      720, 760, 780, 780,
    ]);
  });

  it('adds what glasses let slip to what insults make him ask', () => {
    expect(openingAspiration({ ...insulted(2), glasses: 3 }, 200, 1200)).toBe(860);
  });

  it('never lies beyond his best', () => {
    expect(openingAspiration({ ...view, glasses: 9 }, 200, 1200)).toBe(1200);
  });
});

describe('his line', () => {
  it('comes down by time alone no further than his small part of it', () => {
    expect([1, 2, 3, 4].map((k) => aspiration(view, table, k, 0))).toEqual([1150, 1100, 1050, 1000]);
  });

  it('comes down by movement alone by all but that', () => {
    const patient = { ...view, persona: { ...persona, tau: 0 } };
    expect([0, 0.25, 1].map((moved) => aspiration(patient, table, 4, moved))).toEqual([1200, 950, 200]);
  });

  it('bends with how hard he is: by the square for β ½, by the root for β 2', () => {
    const bent = (beta: number) => aspiration({ ...view, persona: { ...persona, tau: 0, beta } }, table, 1, 0.25);
    expect(bent(0.5)).toBe(1138);
    expect(bent(2)).toBe(700);
  });

  it('ends at his reservation, however much he is moved and hurried', () => {
    expect(aspiration({ ...view, grip: 100 }, table, 4, 1)).toBe(200);
  });

  it('is hurried by a hold that hurts: for each point past the bound, and no further than the most', () => {
    const at = (grip: number) => hurry({ ...view, grip });
    expect([at(65), at(75), at(85), at(100)].map((share) => Math.round(share * 1000))).toEqual([0, 120, 240, 250]);
    expect(aspiration({ ...view, grip: 75 }, table, 2, 0)).toBe(1040);
  });

  it('until our first offer lies between his best and what he aims for, by the clock', () => {
    expect([0, 1, 2, 4].map((k) => openingLine(view, 2000, 1200, k))).toEqual([2000, 1800, 1600, 1200]);
  });
});

describe('our movement towards him', () => {
  const from = (first: number, peak: number) => movement(view, table, { first, peak });

  it('is counted from the edge of the insult, and the way is from there to where he opened', () => {
    expect(insultBand(view)).toBe(100);
    expect(from(100, 650)).toBe(0.5);
    expect(from(99, 650)).toBe(0.5);
    expect(from(101, 650)).toBeLessThan(0.5);
  });

  it('is whole once we have come the whole way, and not more past it', () => {
    expect([from(100, 1199), from(100, 1200), from(100, 1900)]).toEqual([1099 / 1100, 1, 1]);
  });

  it('is nothing where our best lies below the edge still', () => {
    expect(from(-500, 50)).toBe(0);
  });

  it('is nothing where only one of the two is known', () => {
    expect(movement(view, table, { first: null, peak: 900 })).toBe(0);
    expect(movement(view, table, { first: 100, peak: null })).toBe(0);
  });

  it('is reckoned over the band at least, where he opens at his reservation', () => {
    expect(movement(view, { reservation: 200, opening: 200 }, { first: 100, peak: 150 })).toBe(0.5);
    const model: Model = { ...A_MODEL, aspiration: { ...A_MODEL.aspiration, insultBand: 2 } };
    expect(movement({ ...view, model }, { reservation: 200, opening: 150 }, { first: 0, peak: 50 })).toBe(0.25);
  });

  it('keeps our first offer and our best', () => {
    expect(withOffer({ first: null, peak: null }, -50, true)).toEqual({ first: -50, peak: -50 });
    expect(withOffer({ first: 0, peak: 0 }, -50, true)).toEqual({ first: 0, peak: 0 });
    expect(withOffer({ first: 300, peak: 500 }, 400, true)).toEqual({ first: 300, peak: 500 });
    expect(withOffer({ first: 300, peak: 500 }, 600, true)).toEqual({ first: 300, peak: 600 });
  });
});
