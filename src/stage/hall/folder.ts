/** The agreement in its folder: pushed across the table when it is signed. */

import type { GameObjects, Scene } from 'phaser';
import type { ArtStore } from '../art-loader';
import type { Figure } from './figure';

/** Where it lies when he takes it up, and where it comes to lie, px of the world. */
const FROM = { x: 1260, y: 900 } as const;
const TO = { x: 966, y: 944 } as const;
/** From the folder's middle to the hand at its edge. */
const GRIP = { x: 118, y: -46 } as const;
const PUSH_MS = 900;
/** The hand comes to the folder first. */
const REACH_MS = 330;

export class Folder {
  readonly #scene: Scene;
  readonly #box: GameObjects.Container;

  constructor(scene: Scene, art: ArtStore, plane: GameObjects.Container) {
    this.#scene = scene;
    this.#box = scene.add.container(TO.x, TO.y).setScale(0.98).setAlpha(0);
    art.put(scene, this.#box, 'folder');
    plane.add(this.#box);
  }

  /** Shows or hides it; where it appears before one's eyes, `him` pushes it over. */
  show(signed: boolean, still: boolean, him: Figure): void {
    const { tweens } = this.#scene;
    tweens.killTweensOf(this.#box);
    if (still || !signed) {
      this.#box.setPosition(TO.x, TO.y).setAlpha(signed ? 1 : 0);
      return;
    }
    this.#box.setPosition(FROM.x, FROM.y);
    tweens.add({ targets: this.#box, alpha: 1, duration: REACH_MS });
    tweens.add({ targets: this.#box, x: TO.x, y: TO.y, delay: REACH_MS, duration: PUSH_MS, ease: 'Cubic.easeOut' });
    const at = (place: { x: number; y: number }) => ({ x: place.x + GRIP.x, y: place.y + GRIP.y });
    him.push(at(FROM), at(TO), PUSH_MS);
  }
}
