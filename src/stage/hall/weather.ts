/** What the air carries outside the window in a weather, fog before the view, and dust in the light. Snow and rain: `falling.ts`. */

import { type GameObjects, Math as PhaserMath, type Scene } from 'phaser';
import type { Season, Weather } from '../../machine/stage-view';

type Emitter = GameObjects.Particles.ParticleEmitter;

interface Fall {
  readonly count: number;
  readonly life: number;
  readonly scale: readonly [number, number];
  readonly speed: readonly [number, number];
  readonly drift: readonly [number, number];
  readonly alpha: number;
  readonly tint: number;
}

/** Petals, seeds, leaves: on clear days a few of them, in wind many and fast. */
const FALLS: Record<Exclude<Season, 'winter'>, readonly Fall[]> = {
  spring: [
    { count: 22, life: 15000, scale: [0.1, 0.2], speed: [36, 60], drift: [-50, 12], alpha: 0.8, tint: 0xf6d3dc },
  ],
  summer: [
    { count: 12, life: 18000, scale: [0.06, 0.1], speed: [10, 40], drift: [-20, 30], alpha: 0.7, tint: 0xfff1b8 },
  ],
  autumn: [
    { count: 26, life: 11000, scale: [0.14, 0.26], speed: [60, 100], drift: [-70, 10], alpha: 0.85, tint: 0xd9742c },
  ],
};

const blown = (fall: Fall): Fall => ({
  ...fall,
  count: Math.round(2.2 * fall.count),
  life: 0.42 * fall.life,
  speed: [1.6 * fall.speed[0], 2.2 * fall.speed[1]],
  drift: [-420, -180],
});

/** Only for show, so its chance need not be repeatable. */
function anywhereIn(x: number, y: number, w: number, h: number) {
  return {
    getRandomPoint: (point: { x: number; y: number }) => {
      point.x = x + PhaserMath.RND.frac() * w;
      point.y = y + PhaserMath.RND.frac() * h;
    },
  };
}

/** Emitters over the window's opening, already under way. */
export function makeWeather(scene: Scene, plane: GameObjects.Container, season: Season, weather: Weather): Emitter[] {
  if (season === 'winter' || (weather !== 'clear' && weather !== 'wind')) return [];
  return FALLS[season].map((calm) => {
    const f = weather === 'wind' ? blown(calm) : calm;
    const source = anywhereIn(420, -40, 1080, 50);
    const emitter = scene.add.particles(0, 0, 'flake', {
      emitZone: { type: 'random', source, quantity: 1 },
      lifespan: f.life,
      frequency: f.life / f.count,
      scale: { min: f.scale[0], max: f.scale[1] },
      alpha: { start: f.alpha, end: f.alpha * 0.8 },
      speedY: { min: f.speed[0], max: f.speed[1] },
      speedX: { min: f.drift[0], max: f.drift[1] },
      tint: f.tint,
      advance: f.life,
    });
    plane.add(emitter);
    return emitter;
  });
}

/** A pale veil over the view, thicker towards the ground; made once a game. */
function makeVeil(scene: Scene): string {
  const key = 'fog-veil';
  if (scene.textures.exists(key)) return key;
  const texture = scene.textures.createCanvas(key, 8, 128);
  const pen = texture?.getContext();
  if (!texture || !pen) return key;
  const veil = pen.createLinearGradient(0, 0, 0, 128);
  veil.addColorStop(0, 'rgba(176,196,206,.42)');
  veil.addColorStop(0.55, 'rgba(190,206,212,.74)');
  veil.addColorStop(1, 'rgba(204,216,218,.9)');
  pen.fillStyle = veil;
  pen.fillRect(0, 0, 8, 128);
  texture.refresh();
  return key;
}

/** Fog over the whole window, in the colours of the hour that lies behind it. */
export const makeFog = (scene: Scene): GameObjects.Image =>
  scene.add.image(420, -40, makeVeil(scene)).setOrigin(0).setDisplaySize(1080, 800);

/** Dust that shows in the candle light. */
export function makeMotes(scene: Scene, plane: GameObjects.Container): Emitter {
  const source = anywhereIn(160, 120, 1600, 700);
  const emitter = scene.add.particles(0, 0, 'mote', {
    emitZone: { type: 'random', source, quantity: 1 },
    lifespan: 9000,
    frequency: 200,
    scale: { min: 0.05, max: 0.2 },
    alpha: { onEmit: () => 0, onUpdate: (_p, _k, t) => Math.sin(t * Math.PI) * 0.5 },
    speedX: { min: -9, max: 9 },
    speedY: { min: -9, max: 3 },
    blendMode: 'ADD',
    advance: 9000,
  });
  plane.add(emitter);
  return emitter;
}
