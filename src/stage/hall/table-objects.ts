/** The traded things as paper figures on the runner: what is given goes to his side, what is got comes to ours. */

import type { GameObjects, Scene } from 'phaser';
import { ICON_NAMES } from '../../art/icons';
import { TOKEN } from '../../art/table/things';
import type { TableObject } from '../../machine/stage-view';
import type { ArtStore } from '../art-loader';
import { homeOf, type Place, placesOf } from './table-places';

/** The most telling thing that happened to what lies there: he struck out, he added, we proposed, we only compose. */
export type Moved = 'nothing' | 'draft' | 'proposed' | 'his' | 'struck' | 'agreed';
const TELLING: readonly Moved[] = ['nothing', 'draft', 'proposed', 'agreed', 'his', 'struck'];

/** Height of a thing's foot in its picture, 0–1 from the top. */
const FOOT = (TOKEN - 18) / TOKEN;

export class TableObjects {
  readonly #scene: Scene;
  readonly #art: ArtStore;
  readonly #plane: GameObjects.Container;
  readonly #shown = new Map<string, GameObjects.Image>();
  #states = new Map<string, TableObject['state']>();

  constructor(scene: Scene, art: ArtStore, plane: GameObjects.Container) {
    this.#scene = scene;
    this.#art = art;
    this.#plane = plane;
  }

  /** Shows exactly these things; what is new slides in from its giver, what is gone goes back. Tells what happened. */
  show(objects: readonly TableObject[], calm: boolean): Moved {
    const keys = new Set(objects.map((o) => `${o.side} ${o.id}`));
    const before = this.#states;
    this.#states = new Map(objects.map((o) => [`${o.side} ${o.id}`, o.state]));
    let moved: Moved = [...before.keys()].some((key) => !keys.has(key)) ? 'draft' : 'nothing';
    for (const [key, state] of this.#states)
      if (before.get(key) !== state && TELLING.indexOf(state) > TELLING.indexOf(moved)) moved = state;
    for (const [key, image] of this.#shown) {
      if (keys.has(key)) continue;
      this.#shown.delete(key);
      this.#dismiss(image, homeOf(key.startsWith('given') ? 'given' : 'got'), calm);
    }
    for (const side of ['given', 'got'] as const) {
      const row = objects.filter((o) => o.side === side);
      const places = placesOf(side, row);
      for (const [i, object] of row.entries()) {
        const place = places[i];
        if (place) this.#move(object, place, calm);
      }
    }
    // What is nearer to the eye lies over what is farther.
    this.#plane.sort('y');
    return moved;
  }

  #move(object: TableObject, place: Place, calm: boolean): void {
    const key = `${object.side} ${object.id}`;
    let image = this.#shown.get(key);
    if (!image) {
      image = this.#art.put(this.#scene, this.#plane, 'tokens', 0, 0, ICON_NAMES.indexOf(object.icon));
      image.setOrigin(0.5, FOOT);
      const home = homeOf(object.side);
      image.setPosition(home.x, home.y).setAlpha(0);
      this.#shown.set(key, image);
    }
    image.setTint(place.tint);
    const { x, y, alpha, scale } = place;
    this.#scene.tweens.killTweensOf(image);
    if (calm) image.setPosition(x, y).setAlpha(alpha).setScale(scale);
    else this.#scene.tweens.add({ targets: image, x, y, alpha, scale, duration: 620, ease: 'Cubic.easeInOut' });
  }

  #dismiss(image: GameObjects.Image, home: { x: number; y: number }, calm: boolean): void {
    this.#scene.tweens.killTweensOf(image);
    if (calm) {
      image.destroy();
      return;
    }
    const onComplete = () => image.destroy();
    this.#scene.tweens.add({ targets: image, ...home, alpha: 0, duration: 460, ease: 'Cubic.easeIn', onComplete });
  }
}
