import { describe, expect, it } from 'vitest';
import { reservation } from '../../src/counterpart/reservation';
import { aView } from '../builders/a-counterpart-view';

describe('his reservation', () => {
  it('is his base at grip 50 and rapport 50', () => {
    expect(reservation(aView({ base: 200, grip: 50, rapport: 50 }))).toBe(200);
  });

  it('rises with his patron’s hold and falls with rapport', () => {
    expect(reservation(aView({ base: 200, grip: 75, rapport: 50 }))).toBe(600);
    expect(reservation(aView({ base: 800, grip: 50, rapport: 75 }))).toBe(500);
  });

  it('never falls below zero: he does not give people away', () => {
    expect(reservation(aView({ base: 0, grip: 20, rapport: 100 }))).toBe(0);
  });
});
