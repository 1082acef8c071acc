/** Pictures of the map scene. */

import type { Sheet } from '../picture';

export const MAP_SHEET: Sheet = {};
