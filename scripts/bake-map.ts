/**
 * Draws the map of every scenario that brings a `map.json`, and the one for those that bring none:
 * `assets/art/map-<id>.webp` for the eye, `map-<id>.json` with the places the stage needs, and `maps.json`, their list.
 *
 *   npm run bake:map               bakes what changed
 *   npm run bake:map -- --check    exits 1 when something would have to be baked
 */

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { mapPicture } from '../src/art/map';
import type { Corner } from '../src/art/map-coast';
import type { MapPlaces } from '../src/art/map-places';
import { ART_DIR } from './art-manifest';
import { buildLand, crossingOf, frameOf, placeOf, shapesOf, strewHomes, walkWay } from './map-geometry';
import { type MapSpec, readMapSpecs } from './map-spec';

/** Raise it when the rasteriser or its settings change the pictures. */
const BAKE_VERSION = 2;
const SCALE = 0.8;

export interface DrawnMap {
  readonly svg: string;
  readonly places: MapPlaces;
}

/** The picture and the places of one map. Throws when the window shows what it must not, or a city is unknown. */
export function drawMap(spec: MapSpec): DrawnMap {
  const land = buildLand(spec.land);
  const both = (name: MapSpec['labels'][number]['name']) =>
    typeof name === 'string' ? { real: name, fictional: name } : name;
  const round = ([x, y]: Corner): Corner => [Math.round(x), Math.round(y)];
  const corners = (way: MapSpec['exile']) => way.map((p) => placeOf(spec, land, p));
  const routes = spec.routes.map((r) => {
    const way = walkWay(corners(r.way), r.bend ?? 0);
    const crossing = r.by === 'lorry' ? crossingOf(way, land.home) : undefined;
    return { by: r.by, way, ...(crossing === undefined ? {} : { crossing }) };
  });
  const cities = spec.cities.map((c) => ({
    ...both(c.name),
    at: round(land.project(c.at)),
    rank: c.rank,
    side: c.side,
  }));
  const ways = routes.flatMap(({ by, way }) =>
    by === 'aeroplane' ? [] : [{ by, line: `M${way.map((p) => p.join(' ')).join('L')}` }],
  );
  const walked = routes.flatMap(({ by, way }) => (by === 'aeroplane' ? [] : way));
  const svg = mapPicture(shapesOf(spec, land, ways, walked));
  const exile = walkWay(corners(spec.exile), 0.12);
  return {
    svg,
    places: {
      hash: createHash('sha256')
        .update(`${BAKE_VERSION} ${SCALE}`)
        .update(svg)
        .update(JSON.stringify(spec))
        .digest('hex')
        .slice(0, 16),
      front: spec.front,
      cities,
      labels: spec.labels.map((l) => ({
        ...both(l.name),
        at: round(land.project(l.at)),
        size: l.size,
        colour: l.colour,
        tilt: l.tilt ?? 0,
      })),
      routes,
      exile,
      frame: frameOf(land, exile),
      homes: strewHomes(
        land,
        cities.map((c) => c.at),
      ),
    },
  };
}

/** Ids of maps whose files do not fit their source. */
export function staleMaps(): string[] {
  return Object.entries(readMapSpecs()).flatMap(([id, spec]) => {
    try {
      const baked: MapPlaces = JSON.parse(readFileSync(`${ART_DIR}map-${id}.json`, 'utf8'));
      return baked.hash === drawMap(spec).places.hash ? [] : [id];
    } catch {
      return [id];
    }
  });
}

async function bakeMaps(): Promise<void> {
  mkdirSync(ART_DIR, { recursive: true });
  const specs = readMapSpecs();
  writeFileSync(`${ART_DIR}maps.json`, `${JSON.stringify(Object.keys(specs))}\n`);
  for (const id of staleMaps()) {
    const spec = specs[id];
    if (!spec) continue;
    const { svg, places } = drawMap(spec);
    const raster = new Resvg(svg, { fitTo: { mode: 'zoom', value: SCALE }, font: { loadSystemFonts: false } }).render();
    const raw = { width: raster.width, height: raster.height, channels: 4 as const };
    const webp = await sharp(raster.pixels, { raw }).webp({ quality: 74, effort: 6 }).toBuffer();
    writeFileSync(`${ART_DIR}map-${id}.webp`, webp);
    writeFileSync(`${ART_DIR}map-${id}.json`, `${JSON.stringify(places)}\n`);
    console.log(`map-${id.padEnd(24)} ${(webp.length / 1000).toFixed(0).padStart(4)} kB`);
  }
}

if (process.argv[1]?.endsWith('bake-map.ts')) {
  if (process.argv.includes('--check')) {
    for (const id of staleMaps()) console.error(`not baked since its source changed: map ${id}`);
    process.exitCode = staleMaps().length > 0 ? 1 : 0;
  } else await bakeMaps();
}
