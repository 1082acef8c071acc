import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TableObject } from '../../src/machine/stage-view';
import { homeOf, placesOf } from '../../src/stage/hall/table-places';

const thing = (i: number, state: TableObject['state'], side: TableObject['side'] = 'given'): TableObject => ({
  id: `thing ${i}`,
  icon: 'sack',
  side,
  state,
});
const states = fc.array(fc.constantFrom<TableObject['state']>('draft', 'proposed', 'his', 'struck', 'agreed'), {
  maxLength: 14,
});
const sides = fc.constantFrom<TableObject['side']>('given', 'got');

describe('things on the table', () => {
  it('never lie on one another and never leave the runner', () => {
    fc.assert(
      fc.property(states, sides, (list, side) => {
        const places = placesOf(
          side,
          list.map((state, i) => thing(i, state, side)),
        );
        expect(places).toHaveLength(list.length);
        const xs = places.map((p) => p.x).sort((a, b) => a - b);
        const room = Math.min(96, 744 / Math.max(1, list.length - 1));
        xs.slice(1).forEach((x, k) => {
          expect(x - (xs[k] ?? 0)).toBeGreaterThanOrEqual(room - 0.01);
        });
        for (const x of xs) expect(Math.abs(x - 960)).toBeLessThanOrEqual(372.01);
      }),
    );
  });

  it('stay large enough to be told apart, however many there are', () => {
    for (const count of [1, 8, 9, 24]) {
      const places = placesOf(
        'given',
        Array.from({ length: count }, (_, i) => thing(i, 'proposed')),
      );
      expect(Math.min(...places.map((p) => p.scale))).toBeGreaterThanOrEqual(0.7);
    }
    const crowd = placesOf(
      'got',
      Array.from({ length: 12 }, (_, i) => thing(i, 'agreed', 'got')),
    );
    expect(new Set(crowd.map((p) => p.y)).size).toBe(2);
  });

  it('cross the table once they are agreed: what is given to his side, what is got to ours', () => {
    expect(placesOf('given', [thing(0, 'agreed')])[0]?.x).toBeGreaterThan(1100);
    expect(placesOf('got', [thing(0, 'agreed', 'got')])[0]?.x).toBeLessThan(820);
  });

  it('go back towards their giver when he strikes them out', () => {
    const struck = placesOf('given', [thing(0, 'struck')])[0]?.x ?? 0;
    const proposed = placesOf('given', [thing(0, 'proposed')])[0]?.x ?? 0;
    expect(struck).toBeLessThan(proposed);
    expect(homeOf('given').x).toBeLessThan(struck);
  });
});
