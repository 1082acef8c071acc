/** Pictures of the ending scene. */

import type { Sheet } from '../picture';

export const ENDING_SHEET: Sheet = {};
