/** The talks: two people at a long table, answering every offer with face, posture and glass. */

import type { GameObjects } from 'phaser';
import type { HallView, StageView } from '../machine/stage-view';
import { frameShot, onPage, type Shot } from './framing';
import { Figure } from './hall/figure';
import { Folder } from './hall/folder';
import { Haze, hazeOf } from './hall/haze';
import { hallGroups, RoomSet, WORLD } from './hall/room-set';
import { type Moved, TableObjects } from './hall/table-objects';
import { playToast } from './hall/toast';
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

/** How long a mouth moves for an answer. */
const SPEECH_SECONDS = 2.2;
const LONGEST_FRAME = 0.1;
/** What the last toast has left in the glasses. */
const LEFT_IN_HIS = { drink: 0.06, sip: 0.06, decline: 0.06, none: 1 } as const;
const LEFT_IN_OURS = { drink: 0.06, sip: 0.62, decline: 1, none: 1 } as const;

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
  #folder: Folder | null = null;
  #key = '';
  #apart: number = APART.wide;
  /** Tweened slowly, back and forth. */
  readonly #camera = { dolly: 0.4, drift: 0 };
  /** Tweened: how far the camera looks up after somebody who stands, px of the world. */
  readonly #gaze = { up: 0 };
  /** What is seen has a new place, which has not been told yet. */
  #reframed = true;
  #shot: Shot = { zoom: 1, x: WORLD.w / 2, y: WORLD.h / 2 };

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

  /** What would need another set: the room, the season and its weather, the people, the drink. */
  #setKey(view: StageView): string {
    return [...this.groups(view), view.weather].join(' ');
  }

  protected override build(view: StageView): void {
    makeDots(this);
    this.#key = this.#setKey(view);
    const { art } = this.world;
    const room = new RoomSet(this, art, view);
    const chair = this.groups(view).find((g) => g.startsWith('room-')) ?? 'room-palace';
    const { drink } = view.hall;
    const figure = (role: 'counterpart' | 'envoy', mirror: 1 | -1) =>
      new Figure(this, art, { look: this.#look(view, role), chair: `${chair}-chair`, drink, mirror, planes: room });
    this.#room = room;
    this.#cast = { you: figure('envoy', -1), him: figure('counterpart', 1) };
    this.#objects = new TableObjects(this, art, room.front);
    this.#folder = new Folder(this, art, room.front);
    this.#vignette = this.add.image(0, 0, 'vignette').setDepth(12);
    this.#haze = new Haze(this.cameras.main);
    this.still(this.calm);
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
    const cast = this.#cast;
    if (!cast) return;
    this.#reframed = true;
    const { hall } = view;
    const before = previous?.hall ?? null;
    const still = this.calm || before === null;
    if (hall.mood !== before?.mood) cast.him.feel(hall.mood, still);
    if (hall.envoyMood !== before?.envoyMood) cast.you.feel(hall.envoyMood, still);
    const moved = this.#objects?.show(hall.table, still) ?? 'nothing';
    const left = hall.hours > 0 ? hall.hoursLeft / hall.hours : 1;
    this.#room?.burn(left, still);
    this.#setHaze(hazeOf(hall.glasses, hall.fatigue), still);
    if (hall.signed !== before?.signed) this.#folder?.show(hall.signed, still, cast.him);
    if (before === null ? !hall.seated : before.seated && !hall.seated) {
      cast.him.leave(still);
      if (!still) this.#lookUp();
    }
    if (before !== null && !before.seated && hall.seated) cast.him.sit();
    if (still) {
      cast.him.fill(LEFT_IN_HIS[hall.lastToast]);
      cast.you.fill(LEFT_IN_OURS[hall.lastToast]);
    }
    if (still || !before) return;
    if (hall.toasts > before.toasts) playToast(this, cast.him, cast.you, hall.lastToast, this.#spread);
    else this.#answer(hall, before, cast, moved);
  }

  /** How far the two sit apart, 0–1 of what a wide room allows. */
  get #spread(): number {
    return (this.#apart - APART.narrow) / (APART.wide - APART.narrow);
  }

  /** Keeps his face in the picture while he stands, and comes back to the empty chair. */
  #lookUp(): void {
    this.tweens.chain({
      targets: this.#gaze,
      tweens: [
        { up: 86, delay: 420, duration: 800, ease: 'Sine.easeInOut' },
        { up: 0, delay: 2300, duration: 1600, ease: 'Sine.easeInOut' },
      ],
    });
  }

  /** The camera at its shot, looking up where somebody stands, swaying where the evening was long. */
  #lookAt(seconds: number): void {
    const { zoom, x, y } = this.#shot;
    const sway = this.calm ? 0 : (this.#haze?.amount ?? 0);
    this.cameras.main.setZoom(zoom * (1 + 0.012 * sway)).setRotation(Math.sin(seconds * 0.55) * 0.007 * sway);
    this.cameras.main.centerOn(x + Math.sin(seconds * 0.4) * 7 * sway, y - this.#gaze.up);
  }

  /** Who speaks, speaks; what moves on the table is looked at. */
  #answer(hall: HallView, before: HallView, { him, you }: Cast, moved: Moved): void {
    if (!hall.seated) {
      you.watch('other', 3);
      return;
    }
    if (moved !== 'nothing') {
      you.watch('table', 0.9);
      him.watch('table', moved === 'draft' ? 0.7 : 0.5);
    }
    const answered = moved !== 'nothing' && moved !== 'draft';
    if (hall.speaking === 'none' || !(answered || hall.mood !== before.mood || hall.speaking !== before.speaking))
      return;
    const [speaker, listener] = hall.speaking === 'him' ? [him, you] : [you, him];
    speaker.speak(SPEECH_SECONDS);
    listener.watch('other', SPEECH_SECONDS + 0.6, 0.5);
    if (moved === 'struck') him.push({ x: 1180, y: 800 }, { x: 1040, y: 826 }, 420);
  }

  #setHaze(amount: number, still: boolean): void {
    const haze = this.#haze;
    if (!haze || haze.amount === amount) return;
    if (still) haze.amount = amount;
    else this.tweens.add({ targets: haze, amount, delay: 1400, duration: 1400, ease: 'Sine.easeInOut' });
    haze.apply(0, this.calm);
  }

  /** The faces, where the next picture has them. */
  #tellFaces(): void {
    const { him, you } = this.#cast ?? {};
    if (!this.#reframed || !him || !you) return;
    this.#reframed = false;
    const { width, height } = this.scale.gameSize;
    const shown = (figure: Figure) => onPage(figure.headBox, this.#shot, width, height, this.world.ratio);
    this.world.framed([shown(you), shown(him)]);
  }

  protected override layout(): void {
    this.#reframed = true;
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
    this.#shot = shot;
    this.#lookAt(0);
    this.#cast?.him.place(WORLD.w / 2 + this.#apart);
    this.#cast?.you.place(WORLD.w / 2 - this.#apart);
    const reach = Math.max(width, height * 1.4) / shot.zoom;
    const centre = {
      x: shot.x + (free.x + free.w / 2 - width / 2) / shot.zoom,
      y: shot.y + (free.y + free.h / 2 - height / 2) / shot.zoom,
    };
    const near = Math.min(0.85, (free.w / shot.zoom / WORLD.w) * 0.75);
    const side = (at: number) => shot.x + (at - width / 2) / shot.zoom;
    const low = Math.min(height, free.y + free.h);
    this.#room?.frame(
      side(free.x) - 20 * near,
      side(free.x + free.w) + 70 * near,
      shot.y + (low - height / 2) / shot.zoom + 40 * near,
      near,
    );
    this.#vignette?.setPosition(centre.x, centre.y).setDisplaySize(reach * 1.5, reach * 1.05);
  }

  override update(time: number, delta: number): void {
    const seconds = this.calm ? 0 : time / 1000;
    const since = Math.min(delta / 1000, LONGEST_FRAME);
    this.#room?.dolly(this.#camera.dolly, this.#camera.drift);
    if (!this.calm) this.#room?.update(seconds);
    this.#cast?.him.update(seconds, since, this.calm);
    this.#cast?.you.update(seconds * 1.2, since, this.calm);
    this.#haze?.apply(seconds, this.calm);
    this.#lookAt(seconds);
    this.#tellFaces();
  }
}
