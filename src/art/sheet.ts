/** Every baked picture, composed of one list per scene. */

import type { Sheet } from './picture';
import { ARRIVAL_SHEET } from './sheets/arrival';
import { BORDER_SHEET } from './sheets/border';
import { ENDING_SHEET } from './sheets/ending';
import { GATE_SHEET } from './sheets/gate';
import { HALL_SHEET } from './sheets/hall';
import { MAP_SHEET } from './sheets/map';
import { NEWSROOM_SHEET } from './sheets/newsroom';
import { PEOPLE_SHEET } from './sheets/people';

export const SHEET: Sheet = {
  ...HALL_SHEET,
  ...PEOPLE_SHEET,
  ...MAP_SHEET,
  ...BORDER_SHEET,
  ...NEWSROOM_SHEET,
  ...GATE_SHEET,
  ...ARRIVAL_SHEET,
  ...ENDING_SHEET,
};
