/** One person at the table: trunk, head, a face that changes, and an arm with bones. */

import { type GameObjects, Math as PhaserMath, type Scene, type Types } from 'phaser';
import { ARM_BONES } from '../../art/people/arms';
import { HEAD_DROP } from '../../art/people/head';
import { EXPRESSION_NAMES, type ExpressionName } from '../../art/people/mood';
import type { Mood } from '../../machine/stage-view';
import type { ArtStore } from '../art-loader';
import { POSES } from './poses';
import { solveArm } from './two-bone';

/** Trunk's pivot in the figure's own pixels: the hips. */
const HIP = { x: 360, y: 840 };
const NAPE = { x: 352, y: 450 };
const REST_HAND = { x: 296, y: 806 };
export const FIGURE_SCALE = 0.9;
/** Height of a figure's origin in the world. */
export const FIGURE_Y = 59;

const frameOf = (name: ExpressionName) => EXPRESSION_NAMES.indexOf(name);

export class Figure {
  readonly #scene: Scene;
  readonly #mirror: 1 | -1;
  readonly #rig: GameObjects.Container;
  readonly #trunk: GameObjects.Container;
  readonly #head: GameObjects.Container;
  readonly #face: GameObjects.Image;
  readonly #next: GameObjects.Image;
  readonly #arms: GameObjects.Container;
  readonly #upper: GameObjects.Container;
  readonly #fore: GameObjects.Container;
  readonly #glass: GameObjects.Container;
  readonly #shade: GameObjects.Image;
  #mood: Mood = 'calm';
  /** True while the glass is on its way: then a new mood waits for the hand to come back. */
  #busy = false;
  /** Tweened: the trunk's place and the glass in the hand, in the figure's own pixels. */
  readonly pose = { lean: 0, sink: 0, trunk: 0, head: 0, nod: 0, handX: REST_HAND.x, handY: REST_HAND.y, reach: 0 };

  constructor(
    scene: Scene,
    art: ArtStore,
    look: string,
    chair: string,
    glass: string,
    planes: { readonly people: GameObjects.Container; readonly arms: GameObjects.Container },
    mirror: 1 | -1,
  ) {
    this.#scene = scene;
    this.#mirror = mirror;
    const part = (into: GameObjects.Container, name: string, x = 0, y = 0) =>
      art.put(scene, into, `${look}-${name}`, x, y);
    this.#rig = scene.add.container(0, FIGURE_Y).setScale(mirror * FIGURE_SCALE, FIGURE_SCALE);
    planes.people.add(this.#rig);
    art.put(scene, this.#rig, chair, 120, 108);
    this.#trunk = scene.add.container(HIP.x, HIP.y);
    this.#rig.add(this.#trunk);
    part(this.#trunk, 'body', -HIP.x, -HIP.y);
    this.#head = scene.add.container(NAPE.x - HIP.x, NAPE.y + HEAD_DROP - HIP.y);
    this.#trunk.add(this.#head);
    part(this.#head, 'head', -NAPE.x, -NAPE.y);
    this.#face = part(this.#head, 'faces', -NAPE.x, -NAPE.y);
    this.#next = part(this.#head, 'faces', -NAPE.x, -NAPE.y).setAlpha(0);

    this.#arms = scene.add.container(0, FIGURE_Y).setScale(mirror * FIGURE_SCALE, FIGURE_SCALE);
    planes.arms.add(this.#arms);
    this.#shade = scene.add.image(460, 852, 'shade').setDisplaySize(520, 60);
    this.#arms.add(this.#shade);
    part(this.#arms, 'rest');
    this.#upper = scene.add.container(0, 0);
    this.#fore = scene.add.container(0, 0);
    this.#glass = scene.add.container(-ARM_BONES.glass.along, -ARM_BONES.glass.above);
    art.put(scene, this.#glass, glass).setScale(0.84);
    this.#fore.add(this.#glass);
    part(this.#upper, 'upper');
    part(this.#fore, 'fore');
    this.#arms.add([this.#upper, this.#fore]);
    this.update();
  }

  /** Puts the figure's own origin at x of the world. */
  place(x: number): void {
    this.#rig.x = x;
    this.#arms.x = x;
  }

  /** World point in the figure's own pixels. */
  local(x: number, y: number): { x: number; y: number } {
    return { x: (x - this.#rig.x) / (this.#mirror * FIGURE_SCALE), y: (y - FIGURE_Y) / FIGURE_SCALE };
  }

  /** Bends everything to the pose; call once a frame. */
  update(breath = 0): void {
    const p = this.pose;
    const rise = -p.reach * 90;
    this.#trunk.setPosition(HIP.x + p.lean + rise, HIP.y + p.sink - p.reach * 8);
    this.#trunk.setRotation(PhaserMath.DegToRad(p.trunk - p.reach * 2));
    this.#trunk.setScale(1, 1 + breath * 0.006);
    this.#head.setRotation(PhaserMath.DegToRad(p.head + p.nod));
    const angle = this.#trunk.rotation;
    const sx = ARM_BONES.shoulder.x - HIP.x;
    const sy = (ARM_BONES.shoulder.y - HIP.y) * this.#trunk.scaleY;
    const shoulder = {
      x: this.#trunk.x + sx * Math.cos(angle) - sy * Math.sin(angle),
      y: this.#trunk.y + sx * Math.sin(angle) + sy * Math.cos(angle),
    };
    const { elbow, hand } = solveArm(shoulder, { x: p.handX, y: p.handY }, ARM_BONES.upper, ARM_BONES.glass.along);
    this.#upper.setPosition(shoulder.x, shoulder.y);
    this.#upper.setRotation(Math.atan2(elbow.y - shoulder.y, elbow.x - shoulder.x) - Math.PI / 2);
    this.#fore.setPosition(elbow.x, elbow.y);
    this.#fore.setRotation(Math.atan2(elbow.y - hand.y, elbow.x - hand.x));
    this.#glass.setRotation(-this.#fore.rotation * 0.9);
    this.#shade.setAlpha(PhaserMath.Clamp(1 - (REST_HAND.y - p.handY) / 140, 0, 1));
  }

  get mood(): Mood {
    return this.#mood;
  }

  /** Cross-fades to the mood's face and sits as it sits. */
  feel(mood: Mood, calm: boolean): void {
    this.#mood = mood;
    const { lean, sink, trunk, head, hand } = POSES[mood];
    const to = { lean, sink, trunk, head, handX: REST_HAND.x + hand, handY: REST_HAND.y };
    this.#scene.tweens.killTweensOf(this.#next);
    if (calm) {
      this.#face.setFrame(frameOf(mood));
      this.#next.setAlpha(0);
      this.#scene.tweens.killTweensOf(this.pose);
      Object.assign(this.pose, to, { nod: 0, reach: 0 });
      this.update();
      return;
    }
    this.#next.setFrame(frameOf(mood)).setAlpha(0);
    this.#scene.tweens.add({
      targets: this.#next,
      alpha: 1,
      duration: 190,
      onComplete: () => {
        this.#face.setFrame(frameOf(mood));
        this.#next.setAlpha(0);
      },
    });
    if (!this.#busy) this.#tween({ ...to, duration: 620, ease: 'Sine.easeInOut' });
  }

  /** One movement of the pose at a time. */
  #tween(to: Omit<Types.Tweens.TweenBuilderConfig, 'targets'>): void {
    this.#scene.tweens.killTweensOf(this.pose);
    this.#scene.tweens.add({ targets: this.pose, ...to });
  }

  blink(): void {
    if (this.#next.alpha > 0) return;
    this.#face.setFrame(frameOf('blink'));
    this.#scene.time.delayedCall(120, () => this.#face.setFrame(frameOf(this.#mood)));
  }

  /** A small nod of someone who speaks. */
  nod(): void {
    this.#scene.tweens.add({
      targets: this.pose,
      nod: -2.2,
      duration: 240,
      ease: 'Sine.easeInOut',
      yoyo: true,
      repeat: 2,
    });
  }

  /** Lifts the glass to a point of the world; `lean` 0–1 is how far the trunk comes along. */
  raise(x: number, y: number, lean: number, duration: number, onDone?: () => void): void {
    const to = this.local(x, y);
    this.#busy = true;
    this.#tween({
      handX: to.x,
      handY: to.y,
      reach: lean,
      duration,
      ease: lean > 0 ? 'Back.easeOut' : 'Cubic.easeInOut',
      ...(onDone ? { onComplete: onDone } : {}),
    });
  }

  /** The glass to the lips, or (at `full` false) half the way. */
  sip(full: boolean, onDone: () => void): void {
    this.#busy = true;
    this.#tween({
      handX: 214,
      handY: full ? 470 : 540,
      reach: 0,
      head: full ? 7 : 2,
      duration: 560,
      hold: full ? 420 : 240,
      ease: 'Cubic.easeInOut',
      onComplete: onDone,
    });
  }

  /** Back to the mood's own pose. */
  settle(): void {
    const { lean, sink, trunk, head, hand } = POSES[this.#mood];
    const handX = REST_HAND.x + hand;
    this.#busy = false;
    const to = { lean, sink, trunk, head, nod: 0, reach: 0, handX, handY: REST_HAND.y };
    this.#tween({ ...to, duration: 760, ease: 'Cubic.easeInOut' });
  }

  /** Pushes the glass away from the body and takes the hand back: a toast declined. */
  decline(): void {
    this.#busy = true;
    this.#tween({
      handX: REST_HAND.x - 46,
      duration: 420,
      completeDelay: 500,
      ease: 'Sine.easeInOut',
      onComplete: () => this.settle(),
    });
  }

  /** Rises from the chair and goes; with `calm`, is simply gone. */
  leave(calm: boolean): void {
    const parts = [this.#trunk, this.#arms];
    this.#busy = true;
    if (calm) {
      for (const part of parts) part.setVisible(false);
      return;
    }
    this.#scene.tweens.add({ targets: this.#arms, alpha: 0, y: FIGURE_Y - 30, duration: 500 });
    this.#tween({ sink: -180, lean: 40, head: 4, duration: 1100, ease: 'Sine.easeInOut' });
    this.#scene.tweens.add({ targets: this.pose, lean: 760, delay: 1200, duration: 1700, ease: 'Sine.easeIn' });
    this.#scene.tweens.add({ targets: this.#trunk, alpha: 0, delay: 2300, duration: 600 });
  }

  /** Sits as if never gone. */
  sit(): void {
    for (const part of [this.#trunk, this.#arms]) part.setVisible(true).setAlpha(1);
    this.#arms.y = FIGURE_Y;
    this.#busy = false;
    this.feel(this.#mood, true);
  }
}
