/** Keeps the right scene on and tells it each snapshot; decides nothing else. */

import type { Game } from 'phaser';
import type { SceneName, StageView } from '../machine/stage-view';
import type { ArtStore } from './art-loader';
import { NO_INSETS, type Rect, type SafeArea } from './framing';
import { NEXT_SCENES, SCENES } from './scenes';
import type { StageScene, StageWorld } from './stage-scene';

/** Milliseconds; longer than any picture takes to stand. */
const REST_AFTER = 1500;

/** Whose moment is shown: the game that is on, one that begins, or an older one that stands as it ended. */
export type GameOnStage = 'same' | 'new' | 'old';

/** Who wants to know when a scene is put together, when the first picture stands, and each scene's; and where faces are. */
interface Told {
  ready(): void;
  build(): void;
  scene(name: SceneName): void;
  framed(faces: readonly Rect[]): void;
}

/** What a scene plays, as one string. */
const momentOf = ({ scene, visit, border, newsroom, gate, ending }: StageView): string =>
  JSON.stringify([scene, visit, border, newsroom, gate, ending]);

export class Director {
  readonly #game: Game;
  readonly #art: ArtStore;
  readonly #scenes = new Map<SceneName, StageScene>();
  readonly #making = new Map<SceneName, Promise<StageScene>>();
  readonly #told: Told;
  #world: StageWorld | null = null;
  #current: StageScene | null = null;
  #previous: StageView | null = null;
  #safeArea: SafeArea = NO_INSETS;
  #reduced: boolean;
  #ratio = 1;
  #ready = false;
  /** Moments that have been played: looking at one again shows its end. */
  readonly #played = new Set<string>();
  /** True from the first moment of an older game until it stands. */
  #opensOld = false;
  #restTimer = 0;
  /** The page is behind another, or put away. */
  #hidden = false;
  /** Something lies over the stage, such as the menu. */
  #paused = false;
  /** There is nothing to show. */
  #away = false;

  /** A scene whose module cannot be had leaves the stage as it is; the next snapshot tries again. */
  readonly #giveUp = (): void => undefined;

  constructor(game: Game, art: ArtStore, reduced: boolean, told: Told) {
    this.#game = game;
    this.#art = art;
    this.#reduced = reduced;
    this.#told = told;
  }

  show(view: StageView, game: GameOnStage = 'same'): void {
    const world = this.#worldFor(view);
    world.view = view;
    this.#away = false;
    if (game !== 'same') {
      this.#played.clear();
      this.#opensOld = game === 'old';
    }
    const changes = view.scene !== this.#current?.sceneName;
    if (changes || this.#current?.built)
      world.settled = this.#opensOld || (changes && this.#played.has(momentOf(view)));
    this.#stir();
    const scene = this.#scenes.get(view.scene);
    if (!scene) {
      this.#open(view.scene, world).catch(this.#giveUp);
      return;
    }
    if (scene !== this.#current) {
      this.#enter(scene);
    } else if (scene.built) {
      if (this.#needsArt(scene, view)) scene.scene.restart();
      else scene.apply(view, this.#previous);
      this.#previous = view;
    }
  }

  setSafeArea(insets: SafeArea): void {
    this.#safeArea = insets;
    if (this.#world) this.#world.safeArea = insets;
    this.#current?.relayout();
    this.#stir();
  }

  setRatio(ratio: number): void {
    this.#ratio = ratio;
    if (this.#world) this.#world.ratio = ratio;
    this.#stir();
  }

  setReducedMotion(reduced: boolean): void {
    this.#reduced = reduced;
    if (this.#world) this.#world.reducedMotion = reduced;
    if (this.#current?.built) this.#current.still(reduced);
    this.#stir();
  }

  /** The graphics context has come back: the picture is drawn again, also where nothing moves. */
  redraw(): void {
    this.#current?.relayout();
    this.#stir();
  }

  /** Under reduced motion, and while paused, nothing moves between two views: the loop rests once the last one stands. */
  #stir(): void {
    window.clearTimeout(this.#restTimer);
    if (this.#hidden || this.#away) return;
    this.#wake();
    if (!this.#reduced && !this.#paused) return;
    this.#restTimer = window.setTimeout(() => {
      if (this.#current?.built) this.#game.loop.sleep();
      else this.#stir();
    }, REST_AFTER);
  }

  /** What was slept through has not happened. */
  #wake(): void {
    const { loop } = this.#game;
    if (loop.running) return;
    loop.lastTime = performance.now();
    loop.wake();
  }

  get stands(): boolean {
    return this.#current?.built === true && this.#current.sceneName === this.#world?.view.scene;
  }

  /** Nobody looks: the loop sleeps until the next view. */
  rest(): void {
    this.#away = true;
    this.#sleep();
  }

  #sleep(): void {
    window.clearTimeout(this.#restTimer);
    if (this.#game.loop.running) this.#game.loop.sleep();
  }

  /** Under a menu the picture stands still, and goes on where it was. */
  setPaused(paused: boolean): void {
    this.#paused = paused;
    if (paused && this.stands) this.#sleep();
    else this.#stir();
  }

  /** A hidden page draws nothing and sets no timer; it goes on where it was once it is seen again. */
  setHidden(hidden: boolean): void {
    this.#hidden = hidden;
    if (hidden) this.#sleep();
    else this.#stir();
  }

  /** Before the game is destroyed: a sleeping loop would never carry that out. */
  close(): void {
    window.clearTimeout(this.#restTimer);
    this.#reduced = false;
    this.#wake();
  }

  #worldFor(view: StageView): StageWorld {
    this.#world ??= {
      view,
      reducedMotion: this.#reduced,
      settled: false,
      safeArea: this.#safeArea,
      ratio: this.#ratio,
      art: this.#art,
      builds: () => this.#told.build(),
      framed: (faces) => this.#told.framed(faces),
      shown: (name) => this.#shown(name),
    };
    return this.#world;
  }

  /** Fetches a scene's module and makes the scene, once, whoever asks first. */
  #make(name: SceneName, world: StageWorld): Promise<StageScene> | null {
    const make = SCENES[name];
    if (!make) return null;
    const begun = this.#making.get(name);
    if (begun) return begun;
    const making = make(world).then((scene) => {
      this.#scenes.set(name, scene);
      this.#game.scene.add(name, scene, false);
      return scene;
    });
    this.#making.set(name, making);
    making.catch(() => this.#making.delete(name));
    return making;
  }

  /** By the time the scene has come another view may be on, which then wins. */
  async #open(name: SceneName, world: StageWorld): Promise<void> {
    const scene = await this.#make(name, world);
    if (scene && world.view.scene === name && scene !== this.#current) this.#enter(scene);
  }

  #enter(scene: StageScene): void {
    if (this.#current) this.#game.scene.stop(this.#current.sceneName);
    this.#current = scene;
    this.#previous = null;
    this.#game.scene.start(scene.sceneName);
  }

  #needsArt(scene: StageScene, view: StageView): boolean {
    return this.#art.lacks(scene, scene.groups(view));
  }

  #shown(name: SceneName): void {
    this.#stir();
    this.#previous = this.#world?.view ?? null;
    this.#opensOld = false;
    if (this.#world) this.#played.add(momentOf(this.#world.view));
    if (!this.#ready) {
      this.#ready = true;
      this.#told.ready();
    }
    this.#told.scene(name);
    const on = this.#current;
    if (on && this.#world) this.#art.release(on.textures, on.groups(this.#world.view));
    const idle = window.requestIdleCallback ?? ((run: () => void) => window.setTimeout(run, 2000));
    idle(() => this.#prepare(NEXT_SCENES[name]).catch(this.#giveUp));
  }

  /** Gets the pictures of the scenes that may follow, one scene after the other, while the present one is on. */
  async #prepare(names: readonly SceneName[]): Promise<void> {
    const on = this.#current;
    for (const name of names) {
      if (!this.#world || !on?.built || on !== this.#current) return;
      const scene = await this.#make(name, this.#world);
      if (scene && on.built && on === this.#current) this.#art.prepare(on, scene.groups(this.#world.view));
    }
  }
}
