/**
 * The map. Relief makes things move, as many as it is worth; each freed person is a light; a neighbour's grip is a
 * cold front over the country, and the example set is a warm light spreading against it.
 */

import { BlendModes, type GameObjects } from 'phaser';
import type { MapPlaces } from '../art/map-places';
import type { StageView } from '../machine/stage-view';
import type { Rect } from './framing';
import { Lettering } from './map-lettering';
import { peopleLights } from './map-people';
import { lightOf, type Mover, placeAt, trafficOf, type UsedWay, usedWays } from './map-traffic';
import { drawJourneys, drawWays } from './map-ways';
import { MapWeather } from './map-weather';
import { SUBJECT } from './picture-framing';
import { PictureScene } from './picture-scene';
import type { StageWorld } from './stage-scene';

const FALLBACK = 'none';
/** List of the maps that were baked. */
const INDEX = 'maps';
/** CSS pixels a world pixel gets at least, where the country in front then still fits with some land around it. */
const NEAR = 0.56;
const AROUND = 1.42;
const BOOM_DOWN = 0.06;
const BOOM_UP = -1.2;
const WAITING_TINT = 0x9fb0c6;

interface Thing {
  readonly mover: Mover;
  readonly holder: GameObjects.Container;
}

export class MapScene extends PictureScene {
  #places: MapPlaces | null = null;
  #things: Thing[] = [];
  #traffic: GameObjects.Container | null = null;
  #crossings: GameObjects.Container | null = null;
  #people: GameObjects.Container | null = null;
  #ways: GameObjects.Graphics | null = null;
  #journeys: GameObjects.Graphics | null = null;
  #lights: GameObjects.Image[] = [];
  #litSince = 0;
  #weather: MapWeather | null = null;
  #cityLights: GameObjects.Image[] = [];
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
    this.#weather = new MapWeather(this, places, this.glow(hx, hy, 300, 0xffc46b, 0, 1));
    this.#cityLights = places.cities.map(({ at }) => this.glow(at[0], at[1], 70, 0xffd98a, 0, 2));
    this.#ways = this.add.graphics().setDepth(4);
    this.#journeys = this.add.graphics().setDepth(4);
    this.#crossings = this.add.container(0, 0).setDepth(5);
    this.#traffic = this.add.container(0, 0).setDepth(5);
    this.#people = this.add.container(0, 0).setDepth(6);
    const lettering = new Lettering(this, places, view.cast.map.endsWith(':fictional') ? 'fictional' : 'real');
    this.#lettering = lettering;
    this.whenLettered(() => {
      lettering.redraw();
      this.relayout();
    });
  }

  protected override get subject(): Rect {
    return this.near > 0 ? (this.#places?.frame ?? SUBJECT) : SUBJECT;
  }

  /** On a small screen the country in front is shown from nearer. */
  protected override get near(): number {
    const frame = this.#places?.frame;
    const { w, h } = this.free;
    if (!frame || Math.max(w / 1920, h / 1080) >= NEAR * this.world.ratio) return 0;
    return Math.min(NEAR * this.world.ratio, w / frame.w / AROUND, h / frame.h / AROUND);
  }

  protected override layout(): void {
    super.layout();
    const { zoom, x, y } = this.shot;
    const { width, height } = this.scale.gameSize;
    const { free } = this;
    const seen = {
      x: x + (free.x - width / 2) / zoom,
      y: y + (free.y - height / 2) / zoom,
      w: free.w / zoom,
      h: free.h / zoom,
    };
    this.#lettering?.place(seen, zoom / this.world.ratio);
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
    if (changed('relief')) {
      const ways = usedWays(view.map, places);
      if (this.#ways) drawWays(this.#ways, ways);
      this.#setCrossings(ways);
      this.#setTraffic(trafficOf(view.map, places));
    }
    if (changed('exiled') || changed('stayed')) {
      this.#setPeople(view.map.exiled, view.map.stayed, places);
      this.#litSince = previous ? this.clock : 0;
    }
    const shine = lightOf(view.map);
    for (const light of this.#cityLights) light.setAlpha(0.12 + 0.6 * shine);
    if (!previous) {
      this.rewind();
      this.#weather?.reset();
    }
    this.advance();
  }

  /** A post at each lorry crossing: its boom is down until something may pass. */
  #setCrossings(ways: readonly UsedWay[]): void {
    this.#crossings?.removeAll(true);
    for (const { route, state } of ways) {
      const [at, next] = [route.way[route.crossing ?? -1], route.way[(route.crossing ?? -1) + 1]];
      if (!at || !next) continue;
      const post = this.add.container(at[0], at[1] - 26);
      const boom = this.add.container(at[0], at[1] - 38);
      this.put(post, 'map-post');
      this.put(boom, 'map-boom');
      const closed = state === 'closed';
      const away = next[0] < at[0] ? -1 : 1;
      boom.setScale(1.1 * away, 1.1).setRotation((closed ? BOOM_DOWN : BOOM_UP) * away);
      this.#crossings?.add([post, boom]);
    }
  }

  #setTraffic(movers: readonly Mover[]): void {
    this.#traffic?.removeAll(true);
    this.#things = movers.map((mover) => {
      const holder = this.add.container(0, 0);
      const image = this.put(holder, mover.by === 'train' && (mover.behind ?? 0) > 0 ? 'map-wagon' : `map-${mover.by}`);
      if (mover.pace === 0) image.setTint(WAITING_TINT);
      this.#traffic?.add(holder);
      return { mover, holder };
    });
  }

  #setPeople(exiled: number, stayed: number, places: MapPlaces): void {
    if (this.#journeys) drawJourneys(this.#journeys, places, exiled, stayed);
    this.#people?.removeAll(true);
    this.#lights = peopleLights(exiled, stayed, places).map(({ part, x, y }) => {
      const light = this.add.image(x, y, 'soft-dot').setBlendMode(BlendModes.ADD);
      light.setTint(part === 'exile' ? 0xbfe4ff : 0xffd98a).setScale(0.13);
      this.#people?.add(light);
      return light;
    });
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
    const { grip, signal } = this.world.view.map;
    this.#weather?.show(grip, signal, t, this.calm);
    this.#lightUp(t);
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
