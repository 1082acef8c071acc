/** The talks: two people at a long table, answering every offer with face, posture and glass. */

import { BlendModes, type GameObjects } from 'phaser';
import type { StageView } from '../machine/stage-view';
import { frameShot } from './framing';
import { Figure } from './hall/figure';
import { Haze, hazeOf } from './hall/haze';
import { hallGroups, RoomSet, WORLD } from './hall/room-set';
import { TableObjects } from './hall/table-objects';
import { StageScene, type StageWorld } from './stage-scene';
import { makeDots } from './textures';

/** Half the figures' distance from where their pictures would touch, px: narrow and wide rooms. */
const APART = { narrow: -52, wide: 40 } as const;
/** From the middle of the pair to an elbow when they sit closest, px. */
const HALF = 684;
/** Height of the picture that must be seen, px of the world. */
const SUBJECT = { top: 96, bottom: 1016 } as const;
/** The same when nobody says what the panels cover: then the lowest quarter holds neither hand nor face. */
const UNTOLD_BOTTOM = 1104;
const MEETING = { x: 960, y: 528 } as const;

/** Looks a scenario may name without their being drawn fall back to these. */
const FALLBACK = { counterpart: 'statesman', envoy: 'envoy' } as const;

interface Cast {
  readonly him: Figure;
  readonly you: Figure;
}

export class HallScene extends StageScene {
  #room: RoomSet | null = null;
  #cast: Cast | null = null;
  #objects: TableObjects | null = null;
  #haze: Haze | null = null;
  #vignette: GameObjects.Image | null = null;
  #folder: GameObjects.Container | null = null;
  #key = '';
  #apart: number = APART.wide;
  /** Tweened slowly, back and forth. */
  readonly #camera = { dolly: 0.4, drift: 0 };

  constructor(world: StageWorld) {
    super('hall', world);
  }

  override groups(view: StageView): readonly string[] {
    return [...hallGroups(view), this.#look(view, 'counterpart'), this.#look(view, 'envoy')];
  }

  #look(view: StageView, role: 'counterpart' | 'envoy'): string {
    const group = `look-${view.cast[role]}`;
    return this.world.art.hasGroup(group) ? group : `look-${FALLBACK[role]}`;
  }

  /** What would need another set: the room, the season, the people, the drink. */
  #setKey(view: StageView): string {
    return this.groups(view).join(' ');
  }

  protected override build(view: StageView): void {
    makeDots(this);
    this.#key = this.#setKey(view);
    const { art } = this.world;
    const room = new RoomSet(this, art, view);
    const chair = this.groups(view).find((g) => g.startsWith('room-')) ?? 'room-palace';
    const glass = `glass-${view.hall.drink}`;
    const figure = (role: 'counterpart' | 'envoy', mirror: 1 | -1) =>
      new Figure(this, art, this.#look(view, role), `${chair}-chair`, glass, room, mirror);
    this.#room = room;
    this.#cast = { you: figure('envoy', -1), him: figure('counterpart', 1) };
    this.#objects = new TableObjects(this, art, room.front);
    this.#folder = this.add.container(960, 944).setScale(0.84).setAlpha(0);
    this.put(this.#folder, 'folder');
    room.front.add(this.#folder);
    this.#vignette = this.add.image(0, 0, 'vignette').setDepth(12);
    this.#haze = new Haze(this.cameras.main);
    this.still(this.calm);
    this.#scheduleBlink(this.#cast.him, 2600);
    this.#scheduleBlink(this.#cast.you, 3700);
  }

  override still(reduced: boolean): void {
    const room = this.#room;
    if (!room) return;
    this.tweens.killTweensOf([room.hook, this.#camera]);
    for (const emitter of room.particles) {
      if (reduced) emitter.pause();
      else emitter.resume();
    }
    if (reduced) {
      Object.assign(this.#camera, { dolly: 0.4, drift: 0 });
      room.hook.setAngle(0);
      return;
    }
    const sway = { ease: 'Sine.easeInOut', yoyo: true, repeat: -1 } as const;
    this.tweens.add({ targets: room.hook, angle: { from: -0.7, to: 0.7 }, duration: 4200, ...sway });
    this.tweens.add({ targets: this.#camera, dolly: { from: 0.4, to: 1 }, duration: 26000, ...sway });
    this.tweens.add({ targets: this.#camera, drift: { from: 0, to: 1 }, duration: 19000, ...sway });
  }

  override apply(view: StageView, previous: StageView | null): void {
    if (this.#key !== this.#setKey(view)) {
      this.scene.restart();
      return;
    }
    const { hall } = view;
    const before = previous?.hall ?? null;
    const still = this.calm || before === null;
    if (hall.mood !== before?.mood) this.#cast?.him.feel(hall.mood, still);
    if (hall.envoyMood !== before?.envoyMood) this.#cast?.you.feel(hall.envoyMood, still);
    this.#objects?.show(hall.table, still);
    this.#room?.lights.burn(hall.hours > 0 ? hall.hoursLeft / hall.hours : 1);
    this.#setHaze(hazeOf(hall.glasses, hall.fatigue), still);
    this.#setFolder(hall.signed, still);
    if (before === null ? !hall.seated : before.seated && !hall.seated) this.#cast?.him.leave(still);
    if (before !== null && !before.seated && hall.seated) this.#cast?.him.sit();
    if (still || !before) return;
    if (hall.speaking !== before.speaking) {
      if (hall.speaking === 'him') this.#cast?.him.nod();
      if (hall.speaking === 'you') this.#cast?.you.nod();
    }
    if (hall.toasts > before.toasts) this.#toast(hall.lastToast);
  }

  #toast(answer: StageView['hall']['lastToast']): void {
    if (!this.#cast) return;
    const { him, you } = this.#cast;
    const drink = (full: boolean) => {
      him.sip(true, () => him.settle());
      you.sip(full, () => you.settle());
    };
    if (answer === 'decline' || answer === 'none') {
      him.raise(MEETING.x + 150, MEETING.y + 60, 0.5, 640, () => him.sip(true, () => him.settle()));
      you.decline();
      return;
    }
    if (answer === 'sip') {
      him.raise(MEETING.x + 150, MEETING.y + 40, 0.5, 640, () => drink(false));
      you.raise(MEETING.x - 190, MEETING.y + 110, 0.3, 640);
      return;
    }
    him.raise(MEETING.x + 27, MEETING.y, 1, 620, () => this.#spark());
    you.raise(MEETING.x - 27, MEETING.y, 1, 620, () => this.time.delayedCall(360, () => drink(true)));
  }

  #spark(): void {
    this.cameras.main.shake(110, 0.0016);
    const sparks = this.add.particles(MEETING.x, MEETING.y - 60, 'mote', {
      speed: { min: 60, max: 320 },
      angle: { min: 200, max: 340 },
      gravityY: 500,
      lifespan: 700,
      scale: { start: 0.42, end: 0 },
      blendMode: 'ADD',
      emitting: false,
    });
    sparks.setDepth(9).explode(26);
    const flash = this.add
      .image(MEETING.x, MEETING.y - 60, 'glow')
      .setBlendMode(BlendModes.ADD)
      .setDepth(9)
      .setScale(0.4);
    this.tweens.add({ targets: flash, scale: 2.4, alpha: 0, duration: 420, ease: 'Quad.easeOut' });
    this.time.delayedCall(1200, () => {
      sparks.destroy();
      flash.destroy();
    });
  }

  #setFolder(signed: boolean, still: boolean): void {
    if (!this.#folder) return;
    const to = { alpha: signed ? 1 : 0, y: signed ? 956 : 1040 };
    if (still) Object.assign(this.#folder, to);
    else this.tweens.add({ targets: this.#folder, ...to, duration: 700, ease: 'Cubic.easeOut' });
  }

  #setHaze(amount: number, still: boolean): void {
    const haze = this.#haze;
    if (!haze || haze.amount === amount) return;
    if (still) haze.amount = amount;
    else this.tweens.add({ targets: haze, amount, delay: 1400, duration: 1400, ease: 'Sine.easeInOut' });
    haze.apply(0, this.calm);
  }

  #scheduleBlink(figure: Figure, after: number): void {
    this.time.delayedCall(after, () => {
      if (!this.calm) figure.blink();
      this.#scheduleBlink(figure, 2200 + ((after * 7919) % 3600));
    });
  }

  protected override layout(): void {
    const { width, height } = this.scale.gameSize;
    const { free } = this;
    const { left, top, right, bottom } = this.world.safeArea;
    const untold = left + top + right + bottom === 0;
    const tall = (untold ? UNTOLD_BOTTOM : SUBJECT.bottom) - SUBJECT.top;
    const wanted = ((free.w / free.h) * tall) / 2 - HALF;
    this.#apart = Math.min(APART.wide, Math.max(APART.narrow, wanted));
    const half = this.#apart + HALF;
    const subject = { x: WORLD.w / 2 - half, y: SUBJECT.top, w: half * 2, h: tall };
    const shot = frameShot(subject, free, width, height, 0.6);
    this.cameras.main.setZoom(shot.zoom).centerOn(shot.x, shot.y);
    this.#cast?.him.place(WORLD.w / 2 + this.#apart);
    this.#cast?.you.place(WORLD.w / 2 - this.#apart);
    const reach = Math.max(width, height * 1.4) / shot.zoom;
    const centre = {
      x: shot.x + (free.x + free.w / 2 - width / 2) / shot.zoom,
      y: shot.y + (free.y + free.h / 2 - height / 2) / shot.zoom,
    };
    this.#vignette?.setPosition(centre.x, centre.y).setDisplaySize(reach * 1.5, reach * 1.05);
  }

  override update(time: number): void {
    const seconds = this.calm ? 0 : time / 1000;
    this.#room?.dolly(this.#camera.dolly, this.#camera.drift);
    if (!this.calm) this.#room?.lights.update(seconds);
    this.#cast?.him.update(Math.sin(seconds * 1.36));
    this.#cast?.you.update(Math.sin(seconds * 1.65 + 1));
    this.#haze?.apply(seconds, this.calm);
  }
}
