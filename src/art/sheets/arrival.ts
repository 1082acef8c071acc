/** Pictures of the arrival scene. A season's landscape is loaded on its own, and so is the place at the end of the drive. */

import { arrivalCar, arrivalJet, arrivalLeaf, CAR_BOX, JET_BOX, LEAF_BOX } from '../arrival';
import { ARRIVAL_BOX, arrivalBack, arrivalTrees, TREES_BOX } from '../arrival-land';
import { leafPicture, PLACE_NAMES, type PlaceName, placePicture } from '../arrival-place-names';
import { arrivalPlace, PLACE_BOX, PLACES } from '../arrival-places';
import type { ArrivalSeason } from '../arrival-seasons';
import type { Picture, Sheet } from '../picture';

const landscape = (season: ArrivalSeason): Picture => ({
  scene: `arrival-${season}`,
  box: ARRIVAL_BOX,
  svg: () => arrivalBack(season),
  scale: 0.8,
  quality: 68,
});
const trees = (season: ArrivalSeason): Picture => ({
  scene: `arrival-${season}`,
  box: TREES_BOX,
  svg: () => arrivalTrees(season),
  scale: 0.72,
  quality: 62,
  edges: 60,
});
const place = (name: PlaceName, snow: boolean): Picture => ({
  scene: placePicture(name, snow),
  box: PLACE_BOX,
  svg: () => arrivalPlace(name, snow),
  scale: 0.85,
  quality: 70,
});
const places: Sheet = Object.fromEntries(
  PLACE_NAMES.flatMap((name): [string, Picture][] => [
    [placePicture(name, true), place(name, true)],
    [placePicture(name, false), place(name, false)],
    [leafPicture(name), { scene: leafPicture(name), box: LEAF_BOX, svg: () => arrivalLeaf(PLACES[name].leaf()) }],
  ]),
);

export const ARRIVAL_SHEET: Sheet = {
  'arrival-winter': landscape('winter'),
  'arrival-spring': landscape('spring'),
  'arrival-summer': landscape('summer'),
  'arrival-autumn': landscape('autumn'),
  'arrival-trees-winter': trees('winter'),
  'arrival-trees-spring': trees('spring'),
  'arrival-trees-summer': trees('summer'),
  'arrival-trees-autumn': trees('autumn'),
  ...places,
  'arrival-jet': { scene: 'arrival', box: JET_BOX, svg: arrivalJet },
  'arrival-car': { scene: 'arrival', box: CAR_BOX, svg: arrivalCar },
};
