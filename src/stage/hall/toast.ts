/** A toast: two glasses lifted, met, drunk or put down; a spark, a ring of sound and the surface that swings. */

import { BlendModes, type GameObjects, type Scene } from 'phaser';
import type { StageView } from '../../machine/stage-view';
import type { Figure } from './figure';

const MEETING = { x: 960, y: 548 } as const;
/** Height of the rims above the hands that meet, px. */
const RIMS = 60;
/** Depth of what flies up between the two. */
const DEPTH = 9;

/** Rings that run outwards from where the glasses met. */
function ripple(scene: Scene): GameObjects.Arc[] {
  return [0, 170].map((delay) => {
    const ring = scene.add
      .circle(MEETING.x, MEETING.y - RIMS, 30)
      .setStrokeStyle(2.5, 0xffd99a, 0.8)
      .setBlendMode(BlendModes.ADD)
      .setDepth(DEPTH)
      .setScale(0.3, 0.2);
    scene.tweens.add({ targets: ring, scaleX: 5, scaleY: 2.6, alpha: 0, delay, duration: 720, ease: 'Quad.easeOut' });
    return ring;
  });
}

function clink(scene: Scene, him: Figure, you: Figure): void {
  scene.cameras.main.shake(110, 0.0016);
  him.knock();
  you.knock();
  const sparks = scene.add.particles(MEETING.x, MEETING.y - RIMS, 'mote', {
    speed: { min: 60, max: 320 },
    angle: { min: 200, max: 340 },
    gravityY: 500,
    lifespan: 700,
    scale: { start: 0.42, end: 0 },
    blendMode: 'ADD',
    emitting: false,
  });
  sparks.setDepth(DEPTH).explode(22);
  const light = scene.add.image(MEETING.x, MEETING.y - RIMS, 'glow').setBlendMode(BlendModes.ADD);
  light.setDepth(DEPTH).setScale(0.4);
  scene.tweens.add({ targets: light, scale: 2.2, alpha: 0, duration: 520, ease: 'Quad.easeOut' });
  const rings = ripple(scene);
  scene.time.delayedCall(1300, () => {
    for (const thing of [sparks, light, ...rings]) thing.destroy();
  });
}

/** Plays the answer to a toast. `apart` 0–1 is how far the two sit from each other: who is near need not lean. */
export function playToast(
  scene: Scene,
  him: Figure,
  you: Figure,
  answer: StageView['hall']['lastToast'],
  apart: number,
): void {
  him.watch('other', 2.4);
  you.watch('other', 2);
  if (answer === 'drink') {
    const lean = 0.2 + 0.8 * apart;
    him.raise(MEETING.x + 27, MEETING.y, lean, () => clink(scene, him, you));
    you.raise(MEETING.x - 27, MEETING.y, lean, () =>
      scene.time.delayedCall(420, () => {
        him.sip(true);
        you.sip(true);
      }),
    );
    return;
  }
  if (answer === 'sip') {
    him.raise(MEETING.x + 150, MEETING.y + 40, 0.5, () => {
      him.sip(true);
      you.sip(false);
    });
    you.raise(MEETING.x - 190, MEETING.y + 110, 0.3);
    return;
  }
  him.raise(MEETING.x + 150, MEETING.y + 60, 0.5, () => him.sip(true));
  you.watch('glass', 1.2, 0.4);
  you.decline();
}
