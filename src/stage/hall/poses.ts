/** How a mood sits and in what light: leans, hands and tilts that say it before the face does. Figures look to the left. */

import type { Mood } from '../../machine/stage-view';

export interface Pose {
  /** Away from the table, px; negative leans in. */
  readonly lean: number;
  /** Sinking into the chair, px. */
  readonly sink: number;
  /** Turn of the trunk and of the head, degrees; positive is backwards. */
  readonly trunk: number;
  readonly head: number;
  /** Where the near hand is, in the figure's own pixels. */
  readonly hand: readonly [number, number];
  /** Where the glass was put down, px from the left edge of the figure's own pixels; held where it says so. */
  readonly glass: 'held' | number;
  /** Light that falls on the person, and a glow behind: colour and strength. */
  readonly tint: number;
  readonly glow: readonly [number, number];
}

/** Where the hand rests on the table with the glass in it. */
export const REST_HAND: { readonly x: number; readonly y: number } = { x: 296, y: 806 };

const calm: Pose = {
  lean: 0,
  sink: 0,
  trunk: 0,
  head: 0,
  hand: [REST_HAND.x, REST_HAND.y],
  glass: 'held',
  tint: 0xffffff,
  glow: [0xffc273, 0.1],
};

export const POSES: Record<Mood, Pose> = {
  calm,
  warm: { ...calm, lean: -26, trunk: -1.6, head: -2.5, hand: [226, 796], tint: 0xfff3e0, glow: [0xffc273, 0.42] },
  amused: { ...calm, lean: 12, sink: 4, trunk: 2.4, head: 7, hand: [270, 770], tint: 0xfff3e0, glow: [0xffc273, 0.5] },
  doubting: {
    ...calm,
    lean: 6,
    sink: 6,
    trunk: 0.4,
    head: 4.2,
    hand: [284, 496],
    glass: 300,
    glow: [0x7fb2d6, 0.12],
  },
  offended: {
    ...calm,
    lean: 58,
    sink: -14,
    trunk: 4.6,
    head: 5,
    hand: [392, 812],
    glass: 24,
    tint: 0xffe4d8,
    glow: [0xc4423b, 0.46],
  },
  tired: {
    ...calm,
    lean: -4,
    sink: 30,
    trunk: -2.6,
    head: -6,
    hand: [310, 812],
    tint: 0xd4d6e0,
    glow: [0x3f6f97, 0.1],
  },
  closed: {
    ...calm,
    lean: 40,
    sink: 10,
    trunk: 3,
    head: -2,
    hand: [176, 762],
    glass: 24,
    tint: 0xc6d0e6,
    glow: [0x1d3a63, 0.4],
  },
};
