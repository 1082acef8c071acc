/** What the scenes that are one wide picture share: the camera, a clock of their own, glows and weather. */

import { BlendModes, type GameObjects } from 'phaser';
import type { Season, Weather } from '../machine/stage-view';
import { airOf, usualIn } from './air';
import { onPage, type Rect, type Shot } from './framing';
import { coverShot, PICTURE, SUBJECT } from './picture-framing';
import { StageScene } from './stage-scene';

const LONGEST_FRAME = 0.25;
/** Seconds by which every course has come to its end; what goes on without end goes on. */
export const LONG_AFTER = 1e4;
/** Family of all type drawn on the stage. */
export const LETTERS = "'Source Serif 4 Variable', Georgia, serif";

export abstract class PictureScene extends StageScene {
  /** What stays in the middle of the free area. */
  protected get subject(): Rect {
    return SUBJECT;
  }
  /** Canvas pixels a world pixel gets at least, so that what matters stays large on a small screen. */
  protected get near(): number {
    return 0;
  }
  /** What no panel may lie on when all has come to rest, in the world's pixels: people, a front page. */
  protected get telling(): readonly Rect[] {
    return [];
  }
  protected shot: Shot = { zoom: 1, x: 960, y: 540 };
  /** Seconds since the last `rewind`; infinite when nothing may move, so that the end of each course shows. */
  protected clock = 0;
  #weather: GameObjects.Particles.ParticleEmitter | null = null;

  /** Starts the course of the scene anew, or goes to its end where it is known. */
  protected rewind(): void {
    this.clock = this.calm ? Number.POSITIVE_INFINITY : this.world.settled ? LONG_AFTER : 0;
  }

  /** Places everything for the present `clock`. */
  protected abstract advance(): void;

  override update(_time: number, delta: number): void {
    if (!this.built || this.calm) return;
    this.clock += Math.min(delta / 1000, LONGEST_FRAME);
    this.advance();
  }

  override still(reduced: boolean): void {
    this.clock = reduced ? Number.POSITIVE_INFINITY : LONG_AFTER;
    this.#stillWeather();
    this.advance();
  }

  /** The camera for a canvas of this size. */
  protected aim(width: number, height: number): Shot {
    return coverShot(this.subject, this.free, width, height, PICTURE, this.near);
  }

  protected layout(): void {
    const { width, height } = this.scale.gameSize;
    this.shot = this.aim(width, height);
    this.lookAt(this.shot);
    this.world.framed(this.telling.map((box) => onPage(box, this.shot, width, height, this.world.ratio)));
  }

  protected lookAt({ zoom, x, y }: Shot): void {
    this.cameras.main.setZoom(zoom).centerOn(x, y);
  }

  /** A whole-picture backdrop from a raster of any size. */
  protected backdrop(name: string, depth = 0): GameObjects.Image {
    return this.add.image(0, 0, name).setOrigin(0).setDisplaySize(PICTURE.w, PICTURE.h).setDepth(depth);
  }

  /** A box of the drawing put with its own origin at (x, y), outside any container. */
  protected piece(name: string, x: number, y: number, depth: number): GameObjects.Container {
    const holder = this.add.container(x, y).setDepth(depth);
    this.put(holder, name);
    return holder;
  }

  /** Calls back once the typeface has come, where type was set before it was there. */
  protected whenLettered(redo: () => void): void {
    const face = `600 20px ${LETTERS}`;
    if (document.fonts.check(face)) return;
    document.fonts.load(face).then(
      () => {
        if (this.built) redo();
      },
      () => undefined,
    );
  }

  /** A soft round light, added to what lies below. */
  protected glow(
    x: number,
    y: number,
    radius: number,
    colour: number,
    alpha: number,
    depth: number,
  ): GameObjects.Image {
    this.softDot();
    const light = this.add.image(x, y, 'soft-dot').setBlendMode(BlendModes.ADD).setTint(colour).setAlpha(alpha);
    return light.setScale(radius / 64).setDepth(depth);
  }

  /** What falls or drifts through the picture in the visit's weather; heavier with `amount` 1 than with 0.3. */
  protected fall(season: Season, depth: number, amount = 0.6, weather: Weather = usualIn(season)): void {
    this.#weather?.destroy();
    this.#weather = null;
    const air = airOf(weather, season);
    if (!air) return;
    this.softDot();
    this.#weather = this.add
      .particles(0, 0, 'soft-dot', {
        ...air.look,
        frequency: air.life / (air.most * amount),
        lifespan: air.life,
        advance: air.life,
      })
      .setDepth(depth);
    this.#stillWeather();
  }

  #stillWeather(): void {
    if (!this.#weather) return;
    if (this.calm) this.#weather.pause();
    else this.#weather.resume();
  }

  protected softDot(): void {
    if (this.textures.exists('soft-dot')) return;
    const size = 128;
    const texture = this.textures.createCanvas('soft-dot', size, size);
    if (!texture) return;
    const pen = texture.getContext();
    const fade = pen.createRadialGradient(size / 2, size / 2, 0, size / 2, size / 2, size / 2);
    for (const [at, alpha] of [
      [0, 1],
      [0.14, 0.72],
      [0.45, 0.2],
      [1, 0],
    ] as const)
      fade.addColorStop(at, `rgba(255,255,255,${alpha})`);
    pen.fillStyle = fade;
    pen.fillRect(0, 0, size, size);
    texture.refresh();
  }
}
