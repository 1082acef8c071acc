/** Pictures of the border scene. */

import {
  BOOM_BOX,
  BORDER_BOX,
  BUS_BOX,
  BUS_DOOR_BOX,
  borderBack,
  PASSENGER_BOX,
  POST_BOX,
  STREET_LIGHT_BOX,
  streetLight,
  WICKET_BOX,
} from '../border';
import { borderFolk, FOLK_BOX } from '../border-folk';
import { borderBoom, borderBus, borderPost, borderWicket, busDoor, busPassenger } from '../border-things';
import type { Sheet } from '../picture';

export const BORDER_SHEET: Sheet = {
  'border-snow': { scene: 'border-snow', box: BORDER_BOX, svg: () => borderBack('snow'), scale: 1, quality: 64 },
  'border-bare': { scene: 'border-bare', box: BORDER_BOX, svg: () => borderBack('bare'), scale: 1, quality: 66 },
  'border-street': { scene: 'border', box: STREET_LIGHT_BOX, svg: streetLight },
  'border-bus': { scene: 'border', box: BUS_BOX, svg: borderBus, quality: 70 },
  'border-door': { scene: 'border', box: BUS_DOOR_BOX, svg: busDoor },
  'border-passenger': { scene: 'border', box: PASSENGER_BOX, svg: busPassenger },
  'border-boom': { scene: 'border', box: BOOM_BOX, svg: borderBoom },
  'border-post': { scene: 'border', box: POST_BOX, svg: borderPost },
  'border-wicket': { scene: 'border', box: WICKET_BOX, svg: borderWicket },
  'border-folk': { scene: 'folk', box: FOLK_BOX, svg: borderFolk, scale: 0.8, quality: 62, edges: 100 },
};
