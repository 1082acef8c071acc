/** Pictures of the map scene that every map shares; the maps themselves are baked from `map.json` files. */

import { FRONT_BOX, mapAeroplane, mapFront, mapLorry, mapShip, mapTrain, THING_BOX } from '../map-things';
import type { Sheet } from '../picture';

export const MAP_SHEET: Sheet = {
  'map-aeroplane': { scene: 'map', box: THING_BOX, svg: mapAeroplane },
  'map-train': { scene: 'map', box: THING_BOX, svg: mapTrain },
  'map-lorry': { scene: 'map', box: THING_BOX, svg: mapLorry },
  'map-ship': { scene: 'map', box: THING_BOX, svg: mapShip },
  'map-front': { scene: 'map', box: FRONT_BOX, svg: mapFront, scale: 0.5, quality: 70 },
};
