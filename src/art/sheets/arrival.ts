/** Pictures of the arrival scene. */

import type { Sheet } from '../picture';

export const ARRIVAL_SHEET: Sheet = {};
