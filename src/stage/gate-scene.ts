/** The prison gate: it opens for those newly arrested, as many as there are, and closes on them. Quiet where nobody comes. */

import type { GameObjects } from 'phaser';
import { CELLS, GATEWAY } from '../art/gate';
import type { StageView } from '../machine/stage-view';
import { flicker } from './border-choreography';
import { addFolk, cutFolk, poseFolk } from './border-folk-sprite';
import { type Arrest, arrestAt, arrestsOf, timeToEnter } from './gate-choreography';
import { PictureScene } from './picture-scene';
import type { StageWorld } from './stage-scene';

const FLOOR = GATEWAY.y + GATEWAY.h;
const NIGHT_TINT = 0xa9b7d6;
const PEOPLE_PER_WINDOW = 10;

export class GateScene extends PictureScene {
  #people: { readonly arrest: Arrest; readonly image: GameObjects.Image }[] = [];
  #leaves: GameObjects.Container[] = [];
  #windows: GameObjects.Graphics | null = null;
  #closing = 0;

  constructor(world: StageWorld) {
    super('gate', world);
  }

  groups(view: StageView): readonly string[] {
    return [view.season === 'winter' ? 'gate-snow' : 'gate-bare', 'gate', 'folk'];
  }

  protected build(view: StageView): void {
    cutFolk(this);
    this.backdrop(view.season === 'winter' ? 'gate-snow' : 'gate-bare');
    this.#windows = this.add.graphics().setDepth(1);
    this.#leaves = [
      this.piece('gate-leaf', GATEWAY.x, FLOOR, 835),
      this.piece('gate-leaf', GATEWAY.x + GATEWAY.w, FLOOR, 835),
    ];
    this.#leaves[1]?.setScale(-1, 1);
    this.glow(GATEWAY.x + GATEWAY.w / 2, GATEWAY.y - 16, 120, 0xffd58a, 0.5, 836);
    this.fall(view.season, 2000, 0.7);
  }

  apply(view: StageView, previous: StageView | null): void {
    this.#lightCells(view.gate.held, view.seed);
    if (previous && previous.gate.arrested === view.gate.arrested) return;
    for (const p of this.#people) p.image.destroy();
    const arrests = arrestsOf(view.gate.arrested, view.seed + view.visit);
    this.#people = arrests.map((arrest) => ({ arrest, image: addFolk(this, arrest.look).setTint(NIGHT_TINT) }));
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
      poseFolk(image, arrest.look, at.posture, at.scale, false);
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
