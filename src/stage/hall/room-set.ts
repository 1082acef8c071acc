/** Builds a room: layers from the weather outside to the table, each with its share of the camera's slow dolly. */

import { BlendModes, type GameObjects, type Scene } from 'phaser';
import { roomNamed } from '../../art/rooms/room';
import type { Season, StageView, Weather } from '../../machine/stage-view';
import type { ArtStore } from '../art-loader';
import { Falling, sheetsOf } from './falling';
import { makeDusk, outsideAt, sunOf } from './hour';
import { Lights } from './lights';
import { makeFog, makeMotes, makeWeather } from './weather';

export const WORLD = { w: 1920, h: 1080 } as const;

/** The bottle's foot: low enough that its neck stands before the runner and not before a dark sleeve. */
const BOTTLE = { x: 1446, y: 982, scale: 0.6 } as const;

interface Plane {
  readonly frame: GameObjects.Container;
  /** 0 infinitely far … 1 at the glass. */
  readonly depth: number;
}

/** The groups of pictures a view of the hall needs. */
export function hallGroups(view: StageView): string[] {
  const { name, room } = roomNamed(view.cast.room);
  return ['hall', `room-${name}`, `outlook-${room.outlook}-${view.season}`, `drink-${view.hall.drink}`];
}

export class RoomSet {
  readonly lights: Lights;
  readonly people: GameObjects.Container;
  readonly table: GameObjects.Container;
  readonly arms: GameObjects.Container;
  readonly front: GameObjects.Container;
  readonly hook: GameObjects.Container;
  readonly particles: GameObjects.Particles.ParticleEmitter[];
  readonly #scene: Scene;
  readonly #art: ArtStore;
  readonly #planes: Plane[] = [];
  readonly #near: readonly GameObjects.Container[];
  readonly #falling: Falling;
  readonly #fog: GameObjects.Image | null;
  readonly #season: Season;
  readonly #weather: Weather;
  readonly #outlook: GameObjects.Image;
  readonly #dusk: GameObjects.Image;
  readonly #shafts: GameObjects.Image;
  readonly #shaftAlpha: number;
  /** Tweened: the part of the hours that is left. */
  readonly #hour = { left: 1 };

  constructor(scene: Scene, art: ArtStore, view: StageView) {
    this.#scene = scene;
    this.#art = art;
    this.#season = view.season;
    this.#weather = view.weather;
    this.lights = new Lights(scene);
    const { name, room } = roomNamed(view.cast.room);
    const key = `room-${name}`;

    const outside = this.#plane(0.12, 0);
    this.#outlook = art.put(scene, outside, `outlook-${room.outlook}-${view.season}`);
    const sky = this.#outlook;
    this.#dusk = scene.add.image(sky.x, sky.y, makeDusk(scene)).setOrigin(0).setBlendMode(BlendModes.ADD);
    outside.add(this.#dusk.setDisplaySize(sky.displayWidth, sky.displayHeight));
    const air = this.#plane(0.2, 1);
    this.#fog = view.weather === 'fog' ? makeFog(scene) : null;
    if (this.#fog) air.add(this.#fog);
    this.particles = makeWeather(scene, air, view.season, view.weather);
    this.#falling = new Falling(scene, air, sheetsOf(view.weather, view.season === 'winter'));

    const wall = this.#plane(0.3, 2);
    this.#wide(wall, `${key}-wall`);
    wall.add(scene.add.rectangle(960, -1080, 9000, 1990, 0x070b12));
    if (view.season === 'winter') art.put(scene, wall, `${key}-snow`);
    if (room.sconces) for (const x of [268, 352, 1568, 1652]) this.lights.glow(wall, x, 250, 170, 0.5);
    const drapes = this.#plane(0.36, 3);
    if (room.curtains) art.put(scene, drapes, `${key}-drapes`);

    const ceiling = this.#plane(0.46, 4);
    this.hook = scene.add.container(960, 20).setScale(0.82);
    art.put(scene, this.hook, `${key}-hanging`);
    for (const [x, y] of room.hangingLights)
      this.lights.glow(this.hook, x, y, room.hangingLights.length > 1 ? 72 : 260, 0.5);
    ceiling.add(this.hook);
    this.lights.glow(ceiling, 960, 220, 620, 0.26, false);

    this.people = this.#plane(0.6, 5);
    this.table = this.#plane(0.7, 6);
    this.#wide(this.table, `${key}-table`);
    this.table.add(scene.add.rectangle(960, 3180, 9000, 4004, 0x05070f));
    this.arms = this.#plane(0.6, 7);
    this.front = this.#plane(0.82, 8);
    this.#setTable(key, room.candles, view.hall.drink);

    const light = this.#plane(0.9, 9);
    this.#shaftAlpha = (view.season === 'winter' ? 0.22 : 0.3) * sunOf(view.weather);
    this.#shafts = art.put(scene, light, 'shafts').setBlendMode(BlendModes.ADD).setAlpha(this.#shaftAlpha);
    this.lights.glow(light, 700, 420, 420, 0.16, false);
    this.lights.glow(light, 1220, 420, 420, 0.16, false);
    this.particles.push(makeMotes(scene, light));
    const near = this.#plane(1.35, 11);
    this.#near = ['fore-left', 'fore-right'].map((name) => {
      const box = scene.add.container(0, 0);
      art.put(scene, box, name);
      near.add(box);
      return box;
    });
  }

  /** Light, drink and bread in the middle of the table. */
  #setTable(key: string, candles: readonly (readonly [number, number])[], drink: string): void {
    const holder = this.#scene.add.container(960, 862).setScale(0.78);
    this.#art.put(this.#scene, holder, `${key}-holder`);
    this.table.add(holder);
    if (key === 'room-chancery') for (const [x, y] of candles) this.lights.glow(holder, x, y + 30, 240, 0.7, false);
    else for (const [x, y] of candles) this.lights.candle(this.#art, holder, x, y);
    this.lights.glow(this.table, 960, 640, 560, 0.17, false);
    const stand = (name: string, x: number, y: number, scale: number) => {
      const thing = this.#scene.add.container(x, y).setScale(scale);
      this.#art.put(this.#scene, thing, name);
      this.front.add(thing);
    };
    stand(`bottle-${drink}`, BOTTLE.x, BOTTLE.y, BOTTLE.scale);
    stand('bread', 486, 950, 0.62);
  }

  /** Stands what is out of focus in the lower corners of the picture that is seen, in px of the world. */
  frame(left: number, right: number, bottom: number, scale: number): void {
    this.#near.forEach((box, i) => {
      box.setPosition(i === 0 ? left : right, bottom).setScale(scale);
    });
  }

  /** The evening wears on: candles grow shorter, the light outside goes. `left` is the part (0–1) of the hours to come. */
  burn(left: number, still: boolean): void {
    this.#scene.tweens.killTweensOf(this.#hour);
    if (still) {
      this.#hour.left = left;
      this.#setHour();
    } else {
      const onUpdate = () => this.#setHour();
      this.#scene.tweens.add({ targets: this.#hour, left, duration: 1600, ease: 'Sine.easeInOut', onUpdate });
    }
  }

  #setHour(): void {
    const { left } = this.#hour;
    this.lights.burn(left);
    const { dim, glow } = outsideAt(left, this.#season, this.#weather);
    this.#fog?.setTint(dim);
    this.#outlook.setTint(dim);
    this.#dusk.setAlpha(glow);
    this.#shafts.setAlpha(this.#shaftAlpha * (0.45 + 0.55 * left));
  }

  /** The picture, and its mirror images to both sides, so that no screen is too wide. */
  #wide(plane: GameObjects.Container, name: string): void {
    const picture = this.#art.picture(name);
    this.#art.put(this.#scene, plane, name);
    for (const left of [picture.x - picture.w, picture.x + picture.w]) {
      const copy = this.#art.put(this.#scene, plane, name).setFlipX(true);
      copy.x = left;
    }
  }

  #plane(depth: number, order: number): GameObjects.Container {
    const frame = this.#scene.add.container(WORLD.w / 2, WORLD.h / 2).setDepth(order);
    const inner = this.#scene.add.container(-WORLD.w / 2, -WORLD.h / 2);
    frame.add(inner);
    this.#planes.push({ frame, depth });
    return inner;
  }

  /** Flames flicker and snow falls; `time` in seconds. */
  update(time: number): void {
    this.lights.update(time);
    this.#falling.update(time);
  }

  /** Moves the planes for a dolly of 0–1 and a sideways drift of −1–1. */
  dolly(dolly: number, drift: number): void {
    for (const { frame, depth } of this.#planes) {
      frame.setScale(1 + dolly * 0.05 * depth);
      frame.setPosition(WORLD.w / 2 - drift * 16 * depth, WORLD.h / 2 - dolly * 10 * depth);
    }
  }
}
