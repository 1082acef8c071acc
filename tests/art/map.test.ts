import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ART_DIR } from '../../scripts/art-manifest';
import { drawMap, staleMaps } from '../../scripts/bake-map';
import { readMapSpecs } from '../../scripts/map-spec';
import { inRing, roughen } from '../../src/art/map-coast';
import type { MapPlaces } from '../../src/art/map-places';

const specs = readMapSpecs();
const ids = Object.keys(specs);
const baked = (id: string): MapPlaces => JSON.parse(readFileSync(`${ART_DIR}map-${id}.json`, 'utf8'));

/** Rough boxes of every name in one profile, generous enough for any serif. */
function nameBoxes(places: MapPlaces, names: 'real' | 'fictional') {
  const labels = places.labels.map((l) => {
    const w = l[names].length * l.size * 0.84;
    return { name: l[names], x: l.at[0] - w / 2, y: l.at[1] - l.size * 0.55, w, h: l.size * 1.1 };
  });
  const cities = places.cities.map((c) => {
    const size = c.rank > 0 ? 27 : 21;
    const w = c[names].length * size * 0.58;
    const x = { left: c.at[0] - 16 - w, right: c.at[0] + 16, above: c.at[0] - w / 2, below: c.at[0] - w / 2 }[c.side];
    const y = c.at[1] + { left: 0, right: 0, above: -22, below: 24 }[c.side] - size / 2;
    return { name: c[names], x, y, w, h: size };
  });
  return [...labels, ...cities].filter((b) => b.name !== '');
}

describe('the maps', () => {
  it('are those of the source: run `npm run bake:map` when this fails', () => {
    expect(staleMaps()).toEqual([]);
  });

  it.each(ids)('%s: no two names lie on each other', (id) => {
    for (const names of ['real', 'fictional'] as const) {
      const boxes = nameBoxes(baked(id), names);
      const clashes = boxes.flatMap((a, i) =>
        boxes
          .slice(i + 1)
          .filter((b) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h)
          .map((b) => `${a.name} / ${b.name}`),
      );
      expect(clashes).toEqual([]);
    }
  });

  it.each(ids)('%s: has ways, a road abroad and homes, all finite', (id) => {
    const places = baked(id);
    const spec = specs[id];
    if (!spec) throw new Error(`no map ${id}`);
    expect(places.routes.length).toBeGreaterThan(2);
    expect(places.exile.length).toBeGreaterThan(4);
    expect(places.homes.length).toBeGreaterThan(100);
    const points = [...places.routes.flatMap((r) => r.way), ...places.exile, ...places.homes];
    for (const [x, y] of points) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
    expect(drawMap(spec).svg).not.toMatch(/NaN|undefined/);
  });

  it('refuses a window that would show Crimea as the data has it', () => {
    const real = Object.values(specs).find((s) => s.land.kind === 'real');
    if (real?.land.kind !== 'real') throw new Error('no real map to move');
    const south = { ...real, land: { ...real.land, centre: [33, 47] as const } };
    expect(() => drawMap(south)).toThrow(/Crimea/);
  });

  it('gives neighbours the same border, whichever way round it is walked', () => {
    const [a, b] = [[0, 0] as const, [300, 40] as const];
    const there = roughen([a, b], 0.4);
    const half = there.findIndex(([x, y]) => x === b[0] && y === b[1]);
    const back = roughen([b, a], 0.4);
    const turn = back.findIndex(([x, y]) => x === a[0] && y === a[1]);
    expect(back.slice(1, turn).reverse()).toEqual(there.slice(1, half));
  });

  it('knows what lies inside a ring', () => {
    const square = [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
    ] as const;
    expect(inRing([5, 5], square)).toBe(true);
    expect(inRing([15, 5], square)).toBe(false);
  });
});
