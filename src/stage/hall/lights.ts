/** Flames, bulbs and what they throw on the room; candles that grow shorter with the hours. */

import { BlendModes, type GameObjects, type Scene } from 'phaser';
import type { ArtStore } from '../art-loader';

interface Glow {
  readonly image: GameObjects.Image;
  readonly alpha: number;
  readonly phase: number;
  readonly flickers: boolean;
}

export class Lights {
  readonly #scene: Scene;
  readonly #glows: Glow[] = [];
  readonly #candles: {
    readonly wax: GameObjects.Image;
    readonly flame: GameObjects.Container;
    readonly foot: number;
  }[] = [];

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /** A soft light of radius r px. */
  glow(
    into: GameObjects.Container,
    x: number,
    y: number,
    r: number,
    alpha: number,
    flickers = true,
  ): GameObjects.Image {
    const image = this.#scene.add
      .image(x, y, 'glow')
      .setBlendMode(BlendModes.ADD)
      .setScale(r / 128)
      .setAlpha(alpha);
    into.add(image);
    this.#glows.push({ image, alpha, phase: this.#glows.length * 37.7, flickers });
    return image;
  }

  /** A candle whose foot stands at (x, y) of the container. */
  candle(art: ArtStore, into: GameObjects.Container, x: number, y: number): void {
    const wax = art.put(this.#scene, into, 'candle', x, y);
    wax.setOrigin(0, 1).setY(y + 2);
    const flame = this.#scene.add.container(x, y - 70);
    art.put(this.#scene, flame, 'flame');
    into.add(flame);
    this.glow(flame, 0, -22, 130, 0.6);
    this.#candles.push({ wax, flame, foot: y });
  }

  /** Burns all candles down to a part (0–1) of their length. */
  burn(part: number): void {
    const left = 0.28 + 0.72 * part;
    for (const { wax, flame, foot } of this.#candles) {
      wax.setScale(wax.scaleX, wax.scaleX * left);
      flame.setY(foot - 70 * left);
    }
  }

  /** Lets the flames flicker; `time` in seconds. */
  update(time: number): void {
    for (const { image, alpha, phase, flickers } of this.#glows)
      if (flickers)
        image.setAlpha(alpha * (0.86 + 0.09 * Math.sin(time * 7.1 + phase) + 0.05 * Math.sin(time * 17.3 + phase * 3)));
  }
}
