/** Pictures of the gate scene. */

import { GATE_BOX, gateBack, gateLeaf, LEAF_BOX } from '../gate';
import { GATE_FOLK_BOX, gateFolk } from '../gate-folk';
import { gateRail, gateVan, RAIL_BOX, VAN_BOX } from '../gate-van';
import type { Sheet } from '../picture';

export const GATE_SHEET: Sheet = {
  'gate-snow': { scene: 'gate-snow', box: GATE_BOX, svg: () => gateBack('snow'), scale: 0.8, quality: 62 },
  'gate-bare': { scene: 'gate-bare', box: GATE_BOX, svg: () => gateBack('bare'), scale: 0.8, quality: 66 },
  'gate-leaf': { scene: 'gate', box: LEAF_BOX, svg: gateLeaf },
  'gate-van': { scene: 'gate-lane', box: VAN_BOX, svg: gateVan, quality: 76 },
  'gate-rail': { scene: 'gate-lane', box: RAIL_BOX, svg: gateRail },
  'gate-folk': { scene: 'gate-lane', box: GATE_FOLK_BOX, svg: gateFolk, scale: 0.76, quality: 70 },
};
