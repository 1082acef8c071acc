/** Grip and example as weather: clouds and wind from the neighbour's side, and a warm light that spreads from the capital against them. */

import { BlendModes, type GameObjects, type Scene } from 'phaser';
import type { MapPlaces } from '../art/map-places';
import { FRONT_SPAN, frontEdge, gustAt, gustsAt } from './map-winds';

const MOST_GUSTS = 9;
const RAYS = 18;
const WARM = 0xffd07a;

export class MapWeather {
  readonly #places: MapPlaces;
  readonly #front: GameObjects.Image;
  readonly #gusts: readonly GameObjects.Image[];
  readonly #light: GameObjects.Image;
  readonly #rays: GameObjects.Graphics;
  /** What the sky shows now; it follows the meter slowly. */
  #grip: number | null = null;
  #at = 0;

  /** `light` is a soft round glow of 64 pixels' radius. */
  constructor(scene: Scene, places: MapPlaces, light: GameObjects.Image) {
    this.#places = places;
    this.#light = light;
    const [x, y] = places.cities[0]?.at ?? [614, 540];
    this.#rays = scene.add.graphics({ x, y }).setDepth(3).setBlendMode(BlendModes.ADD);
    this.#front = scene.add.image(0, 540, 'map-front').setDepth(7).setDisplaySize(FRONT_SPAN, 1080);
    this.#front.setFlipX(this.#westerly);
    this.#gusts = Array.from({ length: MOST_GUSTS }, () =>
      scene.add.image(0, 0, 'map-gust').setDepth(7).setDisplaySize(250, 62).setFlipX(this.#westerly),
    );
    this.#drawRays();
  }

  get #westerly(): boolean {
    return this.#places.front === 'west';
  }

  #drawRays(): void {
    for (let i = 0; i < RAYS; i++) {
      const turn = (i / RAYS) * Math.PI * 2 + 0.1;
      const long = i % 2 === 0 ? 104 : 70;
      const wide = i % 2 === 0 ? 0.2 : 0.15;
      this.#rays.fillStyle(WARM, i % 2 === 0 ? 0.34 : 0.24);
      this.#rays.fillTriangle(
        long * Math.cos(turn),
        long * Math.sin(turn),
        20 * Math.cos(turn - wide),
        20 * Math.sin(turn - wide),
        20 * Math.cos(turn + wide),
        20 * Math.sin(turn + wide),
      );
    }
  }

  /** A new map is looked at: the sky stands at once. */
  reset(): void {
    this.#grip = null;
    this.#at = 0;
  }

  /** The sky `t` seconds on; where nothing may move, `calm`, it shows the meters at once. */
  show(grip: number, signal: number, t: number, calm: boolean): void {
    const passed = Math.max(0, t - this.#at);
    this.#at = t;
    this.#grip = this.#grip === null || calm ? grip : this.#grip + (grip - this.#grip) * Math.min(1, passed * 0.9);
    const home = this.#places.frame;
    const drift = Number.isFinite(t) ? 14 * Math.sin(t * 0.21) : 0;
    const side = (x: number) => (this.#westerly ? 2 * home.x + home.w - x : x);
    const middle = frontEdge(this.#grip, home) + drift + FRONT_SPAN / 2;
    this.#front.setX(side(middle)).setAlpha(0.72 + 0.0028 * this.#grip);
    const blowing = gustsAt(this.#grip);
    this.#gusts.forEach((image, i) => {
      const gust = gustAt(i, blowing, this.#grip ?? grip, t, home);
      image
        .setVisible(i < blowing)
        .setPosition(side(gust.x), gust.y)
        .setAlpha(gust.alpha);
    });
    const glow = Math.max(0, Math.min(100, signal)) / 100;
    const breath = Number.isFinite(t) ? 1 + 0.03 * Math.sin(t * 1.1) : 1;
    const [x] = this.#places.cities[0]?.at ?? [614];
    this.#light.setScale(((200 + 760 * glow) / 64) * breath).setAlpha(0.05 + 0.36 * glow);
    this.#light.setX(x + (this.#westerly ? -1 : 1) * 160 * glow);
    this.#rays.setScale((0.8 + 4.4 * glow) * breath).setAlpha(0.75 * glow);
  }
}
