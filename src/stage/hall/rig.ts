/** The paper puppet of one person: chair, trunk, head, painted face, jointed arm and glass, bent to a pose. */

import { BlendModes, type GameObjects, Math as PhaserMath, type Scene } from 'phaser';
import { LOOKS } from '../../art/looks';
import { ARM_BONES } from '../../art/people/arms';
import { FACE } from '../../art/people/face';
import { HEAD_DROP } from '../../art/people/head';
import type { ArtStore } from '../art-loader';
import { FaceCanvas } from './face-canvas';
import { type Drink, Glass } from './glass';
import { REST_HAND } from './poses';
import { solveArm } from './two-bone';

/** Trunk's pivot in the figure's own pixels: the hips. */
const HIP = { x: 360, y: 840 };
const NAPE = { x: 352, y: 450 };
const GLASS_Y = REST_HAND.y - ARM_BONES.glass.above;
export const FIGURE_SCALE = 0.9;
/** Height of a figure's origin in the world. */
export const FIGURE_Y = 59;
/** The glass stands behind the near arm, before the far one. */
const STANDING_GLASS = 2;
/** Px of walking from which on a person fades out of the light, and over which. */
const DARK = { from: 620, over: 260 };

export interface Cut {
  readonly look: string;
  readonly chair: string;
  readonly drink: Drink;
  /** 1 looks to the left, −1 to the right. */
  readonly mirror: 1 | -1;
  readonly planes: { readonly people: GameObjects.Container; readonly arms: GameObjects.Container };
}

export class Rig {
  readonly face: FaceCanvas;
  readonly glass: Glass;
  readonly glow: GameObjects.Image;
  readonly #mirror: 1 | -1;
  readonly #seat: GameObjects.Container;
  readonly #person: GameObjects.Container;
  readonly #trunk: GameObjects.Container;
  readonly #head: GameObjects.Container;
  readonly #skull: GameObjects.Image;
  readonly #arms: GameObjects.Container;
  readonly #upper: GameObjects.Container;
  readonly #fore: GameObjects.Container;
  readonly #rest: GameObjects.Image;
  readonly #shade: GameObjects.Image;
  readonly #lit: GameObjects.Image[];
  #holds = true;
  #stands = false;
  /** Tweened, in the figure's own pixels and degrees. `turn` 1 faces the table, −1 away; `reach` 0–1 leans over it. */
  readonly pose = {
    lean: 0,
    sink: 0,
    trunk: 0,
    head: 0,
    nod: 0,
    handX: REST_HAND.x,
    handY: REST_HAND.y,
    reach: 0,
    turn: 1,
    walk: 0,
  };

  constructor(scene: Scene, art: ArtStore, { look, chair, drink, mirror, planes }: Cut) {
    this.#mirror = mirror;
    const part = (into: GameObjects.Container, name: string, x = 0, y = 0) =>
      art.put(scene, into, `${look}-${name}`, x, y);
    this.#seat = scene.add.container(0, FIGURE_Y).setScale(mirror * FIGURE_SCALE, FIGURE_SCALE);
    planes.people.add(this.#seat);
    this.glow = scene.add.image(350, 440, 'glow').setBlendMode(BlendModes.ADD).setScale(4.6).setAlpha(0);
    this.#seat.add(this.glow);
    art.put(scene, this.#seat, chair, 120, 108);
    this.#person = scene.add.container(0, 0);
    this.#seat.add(this.#person);
    this.#trunk = scene.add.container(HIP.x, HIP.y);
    this.#person.add(this.#trunk);
    const body = part(this.#trunk, 'body', -HIP.x, -HIP.y);
    this.#head = scene.add.container(NAPE.x - HIP.x, NAPE.y + HEAD_DROP - HIP.y);
    this.#trunk.add(this.#head);
    const skull = part(this.#head, 'head', -NAPE.x, -NAPE.y);
    this.#skull = skull;
    const person = LOOKS[look.replace('look-', '')];
    if (!person) throw new Error(`nobody looks like ${look}`);
    this.face = new FaceCanvas(scene, `face${mirror}`, person);
    const face = scene.add.image(FACE.x - NAPE.x, FACE.y - NAPE.y, this.face.key).setOrigin(0);
    this.#head.add(face.setDisplaySize(FACE.w, FACE.h));

    this.#arms = scene.add.container(0, FIGURE_Y).setScale(mirror * FIGURE_SCALE, FIGURE_SCALE);
    planes.arms.add(this.#arms);
    this.#shade = scene.add.image(460, 852, 'shade').setDisplaySize(520, 60);
    this.#arms.add(this.#shade);
    this.#rest = part(this.#arms, 'rest');
    this.#upper = scene.add.container(0, 0);
    this.#fore = scene.add.container(0, 0);
    this.glass = new Glass(scene, art, drink);
    this.#fore.add(this.glass.box);
    const upper = part(this.#upper, 'upper');
    const fore = part(this.#fore, 'fore');
    this.#arms.add([this.#upper, this.#fore]);
    this.#lit = [body, skull, face, this.#rest, upper, fore];
    this.take();
    this.bend();
  }

  /** Puts the figure's own origin at x of the world. */
  place(x: number): void {
    this.#seat.x = x;
    this.#arms.x = x;
  }

  /** World point in the figure's own pixels. */
  local(x: number, y: number): { x: number; y: number } {
    return { x: (x - this.#seat.x) / (this.#mirror * FIGURE_SCALE), y: (y - FIGURE_Y) / FIGURE_SCALE };
  }

  /** The head as it is bent now, in the world. */
  get headBox(): { readonly x: number; readonly y: number; readonly w: number; readonly h: number } {
    const { x, y, width, height } = this.#skull.getBounds();
    return { x, y, w: width, h: height };
  }

  get holds(): boolean {
    return this.#holds;
  }

  /** Where the hand must be to take the glass. */
  get glassAt(): { readonly handX: number; readonly handY: number } {
    return this.#holds
      ? { handX: this.pose.handX, handY: this.pose.handY }
      : { handX: this.glass.box.x, handY: REST_HAND.y };
  }

  /** The glass into the hand. */
  take(): void {
    this.#holds = true;
    this.#fore.addAt(this.glass.box, 0);
    this.glass.box.setPosition(-ARM_BONES.glass.along, -ARM_BONES.glass.above);
  }

  /** The glass onto the table at `x` of the figure's own pixels. */
  setDown(x: number): void {
    if (this.#holds) this.#arms.addAt(this.glass.box, STANDING_GLASS);
    this.#holds = false;
    this.glass.box.setPosition(x, GLASS_Y).setRotation(0);
  }

  /** Multiplies everything of the person, the chair apart. */
  light(tint: number): void {
    for (const image of this.#lit) image.setTint(tint);
  }

  /** Arms hang from a person who stands, and leave the table; the glass stays on it. */
  stand(stands: boolean): void {
    this.#stands = stands;
    if (stands && this.#holds) this.setDown(REST_HAND.x);
    (stands ? this.#person : this.#arms).add([this.#upper, this.#fore]);
    this.#rest.setVisible(!stands);
    if (!stands) {
      this.#person.setVisible(true).setAlpha(1);
      Object.assign(this.pose, { turn: 1, walk: 0 });
    }
  }

  /** Nobody in the chair. */
  vanish(): void {
    this.stand(true);
    this.#person.setVisible(false);
    this.#shade.setAlpha(0);
  }

  /** Bends everything to the pose; `breath` −1…1, `delta` seconds since the last time. */
  bend(breath = 0, delta = 0): void {
    const p = this.pose;
    const rise = -p.reach * 90;
    const trunk = this.#trunk;
    const step = Math.abs(Math.sin(p.walk / 70)) * Math.min(1, p.walk / 60) * 14;
    this.#person.setScale(p.turn, 1).setPosition(HIP.x * (1 - p.turn) + p.walk, -step);
    this.#person.setAlpha(1 - PhaserMath.Clamp((p.walk - DARK.from) / DARK.over, 0, 1));
    trunk.setPosition(HIP.x + p.lean + rise, HIP.y + p.sink - p.reach * 8);
    trunk.setRotation(PhaserMath.DegToRad(p.trunk - p.reach * 2));
    trunk.setScale(1, 1 + breath * 0.006);
    this.#head.setRotation(PhaserMath.DegToRad(p.head + p.nod + breath * 0.25));
    const angle = trunk.rotation;
    const sx = ARM_BONES.shoulder.x - HIP.x;
    const sy = (ARM_BONES.shoulder.y - HIP.y) * trunk.scaleY;
    const shoulder = {
      x: trunk.x + sx * Math.cos(angle) - sy * Math.sin(angle),
      y: trunk.y + sx * Math.sin(angle) + sy * Math.cos(angle),
    };
    const { elbow, hand } = solveArm(shoulder, { x: p.handX, y: p.handY }, ARM_BONES.upper, ARM_BONES.glass.along);
    this.#upper.setPosition(shoulder.x, shoulder.y);
    this.#upper.setRotation(Math.atan2(elbow.y - shoulder.y, elbow.x - shoulder.x) - Math.PI / 2);
    this.#fore.setPosition(elbow.x, elbow.y);
    this.#fore.setRotation(Math.atan2(elbow.y - hand.y, elbow.x - hand.x));
    if (this.#holds) this.glass.box.setRotation(-this.#fore.rotation * 0.9);
    this.glass.advance(delta);
    if (!this.#stands) this.#shade.setAlpha(PhaserMath.Clamp(1 - (REST_HAND.y - p.handY) / 140, 0, 1));
  }
}
