/** Pictures of the gate scene; its people come from the folk of the border. */

import { GATE_BOX, gateBack, gateLeaf, LEAF_BOX } from '../gate';
import type { Sheet } from '../picture';

export const GATE_SHEET: Sheet = {
  'gate-snow': { scene: 'gate-snow', box: GATE_BOX, svg: () => gateBack('snow'), scale: 0.8, quality: 74 },
  'gate-bare': { scene: 'gate-bare', box: GATE_BOX, svg: () => gateBack('bare'), scale: 0.8, quality: 74 },
  'gate-leaf': { scene: 'gate', box: LEAF_BOX, svg: gateLeaf },
};
