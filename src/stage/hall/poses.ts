/** How a mood sits: small leans and tilts that say it before the face does. Figures look to the left. */

import type { Mood } from '../../machine/stage-view';

export interface Pose {
  /** Away from the table, px; negative leans in. */
  readonly lean: number;
  /** Sinking into the chair, px. */
  readonly sink: number;
  /** Turn of the trunk and of the head, degrees; positive is backwards. */
  readonly trunk: number;
  readonly head: number;
  /** Where the glass rests, px from its usual place. */
  readonly hand: number;
}

const calm: Pose = { lean: 0, sink: 0, trunk: 0, head: 0, hand: 0 };

export const POSES: Record<Mood, Pose> = {
  calm,
  warm: { lean: -16, sink: 0, trunk: -1, head: -2, hand: -14 },
  amused: { lean: 8, sink: 2, trunk: 1.2, head: 4, hand: 0 },
  doubting: { lean: 10, sink: 2, trunk: 0.6, head: 3.2, hand: 18 },
  offended: { lean: 30, sink: -6, trunk: 2, head: 4.5, hand: 46 },
  tired: { lean: 2, sink: 20, trunk: -1.4, head: -2.6, hand: 10 },
  closed: { lean: 26, sink: 6, trunk: 1.4, head: -2.5, hand: 54 },
};
