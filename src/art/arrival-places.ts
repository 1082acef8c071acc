/** Where the drive ends: one house, fence and gate for each room in which talks are held. Data here, drawings beside. */

import { chancery, chanceryLeaf, chanceryWall } from './arrival-chancery';
import { harbour, harbourLeaf, harbourWall } from './arrival-harbour';
import { lamps } from './arrival-lamps';
import { fence, palace, palaceLeaf } from './arrival-palace';
import type { PlaceName } from './arrival-place-names';
import { type Box, cutFilter, g, svg } from './kit';

export interface Place {
  /** The house and what stands behind the fence. */
  readonly house: (snow: boolean) => string;
  /** Fence or wall, with the posts of the gate. */
  readonly fence: (snow: boolean) => string;
  /** One leaf of the gate, hung at its left edge, standing on y = 0. */
  readonly leaf: () => string;
}

/** By the name of the room. */
export const PLACES = {
  palace: { house: palace, fence, leaf: palaceLeaf },
  chancery: { house: chancery, fence: chanceryWall, leaf: chanceryLeaf },
  wardroom: { house: harbour, fence: harbourWall, leaf: harbourLeaf },
} as const satisfies Readonly<Record<PlaceName, Place>>;
export const PLACE_BOX: Box = { x: 0, y: 330, w: 1920, h: 650 };

export function arrivalPlace(name: PlaceName, snow: boolean): string {
  const { house, fence: wall } = PLACES[name];
  return svg(
    PLACE_BOX,
    g(house(snow), 'filter="url(#f2)"') + g(wall(snow), 'filter="url(#f2)"') + lamps(),
    cutFilter('f2', { wobble: 1.6, shadow: 0.45, dy: 4, blur: 7, speck: 0.16 }),
  );
}
