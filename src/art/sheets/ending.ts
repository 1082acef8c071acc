/** Pictures of the ending scene; the rest of its tableaux come from the other scenes. */

import {
  CANDLE_BOX,
  endingCandle,
  endingOpenDoor,
  endingPapers,
  endingTelephone,
  OPEN_DOOR_BOX,
  PAPERS_BOX,
  TELEPHONE_BOX,
} from '../ending';
import { endingRoom, ROOM_BOX } from '../ending-room';
import type { Sheet } from '../picture';

export const ENDING_SHEET: Sheet = {
  'ending-room': { scene: 'ending', box: ROOM_BOX, svg: endingRoom, scale: 1, quality: 68 },
  'ending-door': { scene: 'ending', box: OPEN_DOOR_BOX, svg: endingOpenDoor, quality: 76 },
  'ending-telephone': { scene: 'ending', box: TELEPHONE_BOX, svg: () => endingTelephone(false) },
  'ending-telephone-cut': {
    scene: 'ending',
    box: TELEPHONE_BOX,
    svg: () => endingTelephone(true),
    scale: 2,
    quality: 70,
  },
  'ending-candle': { scene: 'ending', box: CANDLE_BOX, svg: () => endingCandle(true) },
  'ending-candle-out': { scene: 'ending', box: CANDLE_BOX, svg: () => endingCandle(false) },
  'ending-papers': { scene: 'ending', box: PAPERS_BOX, svg: endingPapers, scale: 1.5, quality: 74 },
};
