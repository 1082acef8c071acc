/** The envoy comes: an aeroplane over the season's land, three cars on the avenue, gates that open. Four seconds, never waited for. */

import type { GameObjects } from 'phaser';
import { GATEWAY, leafPicture, placePicture, treesBefore } from '../art/arrival-place-names';
import type { StageView } from '../machine/stage-view';
import { LONG_AFTER, PictureScene } from './picture-scene';
import type { StageWorld } from './stage-scene';

const CARS = 3;
/** Corners of the avenue, from the lower left to the gate. */
const AVENUE: readonly (readonly [number, number])[] = [
  [-260, 1016],
  [330, 1012],
  [640, 975],
  [800, 925],
  [862, 872],
  [832, 822],
  [790, 786],
];

function smooth(k: number): number {
  const at = Math.min(1, Math.max(0, k));
  return at * at * (3 - 2 * at);
}

/** Where a car is at share `k` of the avenue, and how large. */
export function onAvenue(k: number): { x: number; y: number; scale: number } {
  const along = Math.min(0.9999, Math.max(0, k)) * (AVENUE.length - 1);
  const i = Math.floor(along);
  const [ax, ay] = AVENUE[i] ?? [0, 0];
  const [bx, by] = AVENUE[i + 1] ?? [ax, ay];
  const y = ay + (by - ay) * (along - i);
  return { x: ax + (bx - ax) * (along - i), y, scale: 0.34 + (0.86 * (y - 786)) / 230 };
}

export class ArrivalScene extends PictureScene {
  #jet: GameObjects.Container | null = null;
  #cars: GameObjects.Container[] = [];
  #leaves: GameObjects.Container[] = [];

  constructor(world: StageWorld) {
    super('arrival', world);
  }

  groups(view: StageView): readonly string[] {
    return [
      `arrival-${view.season}`,
      placePicture(view.cast.room, view.season === 'winter'),
      leafPicture(view.cast.room),
      'arrival',
    ];
  }

  protected build(view: StageView): void {
    this.backdrop(`arrival-${view.season}`);
    this.piece(placePicture(view.cast.room, view.season === 'winter'), 0, 0, 0.5);
    for (const trees of treesBefore(view.cast.room, view.season)) this.piece(trees, 0, 0, 3.5);
    const leaf = leafPicture(view.cast.room);
    const { x, y, half } = GATEWAY;
    this.#leaves = [this.piece(leaf, x - half, y, 2), this.piece(leaf, x + half, y, 2)];
    this.#cars = Array.from({ length: CARS }, () => this.piece('arrival-car', -300, 1000, 3));
    this.#jet = this.piece('arrival-jet', 1500, 120, 4);
    this.glow(330, 470, 420, 0xffe2ac, 0.2, 1);
    this.fall(view.season, 10, 0.4, view.weather);
  }

  apply(view: StageView, previous: StageView | null): void {
    if (previous && previous.visit === view.visit) return;
    this.rewind();
    this.advance();
  }

  protected advance(): void {
    // long after, or where nothing may move: the aircraft is low, the cars are on the avenue, the gates stand open
    const t = this.clock < LONG_AFTER ? this.clock : 2.3;
    const glide = Math.min(1.4, t / 3.4);
    this.#jet
      ?.setPosition(1560 - 1500 * glide, 90 + 330 * smooth(glide * 0.8))
      .setScale(1.08 - 0.4 * glide)
      .setRotation(-0.05 - 0.05 * glide);
    this.#cars.forEach((car, i) => {
      const at = onAvenue((t - 0.5 - i * 0.42) / 3.1);
      car
        .setPosition(at.x, at.y)
        .setScale(at.scale)
        .setDepth(at.y > 800 ? 5 + at.y / 1000 : 1);
      car.setAlpha(Math.min(1, Math.max(0, (at.y - 786) / 26)));
    });
    const open = smooth((t - 0.9) / 1.1);
    this.#leaves[0]?.setScale(1 - 0.74 * open, 1);
    this.#leaves[1]?.setScale(-(1 - 0.74 * open), 1);
  }
}
