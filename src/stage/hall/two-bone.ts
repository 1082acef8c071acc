/** An arm of two bones: given shoulder and hand, where the elbow must be. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface ArmPose {
  readonly elbow: Point;
  /** Where the hand truly is: the target, or the nearest point the arm can reach. */
  readonly hand: Point;
}

/** `a` and `b` are the bones' lengths in px. The elbow is on the lower of its two possible sides. */
export function solveArm(shoulder: Point, target: Point, a: number, b: number): ArmPose {
  const dx = target.x - shoulder.x;
  const dy = target.y - shoulder.y;
  const asked = Math.hypot(dx, dy);
  const reach = Math.min(Math.max(asked, Math.abs(a - b) + 1), a + b - 1);
  // A hand asked to be in the shoulder has no direction: it hangs.
  const ux = asked > 0 ? dx / asked : 0;
  const uy = asked > 0 ? dy / asked : 1;
  const hand = { x: shoulder.x + ux * reach, y: shoulder.y + uy * reach };
  const along = (a * a - b * b + reach * reach) / (2 * reach);
  const off = Math.sqrt(Math.max(0, a * a - along * along));
  const side = ux >= 0 ? 1 : -1;
  return {
    elbow: { x: shoulder.x + ux * along - uy * off * side, y: shoulder.y + uy * along + ux * off * side },
    hand,
  };
}
