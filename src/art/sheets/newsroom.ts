/** Pictures of the newsroom scene. */

import type { Sheet } from '../picture';

export const NEWSROOM_SHEET: Sheet = {};
