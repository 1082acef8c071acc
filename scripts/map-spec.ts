/**
 * The `map.json` beside a scenario: what its map shows. Read at build time only.
 * Places are `[longitude, latitude]` on a real map and `[x, y]` in picture pixels (1920 × 1080) on a drawn one,
 * or the name of a city. A subject belongs left of x = 1160: a panel may cover the rest.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export type Place = string | readonly [number, number];
/** One name, or one for each profile of names. */
export type Name = string | { readonly real: string; readonly fictional: string };
export type Mode = 'aeroplane' | 'train' | 'lorry' | 'ship';

export interface RealLand {
  readonly kind: 'real';
  readonly parallels: readonly [number, number];
  /** Place of the world at picture pixel `at`, and pixels per radian. */
  readonly centre: readonly [number, number];
  readonly at: readonly [number, number];
  readonly scale: number;
  /** Names of Natural Earth's countries with their colour and its shade; all others are far land. */
  readonly countries: Readonly<Record<string, readonly [string, string]>>;
  readonly focus: string;
}
export interface DrawnLand {
  readonly kind: 'drawn';
  /** How ragged coasts and borders are, 0–0.5. */
  readonly rough: number;
  readonly countries: readonly {
    readonly name: string;
    readonly colours: readonly [string, string];
    readonly rings: readonly (readonly (readonly [number, number])[])[];
  }[];
  readonly focus: string;
}
export interface MapSpec {
  readonly land: RealLand | DrawnLand;
  readonly cities: readonly {
    readonly id: string;
    readonly name: Name;
    readonly at: readonly [number, number];
    /** 1 for a capital of the story, 0 for others. */
    readonly rank: number;
    readonly side: 'left' | 'right' | 'above' | 'below';
  }[];
  readonly labels: readonly {
    readonly name: Name;
    readonly at: readonly [number, number];
    readonly size: number;
    readonly colour: string;
    readonly tilt?: number;
  }[];
  /** Ways of trade; `bend` bows the way to its left, as a share of its length. */
  readonly routes: readonly { readonly by: Mode; readonly way: readonly Place[]; readonly bend?: number }[];
  /** Where people who must leave go, first the capital. The last place is where they are counted. */
  readonly exile: readonly Place[];
  readonly rivers?: readonly (readonly Place[])[];
  /** Middle of the compass in picture pixels: somewhere at sea, or in land nobody looks at. */
  readonly compass?: readonly [number, number];
  /** Where the weather comes from. */
  readonly front: 'east' | 'west';
}

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** The map of a scenario that brings none. */
export const FALLBACK_ID = 'none';

/** Every map there is to bake, by id. Throws where a file is no JSON. */
export function readMapSpecs(): Readonly<Record<string, MapSpec>> {
  const specs: Record<string, MapSpec> = { [FALLBACK_ID]: readSpec(`${ROOT}src/art/map-none.json`) };
  for (const entry of readdirSync(`${ROOT}scenarios`, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const folder = `${ROOT}scenarios/${entry.name}`;
    if (readdirSync(folder).includes('map.json')) specs[entry.name] = readSpec(`${folder}/map.json`);
  }
  return specs;
}

function readSpec(file: string): MapSpec {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new Error(`${file} cannot be read as JSON`, { cause });
  }
}
