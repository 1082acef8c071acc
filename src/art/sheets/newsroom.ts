/** Pictures of the newsroom scene. */

import { frontPage, PAGE_BOX, PRESS_BOX, pressHall, pressRoller, ROLLER_BOX } from '../newsroom';
import type { Sheet } from '../picture';

export const NEWSROOM_SHEET: Sheet = {
  'newsroom-press': { scene: 'newsroom', box: PRESS_BOX, svg: pressHall, scale: 0.8, quality: 72 },
  'newsroom-roller': { scene: 'newsroom', box: ROLLER_BOX, svg: pressRoller },
  'newsroom-page': { scene: 'newsroom', box: PAGE_BOX, svg: frontPage, scale: 1.25, quality: 74 },
};
