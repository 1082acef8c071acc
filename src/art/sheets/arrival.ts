/** Pictures of the arrival scene. A season's landscape is loaded on its own. */

import { arrivalCar, arrivalJet, CAR_BOX, JET_BOX, PALACE_LEAF_BOX, palaceLeaf } from '../arrival';
import { ARRIVAL_BOX, arrivalBack } from '../arrival-land';
import type { ArrivalSeason } from '../arrival-seasons';
import type { Picture, Sheet } from '../picture';

const landscape = (season: ArrivalSeason): Picture => ({
  scene: `arrival-${season}`,
  box: ARRIVAL_BOX,
  svg: () => arrivalBack(season),
  scale: 0.8,
  quality: 74,
});

export const ARRIVAL_SHEET: Sheet = {
  'arrival-winter': landscape('winter'),
  'arrival-spring': landscape('spring'),
  'arrival-summer': landscape('summer'),
  'arrival-autumn': landscape('autumn'),
  'arrival-jet': { scene: 'arrival', box: JET_BOX, svg: arrivalJet },
  'arrival-car': { scene: 'arrival', box: CAR_BOX, svg: arrivalCar },
  'arrival-leaf': { scene: 'arrival', box: PALACE_LEAF_BOX, svg: palaceLeaf },
};
