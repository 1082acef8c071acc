/** Pictures of the border scene. */

import type { Sheet } from '../picture';

export const BORDER_SHEET: Sheet = {};
