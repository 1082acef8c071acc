/** From a map's specification to outlines and places in picture pixels. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type GeoPermissibleObjects, geoConicConformal, geoGraticule, geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { rng } from '../src/art/kit';
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

/** Corners with a point thrown in beside the middle of each leg, `bend` of its length to the left. */
function bow(corners: readonly Corner[], bend: number): Corner[] {
  return corners.flatMap((b, i): Corner[] => {
    const a = corners[i - 1];
    if (!a || bend === 0) return [b];
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    return [[(a[0] + b[0]) / 2 + (dy * bend) / 2, (a[1] + b[1]) / 2 - (dx * bend) / 2], b];
  });
}

/** One smooth line through the corners, bowed by `bend`, in even steps of about 16 pixels (Catmull–Rom). */
export function walkWay(corners: readonly Corner[], bend: number): Corner[] {
  const through = bow(corners, bend);
  const fine = through.slice(1).flatMap((c, i): Corner[] => {
    const b = through[i] ?? c;
    const a = through[i - 1] ?? b;
    const d = through[i + 2] ?? c;
    return Array.from({ length: 40 }, (_, s) => {
      const t = s / 40;
      const mix = (k: 0 | 1) =>
        0.5 *
        (2 * b[k] +
          (c[k] - a[k]) * t +
          (2 * a[k] - 5 * b[k] + 4 * c[k] - d[k]) * t * t +
          (3 * b[k] - a[k] - 3 * c[k] + d[k]) * t * t * t);
      return [mix(0), mix(1)];
    });
  });
  const last = through.at(-1);
  return evenSteps(last ? [...fine, last] : fine);
}

function evenSteps(fine: readonly Corner[]): Corner[] {
  const far = [0];
  fine.slice(1).forEach((b, i) => {
    const a = fine[i] ?? b;
    far.push((far[i] ?? 0) + Math.hypot(b[0] - a[0], b[1] - a[1]));
  });
  const whole = far.at(-1) ?? 0;
  const steps = Math.max(2, Math.round(whole / 16));
  let i = 0;
  return Array.from({ length: steps + 1 }, (_, s): Corner => {
    const goal = (whole * s) / steps;
    while (i < fine.length - 2 && (far[i + 1] ?? whole) < goal) i++;
    const [a, b] = [fine[i] ?? [0, 0], fine[i + 1] ?? [0, 0]];
    const k = Math.min(1, (goal - (far[i] ?? 0)) / Math.max(1e-6, (far[i + 1] ?? whole) - (far[i] ?? 0)));
    const at = (n: 0 | 1) => Math.round((a[n] + (b[n] - a[n]) * k) * 10) / 10;
    return [at(0), at(1)];
  });
}

/** Index on the way of its first step out of the country in front; undefined where it never leaves it. */
export function crossingOf(way: readonly Corner[], home: readonly Corner[]): number | undefined {
  const from = way.findIndex((at) => inRing(at, home));
  const out = way.findIndex((at, i) => i > from && !inRing(at, home));
  return from < 0 || out < 0 ? undefined : out;
}

/** The box around the country in front and `also`. */
export function frameOf(land: Land, also: readonly Corner[]): { x: number; y: number; w: number; h: number } {
  const all = [...land.home, ...also];
  const xs = all.map(([x]) => x);
  const ys = all.map(([, y]) => y);
  const [x, y] = [Math.round(Math.min(...xs)), Math.round(Math.min(...ys))];
  return { x, y, w: Math.round(Math.max(...xs)) - x, h: Math.round(Math.max(...ys)) - y };
}

/** Small firs in loose groups, none where a name, a way or a city lies. */
function plantWoods(land: Land, keepOff: readonly Corner[]): Corner[] {
  const out: Corner[] = [];
  const chance = rng(5);
  for (let i = 1; i < 5200; i++) {
    const at: Corner = [Math.round(chance() * 1240), Math.round(chance() * 1080)];
    const grove = Math.sin(at[0] / 61) + Math.sin(at[1] / 47 + at[0] / 150) > 0.4;
    const free = keepOff.every(([x, y]) => Math.abs(x - at[0]) > 26 || Math.abs(y - at[1]) > 26);
    const apart = out.every(([x, y]) => Math.abs(x - at[0]) + 1.4 * Math.abs(y - at[1]) > 17);
    if (grove && free && apart && inRing(at, land.home)) out.push(at);
  }
  return out.sort((a, b) => a[1] - b[1]);
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

export function shapesOf(spec: MapSpec, land: Land, ways: MapShapes['ways'], walked: readonly Corner[]): MapShapes {
  const [first] = spec.cities;
  const cities = spec.cities.map((c) => land.project(c.at));
  const names = spec.labels.flatMap((l): Corner[] => {
    const [x, y] = land.project(l.at);
    const half = typeof l.name === 'string' ? l.name.length : l.name.real.length;
    return Array.from({ length: 2 * half + 1 }, (_, i) => [x + (i - half) * l.size * 0.4, y]);
  });
  const rivers = (spec.rivers ?? []).map((river) => {
    const corners = river.map((place) => placeOf(spec, land, place));
    return `M${walkWay(corners, 0.05)
      .map((p) => p.join(' '))
      .join('L')}`;
  });
  return {
    ...land,
    heart: first ? land.project(first.at) : [614, 540],
    cities: spec.cities.map((c) => ({ x: land.project(c.at)[0], y: land.project(c.at)[1], rank: c.rank })),
    ways,
    rivers,
    woods: plantWoods(land, [...cities, ...names, ...walked]),
    ...(spec.compass ? { compass: spec.compass } : {}),
  };
}
