/** The border at dusk. People step off the bus, in the number that was freed; who refuses exile turns back. */

import { BlendModes, type GameObjects } from 'phaser';
import { BUS_WINDOWS } from '../art/border-things';
import type { StageView } from '../machine/stage-view';
import { busesAt } from './border-buses';
import { choreograph, lengthOf, poseAt, type Walker, walkingTime } from './border-choreography';
import { addFolk, cutFolk, poseFolk } from './border-folk-sprite';
import { frameOf, lightOn, standingIn } from './border-light';
import type { Rect } from './framing';
import { PICTURE, SUBJECT } from './picture-framing';
import { PictureScene } from './picture-scene';
import type { StageWorld } from './stage-scene';

/** All that may come, and how those behind are dimmed. */
const MOST_BUSES = busesAt({ exiled: 0, stayed: 1000, refused: 0, withheld: 0 }, 0);
const BUS_TINTS = [0xffffff, 0xc3b7d2, 0x9a90b8];
const POST = { x: 925, y: 868 };
const RAISED = -1.25;
const BEAM = 0.5;
const LOWERED = 0.04;
/** How much nearer than the whole picture the camera comes. */
const CLOSEST = 2;
/** Rows between which the breath of a crowd hangs, and its colour. */
const HAZE = [716, 750, 788, 822, 853, 896, 945, 998];
const HAZE_COLOUR = 0x7d79b0;

interface Figure {
  readonly walker: Walker;
  readonly image: GameObjects.Image;
}

export class BorderScene extends PictureScene {
  #figures: Figure[] = [];
  #length = 0;
  /** True once everyone stands where they will stand: then nobody is placed again. */
  #atRest = false;
  #buses: GameObjects.Container[] = [];
  #door: GameObjects.Image | null = null;
  #passengers: GameObjects.Image[] = [];
  #boom: GameObjects.Container | null = null;
  #wicket: GameObjects.Container | null = null;
  #street: GameObjects.Container | null = null;
  #lamp: GameObjects.Image | null = null;
  #beam: GameObjects.Image | null = null;
  #haze: GameObjects.Image[] = [];
  #frame: Rect = SUBJECT;

  constructor(world: StageWorld) {
    super('border', world);
  }

  groups(view: StageView): readonly string[] {
    return [view.season === 'winter' ? 'border-snow' : 'border-bare', 'border', 'folk'];
  }

  protected override get telling(): readonly Rect[] {
    return standingIn(this.#figures.map(({ walker }) => walker));
  }
  protected override get subject(): Rect {
    return this.#frame;
  }
  /** Near enough that a few people fill the frame; at most twice as near as the whole picture. */
  protected override get near(): number {
    const { w, h } = this.free;
    const whole = Math.max(w / PICTURE.w, h / PICTURE.h);
    return Math.min(whole * CLOSEST, w / this.#frame.w, h / this.#frame.h);
  }

  protected build(view: StageView): void {
    cutFolk(this);
    this.backdrop(view.season === 'winter' ? 'border-snow' : 'border-bare');
    this.#street = this.piece('border-street', 0, 0, 1);
    this.#wicket = this.piece('border-wicket', 236, 838, 838);
    this.piece('border-post', POST.x, POST.y, POST.y);
    this.#boom = this.piece('border-boom', POST.x, POST.y - 170, POST.y + 1);
    this.#passengers = [];
    this.#buses = MOST_BUSES.map(({ x, y, scale }, nth) => {
      const bus = this.add.container(x, y).setDepth(y).setScale(scale);
      this.put(bus, 'border-bus').setTint(BUS_TINTS[nth] ?? 0xffffff);
      for (const left of BUS_WINDOWS)
        for (const seat of [22, 56]) this.#passengers.push(this.#passenger(bus, left + seat));
      return bus;
    });
    const [first] = this.#buses;
    this.#door = first ? this.put(first, 'border-door') : null;
    this.glow(1254, 744, 150, 0xffb95a, 0.4, POST.y + 2);
    this.#lamp = this.glow(490, 800, 330, 0xffb95a, 0.34, 5);
    this.#beam = this.glow(250, 880, 1, 0xffd48a, BEAM, 5).setScale(9.5, 3);
    this.#haze = HAZE.map((y) =>
      this.glow(680, y - 10, 1, HAZE_COLOUR, 0, y)
        .setBlendMode(BlendModes.NORMAL)
        .setScale(17, 1.5),
    );
    this.fall(view.season, 2000, 0.4, view.weather);
  }

  #passenger(bus: GameObjects.Container, x: number): GameObjects.Image {
    const seat = this.add.container(x, -174);
    bus.add(seat);
    return this.put(seat, 'border-passenger');
  }

  apply(view: StageView, previous: StageView | null): void {
    if (previous && JSON.stringify(previous.border) === JSON.stringify(view.border)) return;
    const { exiled, stayed, refused, withheld } = view.border;
    for (const f of this.#figures) f.image.destroy();
    const walkers = choreograph(view.border, view.seed + view.visit);
    this.#figures = walkers.map((walker) => ({ walker, image: addFolk(this, walker.look) }));
    this.#length = lengthOf(walkers);
    this.#atRest = false;
    const here = busesAt(view.border, 0).length;
    this.#buses.forEach((bus, nth) => {
      bus.setVisible(nth < here);
    });
    this.#lamp?.setVisible(exiled + stayed + refused + withheld > 0);
    this.#passengers.forEach((p, i) => {
      p.setVisible(i < withheld);
    });
    const dense = Math.min(1, Math.max(0, exiled + stayed - 30) / 120);
    for (const band of this.#haze) band.setAlpha(0.7 * dense);
    this.#beam?.setVisible(exiled + stayed + refused + withheld > 0);
    this.#frame = frameOf(walkers, view.border);
    this.rewind();
    this.layout();
    this.advance();
  }

  protected advance(): void {
    const t = this.clock;
    const { exiled, stayed, refused, withheld } = this.world.view.border;
    if (!this.#atRest) this.#poseAll(t);
    this.#atRest = t > this.#length + 1;
    const open = Math.min(1, Math.max(0, t - 0.2) / 1.4);
    const lift = exiled + refused > 0 ? open : 0;
    this.#boom?.setRotation(LOWERED + (RAISED - LOWERED) * lift * (2 - lift));
    this.#wicket?.setScale(stayed > 0 ? 1 - 0.72 * open : 1, 1);
    this.#street?.setAlpha(stayed > 0 ? 0.25 + 0.75 * open : 0.25);
    const leaving = withheld > 0 ? Math.max(0, t - this.#length - 0.8) : 0;
    this.#door?.setVisible(exiled + stayed + refused > 0 && leaving === 0);
    busesAt(this.world.view.border, this.calm ? Number.POSITIVE_INFINITY : leaving).forEach(({ x }, nth) => {
      this.#buses[nth]?.setX(x);
    });
    this.#beam?.setAlpha(leaving > 0 ? Math.max(0, BEAM - leaving * 0.2) : BEAM);
    this.#lamp?.setAlpha(leaving > 0 ? Math.max(0, 0.34 - leaving * 0.12) : 0.34);
    this.#stayWith(t);
  }

  #poseAll(t: number): void {
    for (const { walker, image } of this.#figures) {
      const pose = poseAt(walker, t);
      poseFolk(image, walker.look, pose.posture, pose.scale, pose.flip);
      image.setPosition(pose.x, pose.y).setDepth(pose.y).setAlpha(pose.alpha).setTint(lightOn(pose.x, pose.y));
    }
  }

  /** Comes a little closer to the person who turns back, and leaves again. */
  #stayWith(t: number): void {
    const who = this.#figures.find((f) => f.walker.part === 'refuse')?.walker;
    if (!who || this.calm) return;
    const turn = who.start + walkingTime(who) - 2.2;
    const near = Math.max(0, Math.min(1, (t - turn + 0.8) / 1.2, (turn + 6.5 - t) / 1.8));
    const ease = near * near * (3 - 2 * near);
    const { zoom, x, y } = this.shot;
    const closer = zoom * (1 + 0.3 * ease);
    const slide = 1 - zoom / closer;
    const at = poseAt(who, turn + 2.2);
    this.lookAt({ zoom: closer, x: x + (at.x - x) * slide, y: y + (at.y - 90 * at.scale - y) * slide });
  }
}
