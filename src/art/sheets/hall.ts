/** Pictures of the hall: its rooms, the people who meet there and what stands on the table. */

import type { Sheet } from '../picture';

export const HALL_SHEET: Sheet = {};
