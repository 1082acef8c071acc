/**
 * The map. Relief makes things move, as many as it is worth; each freed person is a light; a neighbour's grip is a
 * cold front over the country, and the example set is a warm light spreading against it.
 */

import { BlendModes, type GameObjects } from 'phaser';
import type { MapPlaces } from '../art/map-places';
import type { StageView } from '../machine/stage-view';
import { type Lettering, letterMap } from './map-lettering';
import { peopleLights } from './map-people';
import { lightOf, type Mover, placeAt, trafficOf } from './map-traffic';
import { PictureScene } from './picture-scene';
import type { StageWorld } from './stage-scene';

const FALLBACK = 'none';
/** List of the maps that were baked. */
const INDEX = 'maps';
/** Below this many CSS pixels a world pixel the names of cities cannot be read. */
const NAMES_FROM = 0.52;
const FRONT_WIDTH = 1900;

interface Thing {
  readonly mover: Mover;
  readonly holder: GameObjects.Container;
}

export class MapScene extends PictureScene {
  #places: MapPlaces | null = null;
  #things: Thing[] = [];
  #traffic: GameObjects.Container | null = null;
  #people: GameObjects.Container | null = null;
  #road: GameObjects.Graphics | null = null;
  #lights: GameObjects.Image[] = [];
  #litSince = 0;
  #front: GameObjects.Image | null = null;
  #example: GameObjects.Image | null = null;
  #cityLights: GameObjects.Image[] = [];
  #frontAt = 0;
  #blownAt = 0;
  #lettering: Lettering | null = null;

  constructor(world: StageWorld) {
    super('map', world);
  }

  groups(_view: StageView): readonly string[] {
    return ['map'];
  }

  /** Key of the picture: the scenario's map, without the profile of names that may follow a colon. */
  #mapId(view: StageView): string {
    const [id = FALLBACK] = view.cast.map.split(':');
    return id === '' ? FALLBACK : id;
  }

  /** Asks only for maps that were baked: a teacher's scenario may have none. */
  override preload(): void {
    super.preload();
    if (this.cache.json.exists(INDEX)) this.#queueMaps();
    else {
      this.load.json(INDEX, this.world.art.url(`${INDEX}.json`));
      this.load.once(`filecomplete-json-${INDEX}`, () => this.#queueMaps());
    }
  }

  #queueMaps(): void {
    const baked: readonly string[] = this.cache.json.get(INDEX);
    for (const id of new Set([this.#mapId(this.world.view), FALLBACK])) {
      if (!baked.includes(id) || this.textures.exists(`map-${id}`)) continue;
      this.load.image(`map-${id}`, this.world.art.url(`map-${id}.webp`));
      this.load.json(`map-${id}`, this.world.art.url(`map-${id}.json`));
    }
  }

  protected build(view: StageView): void {
    const wanted = this.#mapId(view);
    const id = this.textures.exists(`map-${wanted}`) && this.cache.json.exists(`map-${wanted}`) ? wanted : FALLBACK;
    const places: MapPlaces = this.cache.json.get(`map-${id}`);
    this.#places = places;
    this.backdrop(`map-${id}`);
    const [hx, hy] = places.cities[0]?.at ?? [614, 540];
    this.#example = this.glow(hx, hy, 300, 0xffc46b, 0, 1);
    this.#cityLights = places.cities.map(({ at }) => this.glow(at[0], at[1], 70, 0xffd98a, 0, 2));
    this.#traffic = this.add.container(0, 0).setDepth(5);
    this.#road = this.add.graphics().setDepth(4);
    this.#people = this.add.container(0, 0).setDepth(6);
    this.#front = this.add.image(0, 540, 'map-front').setDepth(7).setDisplaySize(FRONT_WIDTH, 1080);
    this.#front.setFlipX(places.front === 'west');
    const lettering = letterMap(this, places, view.cast.map.endsWith(':fictional') ? 'fictional' : 'real');
    this.#lettering = lettering;
    this.whenLettered(() => {
      for (const name of [...lettering.countries, ...lettering.cities]) name.updateText();
    });
  }

  protected override layout(): void {
    super.layout();
    const legible = this.shot.zoom / this.world.ratio >= NAMES_FROM;
    for (const name of this.#lettering?.cities ?? []) name.setVisible(legible);
  }

  apply(view: StageView, previous: StageView | null): void {
    if (previous && this.#mapId(view) !== this.#mapId(previous)) {
      this.scene.restart();
      return;
    }
    const places = this.#places;
    if (!places || !this.#traffic || !this.#people) return;
    const changed = (part: 'relief' | 'exiled' | 'stayed') =>
      JSON.stringify(previous?.map[part]) !== JSON.stringify(view.map[part]);
    if (changed('relief')) this.#setTraffic(trafficOf(view.map, places));
    if (changed('exiled') || changed('stayed')) {
      this.#setPeople(view.map.exiled, view.map.stayed, places);
      this.#litSince = previous ? this.clock : 0;
    }
    const shine = lightOf(view.map);
    for (const light of this.#cityLights) light.setAlpha(0.12 + 0.6 * shine);
    if (!previous) {
      this.rewind();
      this.#frontAt = this.#frontGoal();
      this.#blownAt = 0;
    }
    this.advance();
  }

  #setTraffic(movers: readonly Mover[]): void {
    this.#traffic?.removeAll(true);
    this.#things = movers.map((mover) => {
      const holder = this.add.container(0, 0);
      this.put(holder, `map-${mover.by}`);
      this.#traffic?.add(holder);
      return { mover, holder };
    });
  }

  #setPeople(exiled: number, stayed: number, places: MapPlaces): void {
    this.#road?.clear();
    if (exiled > 0) for (const [x, y] of places.exile) this.#road?.fillStyle(0xfff0c8, 0.9).fillCircle(x, y, 3.2);
    this.#people?.removeAll(true);
    this.#lights = peopleLights(exiled, stayed, places).map(({ part, x, y }) => {
      const light = this.add.image(x, y, 'soft-dot').setBlendMode(BlendModes.ADD);
      light.setTint(part === 'exile' ? 0xbfe4ff : 0xffd98a).setScale(0.13);
      this.#people?.add(light);
      return light;
    });
  }

  /** How far the front reaches over the picture, 0–1, from the neighbour's grip of 0–100. */
  #frontGoal(): number {
    return Math.max(0, Math.min(100, this.world.view.map.grip)) / 100;
  }

  protected advance(): void {
    const t = this.clock;
    for (const { mover, holder } of this.#things) {
      const at = placeAt(mover, t);
      const back = Math.abs(at.heading) > Math.PI / 2;
      const size = mover.by === 'aeroplane' ? 0.86 : 0.74;
      holder
        .setPosition(at.x, at.y)
        .setAlpha(at.alpha)
        .setScale(size, back ? -size : size);
      holder.setRotation(at.heading);
    }
    this.#blowFront(t);
    const signal = Math.max(0, Math.min(100, this.world.view.map.signal)) / 100;
    const breath = Number.isFinite(t) ? 1 + 0.03 * Math.sin(t * 1.1) : 1;
    this.#example?.setScale(((180 + 760 * signal) / 64) * breath).setAlpha(0.06 + 0.34 * signal);
    this.#example?.setX((this.#places?.cities[0]?.at[0] ?? 614) + this.#windward() * 260 * signal);
    this.#lightUp(t);
  }

  #windward(): number {
    return this.#places?.front === 'west' ? -1 : 1;
  }

  #blowFront(t: number): void {
    const goal = this.#frontGoal();
    const passed = Math.max(0, t - this.#blownAt);
    this.#blownAt = t;
    this.#frontAt = this.calm ? goal : this.#frontAt + (goal - this.#frontAt) * Math.min(1, passed * 0.9);
    const drift = Number.isFinite(t) ? 14 * Math.sin(t * 0.21) : 0;
    // its open edge stands far out at 0, over the country in front at 100
    const edge = 1500 - 1330 * this.#frontAt + drift;
    const middle = edge + FRONT_WIDTH / 2;
    this.#front?.setX(this.#windward() > 0 ? middle : 1228 - middle).setAlpha(0.55 + 0.4 * this.#frontAt);
  }

  /** People's lights come on one after the other, all within six seconds. */
  #lightUp(t: number): void {
    const all = this.#lights.length;
    const lit = Number.isFinite(t) ? (t - this.#litSince) * Math.max(2, all / 6) : all;
    this.#lights.forEach((light, i) => {
      light.setAlpha(Math.max(0, Math.min(1, lit - i)) * 0.95);
    });
  }
}
