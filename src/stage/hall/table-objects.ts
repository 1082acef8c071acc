/** The traded things as paper figures on the runner: what is given goes to his side, what is got comes to ours. */

import type { GameObjects, Scene } from 'phaser';
import { ICON_NAMES } from '../../art/icons';
import type { TableObject } from '../../machine/stage-view';
import type { ArtStore } from '../art-loader';

/** Middle of the table in the world. */
const CENTRE = 960;
const ROWS = { given: 912, got: 978 } as const;

interface Place {
  readonly x: number;
  readonly y: number;
  readonly alpha: number;
  readonly tint: number;
  readonly scale: number;
}

/** How far along its way a thing has come: 0 at its giver's side, 1 at its receiver's. */
const PROGRESS: Record<TableObject['state'], number> = { draft: 0.2, proposed: 0.72, his: 0.6, struck: 0, agreed: 1 };

/** Where the i-th of `count` things of one side lies. Ours is left, his is right. */
export function placeOf(object: TableObject, i: number, count: number): Place {
  const step = Math.min(92, 330 / Math.max(1, count));
  const towardsHim = object.side === 'given' ? 1 : -1;
  const from = -towardsHim * 170;
  const to = towardsHim * 170;
  const spread = (i - (count - 1) / 2) * step;
  return {
    x: CENTRE + from + (to - from) * PROGRESS[object.state] + spread,
    y: ROWS[object.side],
    alpha: object.state === 'draft' ? 0.86 : object.state === 'struck' ? 0.34 : 1,
    tint: object.state === 'his' ? 0xffd9a0 : object.state === 'struck' ? 0x8f9bb0 : 0xffffff,
    scale: object.state === 'agreed' ? 0.86 : 0.78,
  };
}

export class TableObjects {
  readonly #scene: Scene;
  readonly #art: ArtStore;
  readonly #plane: GameObjects.Container;
  readonly #shown = new Map<string, GameObjects.Image>();

  constructor(scene: Scene, art: ArtStore, plane: GameObjects.Container) {
    this.#scene = scene;
    this.#art = art;
    this.#plane = plane;
  }

  /** Shows exactly these things; what is new slides in from its giver, what is gone goes back. */
  show(objects: readonly TableObject[], calm: boolean): void {
    const keys = new Set(objects.map((o) => `${o.side} ${o.id}`));
    for (const [key, image] of this.#shown) {
      if (keys.has(key)) continue;
      this.#shown.delete(key);
      this.#dismiss(image, calm);
    }
    for (const side of ['given', 'got'] as const) {
      const row = objects.filter((o) => o.side === side);
      for (const [i, object] of row.entries()) this.#move(object, placeOf(object, i, row.length), calm);
    }
  }

  #move(object: TableObject, place: Place, calm: boolean): void {
    const key = `${object.side} ${object.id}`;
    let image = this.#shown.get(key);
    if (!image) {
      image = this.#art.put(this.#scene, this.#plane, 'tokens', 0, 0, ICON_NAMES.indexOf(object.icon));
      image.setOrigin(0.5, 118 / 128);
      const start = placeOf({ ...object, state: 'struck' }, 0, 1);
      image.setPosition(start.x + (object.side === 'given' ? -200 : 200), place.y).setAlpha(0);
      this.#shown.set(key, image);
    }
    image.setTint(place.tint);
    const { x, y, alpha, scale } = place;
    if (calm) image.setPosition(x, y).setAlpha(alpha).setScale(scale);
    else this.#scene.tweens.add({ targets: image, x, y, alpha, scale, duration: 620, ease: 'Cubic.easeInOut' });
  }

  #dismiss(image: GameObjects.Image, calm: boolean): void {
    if (calm) {
      image.destroy();
      return;
    }
    this.#scene.tweens.add({ targets: image, alpha: 0, duration: 300, onComplete: () => image.destroy() });
  }
}
