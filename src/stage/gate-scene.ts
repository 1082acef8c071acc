/** The prison gate: it opens for those newly arrested, as many as there are, and closes on them. Quiet where nobody comes. */

import type { GameObjects } from 'phaser';
import { GATEWAY } from '../art/gate';
import { CELLS } from '../art/gate-block';
import type { StageView } from '../machine/stage-view';
import { flicker } from './border-places';
import type { Rect } from './framing';
import { type Arrest, arrestAt, arrestsOf, timeToEnter, vansFor, waitersFor } from './gate-choreography';
import { addGateFolk, cutGateFolk, poseGateFolk } from './gate-folk-sprite';
import { PictureScene } from './picture-scene';
import type { StageWorld } from './stage-scene';

const FLOOR = GATEWAY.y + GATEWAY.h;
/** Where vans stop, the first nearest. */
const VANS = [
  { x: 1074, y: 1000, scale: 0.92 },
  { x: 1300, y: 950, scale: 0.78 },
  { x: 1478, y: 912, scale: 0.66 },
] as const;
const WAITING_TINT = 0xc3cbe0;
const PEOPLE_PER_WINDOW = 10;

export class GateScene extends PictureScene {
  #people: { readonly arrest: Arrest; readonly image: GameObjects.Image }[] = [];
  #leaves: GameObjects.Container[] = [];
  #windows: GameObjects.Graphics | null = null;
  #lane: GameObjects.GameObject[] = [];
  #vans: GameObjects.Container[] = [];
  #rail: GameObjects.Container | null = null;
  #closing = 0;

  constructor(world: StageWorld) {
    super('gate', world);
  }

  groups(view: StageView): readonly string[] {
    return [view.season === 'winter' ? 'gate-snow' : 'gate-bare', 'gate', 'gate-lane'];
  }

  protected override get telling(): readonly Rect[] {
    return [GATEWAY];
  }

  protected build(view: StageView): void {
    cutGateFolk(this);
    this.backdrop(view.season === 'winter' ? 'gate-snow' : 'gate-bare');
    this.#windows = this.add.graphics().setDepth(1);
    this.#leaves = [
      this.piece('gate-leaf', GATEWAY.x, FLOOR, 835),
      this.piece('gate-leaf', GATEWAY.x + GATEWAY.w, FLOOR, 835),
    ];
    this.#leaves[1]?.setScale(-1, 1);
    this.#vans = VANS.map(({ x, y, scale }) => this.piece('gate-van', x, y, y).setScale(scale));
    this.#rail = this.piece('gate-rail', 60, 990, 990);
    this.glow(GATEWAY.x + GATEWAY.w / 2, GATEWAY.y - 16, 120, 0xffd58a, 0.5, 836);
    this.fall(view.season, 2000, 0.7, view.weather);
  }

  apply(view: StageView, previous: StageView | null): void {
    this.#lightCells(view.gate.held, view.seed);
    if (previous && previous.gate.arrested === view.gate.arrested) return;
    for (const p of this.#people) p.image.destroy();
    for (const waiter of this.#lane) waiter.destroy();
    const { arrested } = view.gate;
    const arrests = arrestsOf(arrested, view.seed + view.visit);
    this.#people = arrests.map((arrest) => ({ arrest, image: addGateFolk(this, arrest.look) }));
    this.#lane = waitersFor(arrested).map(({ look, posture, x, y, scale }) => {
      const image = addGateFolk(this, look).setPosition(x, y).setDepth(y).setTint(WAITING_TINT);
      poseGateFolk(image, look, posture, scale);
      return image;
    });
    this.#vans.forEach((van, i) => {
      van.setVisible(i < vansFor(arrested));
    });
    this.#rail?.setVisible(arrested > 0);
    this.#closing = timeToEnter(arrests) + 0.4;
    this.rewind();
    this.advance();
  }

  /** A lit window for every ten people held; the first where there are fewer. */
  #lightCells(held: number, seed: number): void {
    const { columns, rows, x, y, stepX, stepY, w, h } = CELLS;
    const lit = Math.min(columns * rows, Math.ceil(held / PEOPLE_PER_WINDOW));
    const order = Array.from({ length: columns * rows }, (_, i) => i).sort(
      (a, b) => flicker(seed, a) - flicker(seed, b),
    );
    this.#windows?.clear();
    for (const i of order.slice(0, lit)) {
      this.#windows?.fillStyle(0xf0b45a, 0.55 + 0.4 * flicker(seed + 4, i));
      this.#windows?.fillRect(x + (i % columns) * stepX, y + Math.floor(i / columns) * stepY, w, h);
    }
  }

  protected advance(): void {
    const t = this.clock;
    for (const { arrest, image } of this.#people) {
      const at = arrestAt(arrest, t);
      poseGateFolk(image, arrest.look, at.posture, at.scale);
      image.setPosition(at.x, at.y).setDepth(at.y).setAlpha(at.alpha);
    }
    const some = this.#people.length > 0;
    const opening = Math.min(1, Math.max(0, (t - 0.3) / 1.2));
    const closed = Number.isFinite(t) ? Math.min(1, Math.max(0, (t - this.#closing) / 1.6)) : 0;
    const wide = some ? opening * (1 - closed) : 0;
    const width = 1 - 0.8 * wide * wide * (3 - 2 * wide);
    this.#leaves[0]?.setScale(width, 1);
    this.#leaves[1]?.setScale(-width, 1);
  }
}
