/** A glass and what is in it: the level falls as one drinks, and the surface swings when glasses meet. */

import type { GameObjects, Scene } from 'phaser';
import type { ArtStore } from '../art-loader';

const LIQUIDS = {
  spirit: { body: 0xe8f4f6, bodyAlpha: 0.62, top: 0xf7fdff, topAlpha: 0.85, full: -44 },
  tea: { body: 0x9a4a14, bodyAlpha: 0.88, top: 0xd98236, topAlpha: 1, full: -76 },
} as const;

export type Drink = keyof typeof LIQUIDS;

/** The cup in its own pixels: half widths at brim and foot, and their heights. */
const CUP = { brim: 32, foot: 24, top: -96, bottom: 56 } as const;
const halfAt = (y: number) => CUP.brim + ((CUP.foot - CUP.brim) * (y - CUP.top)) / (CUP.bottom - CUP.top) - 2;

export class Glass {
  readonly box: GameObjects.Container;
  readonly #liquid: GameObjects.Graphics;
  readonly #drink: Drink;
  /** 0 empty … 1 as it was poured; tweened. */
  level = 1;
  /** Strength of the swing, 0–1, and its phase in seconds; both are moved by `advance`. */
  #swing = 0;
  #phase = 0;
  #shown = '';

  constructor(scene: Scene, art: ArtStore, drink: Drink) {
    this.#drink = drink;
    this.box = scene.add.container(0, 0);
    this.#liquid = scene.add.graphics();
    this.box.add(this.#liquid);
    art.put(scene, this.box, `glass-${drink}`);
    this.box.setScale(0.84);
    this.draw();
  }

  /** A knock: the surface swings and comes to rest within a second or two. */
  knock(): void {
    this.#swing = 1;
    this.#phase = 0;
  }

  /** `delta` in seconds. */
  advance(delta: number): void {
    if (this.#swing > 0) {
      this.#phase += delta;
      this.#swing = Math.max(0, 1 - this.#phase / 1.8);
    }
    this.draw();
  }

  draw(): void {
    const { body, bodyAlpha, top, topAlpha, full } = LIQUIDS[this.#drink];
    const tilt = this.#swing * this.#swing * Math.sin(this.#phase * 15) * 9;
    const y = full + (CUP.bottom - 6 - full) * (1 - this.level);
    const key = `${y.toFixed(1)} ${tilt.toFixed(1)}`;
    if (key === this.#shown) return;
    this.#shown = key;
    const pen = this.#liquid.clear();
    if (this.level < 0.03) return;
    const half = halfAt(y);
    const low = halfAt(CUP.bottom) - 1;
    pen.fillStyle(body, bodyAlpha).beginPath();
    pen
      .moveTo(-half, y - tilt)
      .lineTo(half, y + tilt)
      .lineTo(low, CUP.bottom)
      .lineTo(-low, CUP.bottom);
    pen.closePath().fillPath();
    // the surface: an ellipse, sheared by the tilt
    pen.fillStyle(top, topAlpha).beginPath();
    for (let i = 0; i < 20; i++) {
      const angle = (i / 20) * Math.PI * 2;
      const x = Math.cos(angle) * half;
      pen.lineTo(x, y + Math.sin(angle) * 5 + (tilt * x) / half);
    }
    pen.closePath().fillPath();
  }
}
