/** From a map's specification to outlines and places in picture pixels. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type GeoPermissibleObjects, geoConicConformal, geoGraticule, geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { MapCountry, MapShapes } from '../src/art/map';
import { type Corner, inRing, ringPath, roughen } from '../src/art/map-coast';
import type { DrawnLand, MapSpec, Place, RealLand } from './map-spec';

type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;

export interface Land {
  readonly farLand: string;
  readonly countries: readonly MapCountry[];
  readonly borders: string;
  readonly graticule: string;
  /** Outline of the country in front, for finding places inside it. */
  readonly home: readonly Corner[];
  /** A place's picture pixels. */
  readonly project: (at: readonly [number, number]) => Corner;
}

/** Crimea's corners. The data draws it as Russian, so no map may show it before that is mended. */
const CRIMEA: readonly Corner[] = [
  [33.4, 46.1],
  [32.5, 45.4],
  [33.5, 44.5],
  [34.4, 44.4],
  [36.5, 45.3],
  [35.2, 45.9],
  [34.2, 45.2],
];
const LARGEST_RING = 400;

export function buildLand(spec: MapSpec['land']): Land {
  return spec.kind === 'real' ? realLand(spec) : drawnLand(spec);
}

function realLand(spec: RealLand): Land {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  const world: World = JSON.parse(readFileSync(file, 'utf8'));
  const projection = geoConicConformal()
    .parallels([spec.parallels[0], spec.parallels[1]])
    .rotate([-spec.centre[0], 0])
    .center([0, spec.centre[1]])
    .scale(spec.scale)
    .translate([spec.at[0], spec.at[1]]);
  const project = ([lon, lat]: readonly [number, number]): Corner => {
    const [x, y] = projection([lon, lat]) ?? [-999, -999];
    return [x, y];
  };
  for (const corner of CRIMEA) {
    const [x, y] = project(corner);
    if (x > 0 && x < 1920 && y > 0 && y < 1080)
      throw new Error('this window shows Crimea, which the data draws wrongly');
  }
  projection.clipExtent([
    [-60, -60],
    [1980, 1140],
  ]);
  const pen = geoPath(projection).digits(1);
  const draw = (shape: GeoPermissibleObjects) => pen(shape) ?? '';
  const all = feature(world, world.objects.countries).features;
  const named = all.filter((f) => f.properties.name in spec.countries);
  const far = all.filter((f) => !(f.properties.name in spec.countries));
  const countries = named.map((f): MapCountry => {
    const [colour, shade] = spec.countries[f.properties.name] ?? ['#38465f', '#2a364c'];
    return { outline: draw(f), colour, shade, focus: f.properties.name === spec.focus };
  });
  const focus = named.find((f) => f.properties.name === spec.focus);
  if (!focus) throw new Error(`no country is called ${spec.focus}`);
  return {
    farLand: far.map(draw).join(''),
    countries,
    borders: draw(mesh(world, world.objects.countries, (a, b) => a !== b)),
    graticule: draw(geoGraticule().step([5, 2.5])()),
    home: outerRing(draw(focus)),
    project,
  };
}

function drawnLand(spec: DrawnLand): Land {
  const drawn = spec.countries.map((c) => ({ ...c, ragged: c.rings.map((ring) => roughen(ring, spec.rough)) }));
  const home = drawn.find((c) => c.name === spec.focus)?.ragged[0];
  if (!home) throw new Error(`no country is called ${spec.focus}`);
  let graticule = '';
  for (let k = -2; k < 14; k++)
    graticule += `M${k * 190 - 120} -20Q${k * 180} 540 ${k * 190 - 60} 1100M-20 ${k * 150}Q960 ${k * 150 + 50} 1940 ${k * 150 - 20}`;
  return {
    farLand: '',
    countries: drawn.map((c) => ({
      outline: c.ragged.map(ringPath).join(''),
      colour: c.colours[0],
      shade: c.colours[1],
      focus: c.name === spec.focus,
    })),
    borders: drawn.map((c) => c.ragged.map(ringPath).join('')).join(''),
    graticule,
    home,
    project: ([x, y]) => [x, y],
  };
}

function outerRing(outline: string): Corner[] {
  const rings = outline
    .split('M')
    .filter(Boolean)
    .map((ring) =>
      ring
        .replace('Z', '')
        .split('L')
        .map((pair): Corner => {
          const [x = 0, y = 0] = pair.split(',').map(Number);
          return [x, y];
        }),
    );
  return rings.sort((a, b) => b.length - a.length)[0] ?? [];
}

/** A way's corners bowed by `bend` and walked in even steps of about 16 pixels. */
export function walkWay(corners: readonly Corner[], bend: number): Corner[] {
  const out: Corner[] = [];
  corners.slice(1).forEach((b, i) => {
    const a = corners[i] ?? b;
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    const steps = Math.max(2, Math.round(Math.sqrt(dx * dx + dy * dy) / 16));
    const mid: Corner = [(a[0] + b[0]) / 2 + dy * bend, (a[1] + b[1]) / 2 - dx * bend];
    for (let s = i === 0 ? 0 : 1; s <= steps; s++) {
      const t = s / steps;
      const mix = (k: 0 | 1) => (1 - t) * (1 - t) * a[k] + 2 * t * (1 - t) * mid[k] + t * t * b[k];
      out.push([Math.round(mix(0) * 10) / 10, Math.round(mix(1) * 10) / 10]);
    }
  });
  return out;
}

/** Up to 400 places inside the country in front, evenly strewn, none near a city: homes people return to. */
export function strewHomes(land: Land, cities: readonly Corner[]): Corner[] {
  const out: Corner[] = [];
  for (let i = 1; i < 6000 && out.length < LARGEST_RING; i++) {
    const at: Corner = [
      Math.round(60 + ((i * 0.754877666) % 1) * 1100),
      Math.round(40 + ((i * 0.569840291) % 1) * 1000),
    ];
    const near = cities.some(([x, y]) => (x - at[0]) ** 2 + (y - at[1]) ** 2 < 900);
    if (!near && inRing(at, land.home)) out.push(at);
  }
  return out;
}

export function placeOf(spec: MapSpec, land: Land, place: Place): Corner {
  if (typeof place !== 'string') return land.project(place);
  const city = spec.cities.find((c) => c.id === place);
  if (!city) throw new Error(`no city has the id ${place}`);
  return land.project(city.at);
}

export function shapesOf(spec: MapSpec, land: Land, ways: readonly string[]): MapShapes {
  const [first] = spec.cities;
  return {
    ...land,
    heart: first ? land.project(first.at) : [614, 540],
    cities: spec.cities.map((c) => ({ x: land.project(c.at)[0], y: land.project(c.at)[1], rank: c.rank })),
    ways,
  };
}
