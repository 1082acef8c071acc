/** One person at the table: feels, looks, speaks, and does what hands do there. */

import { Display, type Scene } from 'phaser';
import { EXPRESSIONS, enliven } from '../../art/people/mood';
import type { Mood } from '../../machine/stage-view';
import type { ArtStore } from '../art-loader';
import { Attention } from './attention';
import { type Movement, playMovements } from './movement';
import { POSES, type Pose, REST_HAND } from './poses';
import { type Cut, Rig } from './rig';

const STILL = { nod: 0, reach: 0 } as const;
/** Painting a face costs more than moving one: thirty a second are enough. */
const FACE_SECONDS = 1 / 31;
/** Breaths a second, as an angle. */
const BREATH = 1.36;

export class Figure {
  readonly #scene: Scene;
  readonly #rig: Rig;
  readonly #attention: Attention;
  readonly #phase: number;
  #mood: Mood = 'calm';
  /** Seconds since the face was last painted. */
  #unseen = 0;
  /** True while a gesture is under way: then a new mood's posture waits for its end; the face does not. */
  #busy = false;
  /** Tweened: the mood's face and light. */
  readonly #expression = { ...EXPRESSIONS.calm };
  readonly #light = { red: 255, green: 255, blue: 255, glow: 0 };

  constructor(scene: Scene, art: ArtStore, cut: Cut) {
    this.#scene = scene;
    this.#rig = new Rig(scene, art, cut);
    this.#phase = cut.mirror === 1 ? 0.6 : 1.7;
    this.#attention = new Attention(this.#phase);
    this.feel('calm', true);
  }

  place(x: number): void {
    this.#rig.place(x);
  }

  get headBox(): Rig['headBox'] {
    return this.#rig.headBox;
  }

  get mood(): Mood {
    return this.#mood;
  }

  /** Call once a frame, with seconds; `calm` when nothing may move of itself. */
  update(time: number, delta: number, calm: boolean): void {
    if (calm) this.#attention.rest();
    else this.#attention.advance(delta);
    this.#rig.bend(calm ? 0 : Math.sin(time * BREATH + this.#phase), delta);
    this.#unseen += delta;
    if (this.#unseen < FACE_SECONDS && !calm) return;
    this.#unseen = 0;
    this.#rig.face.show(enliven(this.#expression, this.#attention.face));
  }

  #postureOf(mood: Mood): Partial<Rig['pose']> {
    const { lean, sink, trunk, head, hand } = POSES[mood];
    return { lean, sink, trunk, head, handX: hand[0], handY: hand[1], ...STILL };
  }

  /** Blends into the mood's face and light, and sits as it sits. */
  feel(mood: Mood, calm: boolean): void {
    this.#mood = mood;
    const { tint, glow, glass } = POSES[mood];
    const { red, green, blue } = Display.Color.IntegerToColor(tint);
    const light = { red, green, blue, glow: glow[1] };
    this.#rig.glow.setTint(glow[0]);
    this.#scene.tweens.killTweensOf([this.#expression, this.#light]);
    if (calm) {
      this.#scene.tweens.killTweensOf(this.#rig.pose);
      this.#busy = false;
      Object.assign(this.#expression, EXPRESSIONS[mood]);
      Object.assign(this.#light, light);
      if (glass === 'held') this.#rig.take();
      else this.#rig.setDown(glass);
      Object.assign(this.#rig.pose, this.#postureOf(mood));
      this.#shine();
      this.#rig.face.show(enliven(this.#expression, this.#attention.face));
      return;
    }
    const blend = { duration: 420, ease: 'Sine.easeInOut' } as const;
    this.#scene.tweens.add({ targets: this.#expression, ...EXPRESSIONS[mood], ...blend });
    this.#scene.tweens.add({ targets: this.#light, ...light, duration: 700, onUpdate: () => this.#shine() });
    if (!this.#busy) this.settle(620);
  }

  #shine(): void {
    const { red, green, blue, glow } = this.#light;
    this.#rig.light(Display.Color.GetColor(red, green, blue));
    this.#rig.glow.setAlpha(glow);
  }

  #play(movements: readonly Movement[]): void {
    playMovements(this.#scene, this.#rig.pose, movements);
  }

  /** The hand takes the glass, or puts it down at a place: the beginning of a gesture. */
  #hand(glass: Pose['glass']): readonly Movement[] {
    const rig = this.#rig;
    if (glass === 'held')
      return rig.holds ? [] : [{ to: { ...rig.glassAt, reach: 0 }, ms: 280, after: () => rig.take() }];
    if (!rig.holds) return [];
    const to = { handX: glass, handY: REST_HAND.y, reach: 0 };
    return [{ to, ms: 300, after: () => rig.setDown(glass) }];
  }

  /** Back to the mood's own posture. */
  settle(ms = 760): void {
    this.#busy = false;
    this.#play([
      ...this.#hand(POSES[this.#mood].glass),
      { to: this.#postureOf(this.#mood), ms, ease: 'Sine.easeInOut' },
    ]);
  }

  /** The eyes go there for a while. */
  watch(goal: Parameters<Attention['watch']>[0], seconds: number, wait = 0): void {
    this.#attention.watch(goal, seconds, wait);
  }

  /** Speaks for as long, nodding once or twice. */
  speak(seconds: number): void {
    this.#attention.speak(seconds);
    this.#scene.tweens.add({
      targets: this.#rig.pose,
      nod: -2.4,
      duration: 260,
      ease: 'Sine.easeInOut',
      yoyo: true,
      repeat: 2,
    });
  }

  /** Fills the glass, takes it and lifts it to a point of the world; `lean` 0–1 is how far the trunk comes along. */
  raise(x: number, y: number, lean: number, onDone?: () => void): void {
    const to = this.#rig.local(x, y);
    this.#busy = true;
    this.#scene.tweens.add({ targets: this.#rig.glass, level: 1, duration: 240 });
    this.#play([
      ...(this.#rig.holds ? [{ to: {}, ms: 260 }] : this.#hand('held')),
      {
        to: { handX: to.x, handY: to.y, reach: lean },
        ms: 620,
        ease: lean > 0 ? 'Back.easeOut' : 'Cubic.easeInOut',
        ...(onDone ? { after: onDone } : {}),
      },
    ]);
  }

  /** What is left in the glass, 0–1, where nobody saw it drunk. */
  fill(level: number): void {
    this.#rig.glass.level = level;
  }

  /** The other's glass has met this one. */
  knock(): void {
    this.#rig.glass.knock();
  }

  /** The glass to the lips and down again, or (at `full` false) half the way. */
  sip(full: boolean): void {
    this.#busy = true;
    this.#scene.tweens.add({ targets: this.#rig.glass, level: full ? 0.06 : 0.62, delay: 560, duration: 420 });
    this.#play([
      {
        to: { handX: 214, handY: full ? 470 : 540, reach: 0, head: full ? 9 : 3 },
        ms: 560,
        hold: full ? 420 : 260,
        after: () => this.settle(),
      },
    ]);
  }

  /** A toast declined: the glass is put down, the open hand drawn back over it. */
  decline(): void {
    this.#busy = true;
    this.#play([
      ...this.#hand(REST_HAND.x),
      { to: { handX: REST_HAND.x + 20, handY: REST_HAND.y - 90, head: -3 }, ms: 380, hold: 420 },
      { to: { handX: REST_HAND.x + 90, handY: REST_HAND.y }, ms: 380, hold: 200, after: () => this.settle() },
    ]);
  }

  /** Puts the glass down and pushes something across the table, from one point of the world to another. */
  push(from: { x: number; y: number }, to: { x: number; y: number }, ms: number): void {
    const start = this.#rig.local(from.x, from.y);
    const end = this.#rig.local(to.x, to.y);
    this.#busy = true;
    this.#attention.watch('table', 1 + ms / 1000);
    this.#play([
      ...this.#hand(REST_HAND.x),
      { to: { handX: start.x, handY: start.y, head: -2 }, ms: 300 },
      {
        to: { handX: end.x, handY: end.y, reach: 0.7 },
        ms,
        ease: 'Cubic.easeOut',
        hold: 240,
        after: () => this.settle(),
      },
    ]);
  }

  /** Rises, turns and goes, the glass left where it stood; with `calm`, is simply gone. */
  leave(calm: boolean): void {
    this.#busy = true;
    this.#rig.glow.setAlpha(0);
    if (calm) {
      this.#scene.tweens.killTweensOf(this.#rig.pose);
      this.#rig.vanish();
      return;
    }
    const rig = this.#rig;
    this.#play([
      ...this.#hand(REST_HAND.x),
      // both hands on the table, then up
      { to: { handX: 420, handY: REST_HAND.y, lean: -10, trunk: -3, head: 2 }, ms: 420, after: () => rig.stand(true) },
      { to: { sink: -126, lean: 30, trunk: 0, head: 4, handX: 662, handY: 1012 }, ms: 760, hold: 500 },
      { to: { turn: -1, head: -2 }, ms: 300, ease: 'Sine.easeInOut' },
      { to: { walk: 900 }, ms: 1900, ease: 'Sine.easeIn', after: () => rig.vanish() },
    ]);
  }

  /** Sits as if never gone. */
  sit(): void {
    this.#rig.stand(false);
    this.feel(this.#mood, true);
  }
}
