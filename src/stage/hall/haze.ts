/** What drink and long hours do to the picture; nothing at all while one is fresh. */

import { BlendModes, type Cameras, type Filters } from 'phaser';

export class Haze {
  readonly #bloom: Filters.ParallelFilters;
  readonly #threshold: Filters.Threshold;
  readonly #colour: Filters.ColorMatrix;
  readonly #barrel: Filters.Barrel;
  readonly #blur: Filters.Blur;
  readonly #ghost: Filters.ParallelFilters;
  readonly #ghostBarrel: Filters.Barrel;
  /** 0 clear … 1 blurred; tweened by the scene. */
  amount = 0;

  constructor(camera: Cameras.Scene2D.Camera) {
    const filters = camera.filters.internal;
    this.#bloom = filters.addParallelFilters();
    this.#threshold = this.#bloom.top.addThreshold(0.7, 1);
    this.#bloom.top.addBlur(0, 2, 2, 1.6, 0xffffff, 3);
    this.#bloom.blend.blendMode = BlendModes.ADD;
    this.#colour = filters.addColorMatrix();
    this.#barrel = filters.addBarrel(1);
    this.#blur = filters.addBlur(0, 1, 1, 0.6, 0xffffff, 2);
    this.#ghost = filters.addParallelFilters();
    this.#ghostBarrel = this.#ghost.top.addBarrel(1.04);
    this.apply(0, true);
  }

  /** `time` in seconds drives the sway; `calm` keeps the picture from moving. */
  apply(time: number, calm: boolean): void {
    const k = this.amount;
    const on = k > 0.04;
    this.#bloom.active = on;
    this.#colour.active = on;
    this.#blur.active = on;
    this.#barrel.active = on && !calm;
    this.#ghost.active = k > 0.3;
    if (!on) return;
    this.#bloom.blend.amount = 0.08 + k * 0.26;
    this.#threshold.setEdge(0.8 - 0.14 * k, 1);
    this.#blur.strength = k * 0.75;
    this.#ghost.blend.amount = Math.max(0, k - 0.3) * 0.6;
    this.#ghostBarrel.amount = 1 + 0.05 * k;
    this.#colour.colorMatrix.reset();
    this.#colour.colorMatrix.saturate(k * 0.16, true);
    this.#colour.colorMatrix.hue(-6 * k, true);
    if (!calm) this.#barrel.amount = 1 + Math.sin(time * 0.9) * 0.028 * k;
  }
}

/** How hazy the evening is: two glasses are still clear, weariness shows from its middle on. */
export function hazeOf(glasses: number, fatigue: number): number {
  const drunk = Math.max(0, glasses - 1.5) * 0.4;
  const weary = Math.max(0, fatigue - 50) / 75;
  return Math.min(0.9, Math.max(drunk, weary));
}
