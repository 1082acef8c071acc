/** Pictures of the map scene that every map shares; the maps themselves are baked from `map.json` files. */

import {
  FRONT_BOX,
  GUST_BOX,
  mapAeroplane,
  mapBoom,
  mapFront,
  mapGust,
  mapLorry,
  mapPost,
  mapShip,
  mapTrain,
  mapWagon,
  THING_BOX,
} from '../map-things';
import type { Sheet } from '../picture';

export const MAP_SHEET: Sheet = {
  'map-aeroplane': { scene: 'map', box: THING_BOX, svg: mapAeroplane },
  'map-train': { scene: 'map', box: THING_BOX, svg: mapTrain },
  'map-wagon': { scene: 'map', box: THING_BOX, svg: mapWagon },
  'map-post': { scene: 'map', box: THING_BOX, svg: mapPost },
  'map-boom': { scene: 'map', box: THING_BOX, svg: mapBoom },
  'map-gust': { scene: 'map', box: GUST_BOX, svg: mapGust, scale: 0.6 },
  'map-lorry': { scene: 'map', box: THING_BOX, svg: mapLorry },
  'map-ship': { scene: 'map', box: THING_BOX, svg: mapShip },
  'map-front': { scene: 'map', box: FRONT_BOX, svg: mapFront, scale: 0.5, quality: 70 },
};
