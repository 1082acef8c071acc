/** What falls outside the window, and dust in the light. */

import { type GameObjects, Math as PhaserMath, type Scene } from 'phaser';
import type { Season } from '../../machine/stage-view';

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

/** Winter's snow is drawn by `snow.ts`. */
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
export function makeWeather(scene: Scene, plane: GameObjects.Container, season: Season): Emitter[] {
  if (season === 'winter') return [];
  return FALLS[season].map((f) => {
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
