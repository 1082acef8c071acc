/** What every scene of the stage shares: its world, its art, the free rectangle, stillness. */

import { type GameObjects, Scene } from 'phaser';
import type { SceneName, StageView } from '../machine/stage-view';
import type { ArtStore } from './art-loader';
import { freeRect, type Rect, type SafeArea } from './framing';

/** Known to all scenes and changed only by the director. */
export interface StageWorld {
  view: StageView;
  reducedMotion: boolean;
  /** True when the scene is entered at the end of its course: an old game, or a second look. */
  settled: boolean;
  safeArea: SafeArea;
  /** Canvas pixels per CSS pixel. */
  ratio: number;
  readonly art: ArtStore;
  /** Called by a scene before it is put together. */
  builds(): void;
  /** Called each time what no panel may lie on has a new place, faces before all: CSS pixels from the stage's corner. */
  framed(faces: readonly Rect[]): void;
  /** Called by a scene when its first picture stands. */
  shown(name: SceneName): void;
}

export abstract class StageScene extends Scene {
  protected readonly world: StageWorld;
  readonly sceneName: SceneName;
  #built = false;
  #retried = false;

  constructor(name: SceneName, world: StageWorld) {
    super(name);
    this.sceneName = name;
    this.world = world;
  }

  /** Groups of pictures this view needs. */
  abstract groups(view: StageView): readonly string[];
  /** Builds everything that stays; called once after the art has come. */
  protected abstract build(view: StageView): void;
  /** Shows a view. `previous` is null for the first one: then nothing is animated. */
  abstract apply(view: StageView, previous: StageView | null): void;
  /** Called after every change of size or safe area, and once after `build`. */
  protected abstract layout(): void;
  /** Called when reduced motion is switched; scenes that start endless tweens stop them here. */
  still(_reduced: boolean): void {}

  /** True when nothing may move. */
  protected get calm(): boolean {
    return this.world.reducedMotion;
  }

  /** What the panels leave free, in canvas pixels. */
  protected get free(): Rect {
    const { width, height } = this.scale.gameSize;
    return freeRect(width, height, this.world.safeArea, this.world.ratio);
  }

  /** True once the scene can be told a view. */
  get built(): boolean {
    return this.#built;
  }

  preload(): void {
    this.world.art.queue(this, this.groups(this.world.view));
  }

  create(): void {
    // The view may have changed while its predecessor's art came; fetch the rest once, then make do.
    if (!this.#retried && this.world.art.lacks(this, this.groups(this.world.view))) {
      this.#retried = true;
      this.scene.restart();
      return;
    }
    this.#retried = false;
    this.world.builds();
    this.build(this.world.view);
    this.#built = true;
    this.relayout();
    this.apply(this.world.view, null);
    this.scale.on('resize', this.relayout, this);
    this.events.once('shutdown', () => {
      this.#built = false;
      this.scale.off('resize', this.relayout, this);
    });
    if (!this.calm) this.cameras.main.fadeIn(420, 5, 7, 15);
    this.world.shown(this.sceneName);
  }

  relayout(): void {
    if (this.#built) this.layout();
  }

  /** Adds a baked picture so that its own origin lands at (x, y) of the container. */
  protected put(into: GameObjects.Container, name: string, x = 0, y = 0, frame = 0): GameObjects.Image {
    return this.world.art.put(this, into, name, x, y, frame);
  }
}
