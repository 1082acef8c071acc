import { describe, expect, it } from 'vitest';
import type { MapPlaces } from '../../src/art/map-places';
import { peopleLights } from '../../src/stage/map-people';
import { lightOf, placeAt, trafficOf, usedWays } from '../../src/stage/map-traffic';

const line = (y: number) => Array.from({ length: 21 }, (_, i) => [i * 20, y] as const);
const places: MapPlaces = {
  hash: '',
  front: 'east',
  cities: [],
  labels: [],
  routes: [
    { by: 'aeroplane', way: line(100) },
    { by: 'aeroplane', way: line(200) },
    { by: 'lorry', way: line(300) },
    { by: 'train', way: line(400) },
  ],
  exile: line(500),
  frame: { x: 0, y: 0, w: 400, h: 600 },
  homes: line(600),
};
const map = (icon: 'aeroplane' | 'lorry' | 'sack' | 'bank' | 'ship', step: number) => ({
  relief: [{ id: 'item', icon, step }],
  exiled: 0,
  stayed: 0,
  grip: 50,
  signal: 20,
});

describe('traffic on the map', () => {
  it('grows with each step of relief and stands still without it', () => {
    const at = [0, 1, 2, 3].map((step) => trafficOf(map('aeroplane', step), places));
    expect(at.map((m) => m.filter((x) => x.pace > 0).length)).toEqual([0, 1, 2, 4]);
    expect(at[0]?.length).toBe(1);
    const parked = at[0]?.[0];
    if (!parked) throw new Error('nothing waits');
    expect(placeAt(parked, 0)).toEqual(placeAt(parked, 50));
  });

  it('lets lorries queue until they may drive', () => {
    expect(trafficOf(map('lorry', 0), places)).toHaveLength(4);
  });

  it('moves potash by rail, and lights cities for banks', () => {
    expect(trafficOf(map('sack', 1), places)[0]?.by).toBe('train');
    expect(trafficOf(map('bank', 3), places)).toEqual([]);
    expect(lightOf(map('bank', 3))).toBe(1);
    expect(lightOf(map('aeroplane', 3))).toBe(0);
  });

  it('gives a second item of a kind its own way', () => {
    const two = {
      ...map('aeroplane', 1),
      relief: [...map('aeroplane', 1).relief, { id: 'b', icon: 'jet' as const, step: 1 }],
    };
    expect(trafficOf(two, places).map((m) => m.way[0]?.[1])).toEqual([100, 200]);
  });

  it('couples wagons behind an engine, on the same rail', () => {
    const [engine, ...wagons] = trafficOf(map('sack', 1), places);
    if (!engine) throw new Error('no train');
    expect(wagons).toHaveLength(2);
    for (const wagon of wagons) {
      expect(placeAt(wagon, 0).x).toBeLessThan(placeAt(engine, 0).x);
      expect(placeAt(wagon, 0).y).toBe(placeAt(engine, 0).y);
    }
  });

  it('queues lorries on this side of a closed crossing, one behind the other', () => {
    const crossing = 12;
    const shut = { ...places, routes: [{ by: 'lorry' as const, way: line(300), crossing }] };
    const xs = trafficOf(map('lorry', 0), shut).map((lorry) => placeAt(lorry, 0).x);
    expect(Math.max(...xs)).toBeLessThan(crossing * 20);
    expect(new Set(xs.map(Math.round)).size).toBe(xs.length);
  });

  it('tells a closed way from a licensed and a lifted one', () => {
    const states = [0, 1, 2, 3].map((step) => usedWays(map('lorry', step), places).map(({ state }) => state));
    expect(states).toEqual([['closed'], ['licensed'], ['licensed'], ['lifted']]);
  });

  it('shows nothing where the map has no way of that kind', () => {
    expect(trafficOf(map('ship', 3), places)).toEqual([]);
  });

  it('shows one light for each person freed', () => {
    for (const [exiled, stayed] of [
      [0, 0],
      [3, 0],
      [14, 250],
    ] as const) {
      const lights = peopleLights(exiled, stayed, places);
      expect(lights.filter((l) => l.part === 'exile')).toHaveLength(exiled);
      expect(lights.filter((l) => l.part === 'stay')).toHaveLength(stayed);
    }
  });
});
