/** The freed on the map, one light each: those expelled gather beyond the border, those who stay are lights at home. */

import type { MapPlaces, Spot } from '../art/map-places';

const GOLDEN_ANGLE = 2.399963;
/** More lights than this are not drawn of either kind. */
const MOST = 1500;

export interface PersonLight extends Readonly<Record<'x' | 'y', number>> {
  readonly part: 'exile' | 'stay';
}

/** Places of all lights, in the order people were freed; pure, the same for the same numbers. */
export function peopleLights(exiled: number, stayed: number, places: MapPlaces): PersonLight[] {
  const end: Spot = places.exile.at(-1) ?? [614, 540];
  const abroad = Array.from({ length: Math.min(MOST, exiled) }, (_, i): PersonLight => {
    const reach = 16 + 5.2 * Math.sqrt(i);
    const turn = i * GOLDEN_ANGLE;
    return { part: 'exile', x: end[0] + reach * Math.cos(turn), y: end[1] + reach * Math.sin(turn) * 0.86 };
  });
  const homes = places.homes;
  const atHome = Array.from({ length: homes.length === 0 ? 0 : Math.min(MOST, stayed) }, (_, i): PersonLight => {
    const [x, y] = homes[i % homes.length] ?? end;
    const again = Math.floor(i / homes.length);
    return { part: 'stay', x: x + again * 6, y: y + again * 5 };
  });
  return [...abroad, ...atHome];
}
