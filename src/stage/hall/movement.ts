/** A gesture is movements, one after the other. */

import type { Scene } from 'phaser';
import type { Rig } from './rig';

/** A pose to come to, and what happens there. */
export interface Movement {
  readonly to: Partial<Rig['pose']>;
  readonly ms: number;
  readonly ease?: string;
  /** Milliseconds to stay. */
  readonly hold?: number;
  readonly after?: () => void;
}

/** Plays them all; a new gesture of the same pose takes the place of the old one. */
export function playMovements({ tweens }: Scene, pose: Rig['pose'], movements: readonly Movement[]): void {
  tweens.killTweensOf(pose);
  const step = (index: number): void => {
    const now = movements[index];
    if (!now) return;
    tweens.add({
      targets: pose,
      ...now.to,
      duration: now.ms,
      completeDelay: now.hold ?? 0,
      ease: now.ease ?? 'Cubic.easeInOut',
      onComplete: () => {
        now.after?.();
        step(index + 1);
      },
    });
  };
  step(0);
}
