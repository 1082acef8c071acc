/** What the stage must know of the places one drives up to: their names and where the gate stands. Drawings are in `arrival-places.ts`. */

import type { ArrivalSeason } from './arrival-seasons';

/** Middle and foot of the gateway, the same at every place. */
export const GATEWAY = { x: 790, y: 800, half: 58 } as const;

/** A place for each room, and whether birches stand beside its drive. */
const TREES = { palace: true, chancery: true, wardroom: false } as const;
export type PlaceName = keyof typeof TREES;
export const PLACE_NAMES: readonly PlaceName[] = ['palace', 'chancery', 'wardroom'];

/** The place of a room; the palace for a room without one. */
export const placeOf = (room: string): PlaceName => PLACE_NAMES.find((name) => name === room) ?? 'palace';
/** Group and name of a place's picture. */
export const placePicture = (room: string, snow: boolean): string =>
  `arrival-${placeOf(room)}-${snow ? 'snow' : 'bare'}`;
/** Group and name of its gate's leaf. */
export const leafPicture = (room: string): string => `arrival-leaf-${placeOf(room)}`;
/** Picture of the season's trees before a place; none where they would hide it. */
export const treesBefore = (room: string, season: ArrivalSeason): readonly string[] =>
  TREES[placeOf(room)] ? [`arrival-trees-${season}`] : [];
