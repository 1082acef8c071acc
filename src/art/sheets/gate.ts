/** Pictures of the gate scene. */

import type { Sheet } from '../picture';

export const GATE_SHEET: Sheet = {};
