/** The last picture: sets up the tableau of the ending and looks at it slowly. */

import type { GameObjects } from 'phaser';
import { type Item, tableauOf } from '../art/ending-tableaux';
import type { StageView } from '../machine/stage-view';
import { addFolk, cutFolk, poseFolk } from './border-folk-sprite';
import type { Rect } from './framing';
import { SUBJECT } from './picture-framing';
import { PictureScene } from './picture-scene';
import type { StageWorld } from './stage-scene';

/** Depths: backdrop 0, things by their foot, lights above all. */
const LIGHT_DEPTH = 1500;
const APPROACH = 0.05;
const APPROACH_SECONDS = 40;

export class EndingScene extends PictureScene {
  #near: Rect | undefined;
  #drifting: { readonly item: Item; readonly holder: GameObjects.Container }[] = [];
  #lights: { readonly alpha: number; readonly image: GameObjects.Image }[] = [];

  constructor(world: StageWorld) {
    super('ending', world);
  }

  groups(view: StageView): readonly string[] {
    return tableauOf(view.ending, view.season, view.cast.room).groups;
  }

  protected override get subject(): Rect {
    return this.#near ?? SUBJECT;
  }
  protected override get near(): number {
    const { w, h } = this.free;
    return this.#near ? Math.min(w / this.#near.w, h / this.#near.h) : 0;
  }

  protected build(_view: StageView): void {}

  apply(view: StageView, previous: StageView | null): void {
    if (previous && previous.ending === view.ending && previous.season === view.season) return;
    const tableau = tableauOf(view.ending, view.season, view.cast.room);
    this.#near = tableau.near;
    this.layout();
    this.children.removeAll(true);
    this.backdrop(tableau.backdrop).setTint(tableau.tint);
    this.#drifting = tableau.items.map((item) => ({ item, holder: this.#place(item, tableau.tint) }));
    if (tableau.people.length > 0) cutFolk(this);
    for (const { look, posture, x, y, scale, flip } of tableau.people) {
      const figure = addFolk(this, look).setPosition(x, y).setDepth(y).setTint(tableau.tint);
      poseFolk(figure, look, posture, scale, flip ?? false);
    }
    this.#lights = tableau.lights.map(({ x, y, radius, colour, alpha }) => ({
      alpha,
      image: this.glow(x, y, radius, colour, alpha, LIGHT_DEPTH),
    }));
    if (tableau.weather) this.fall(view.season, LIGHT_DEPTH + 1, 0.5);
    this.rewind();
    this.advance();
  }

  #place(item: Item, tint: number): GameObjects.Container {
    const holder = this.add.container(item.x, item.y).setDepth(item.depth ?? Math.max(1, item.y));
    this.put(holder, item.name).setTint(item.tint ?? tint);
    const scale = item.scale ?? 1;
    const width = scale * (item.narrow ?? 1);
    return holder.setScale(item.flip ? -width : width, scale).setRotation(item.turn ?? 0);
  }

  protected advance(): void {
    const t = Number.isFinite(this.clock) ? Math.min(this.clock, APPROACH_SECONDS) : 0;
    for (const { item, holder } of this.#drifting) {
      if (item.drift) holder.setPosition(item.x + item.drift[0] * t, item.y + item.drift[1] * t);
    }
    this.#lights.forEach(({ alpha, image }, i) => {
      image.setAlpha(this.calm ? alpha : alpha * (0.92 + 0.08 * Math.sin(this.clock * 5.3 + i * 2)));
    });
    const { zoom, x, y } = this.shot;
    this.lookAt({ zoom: zoom * (1 + (APPROACH * t) / APPROACH_SECONDS), x, y });
  }
}
