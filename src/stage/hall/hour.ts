/** The light outside the window, from the beginning of the talks to their last hour. */

import type { Scene } from 'phaser';
import type { Season, Weather } from '../../machine/stage-view';

export interface Outside {
  /** Multiplies the view. */
  readonly dim: number;
  /** Strength of the low sun's light over it, 0–1. */
  readonly glow: number;
}

/** Night as it takes the view's colours, red to blue. */
const NIGHT = [0x6a, 0x7c, 0xb4] as const;
/** How much of the day's end each season has at the table's first hour: winter evenings are over by then. */
const SUN: Record<Season, number> = { winter: 0.28, spring: 0.3, summer: 0.32, autumn: 0.36 };

/** Part of the sun that comes through. */
const SUN_THROUGH: Record<Weather, number> = { clear: 1, snow: 1, wind: 0.85, fog: 0.35, rain: 0.3 };
/** What a grey sky leaves of the view's light, red to blue. */
const GREY: Partial<Record<Weather, readonly [number, number, number]>> = {
  rain: [0.66, 0.72, 0.8],
  fog: [0.84, 0.88, 0.92],
};

export const sunOf = (weather: Weather): number => SUN_THROUGH[weather];

/** `left` is the part (0–1) of the hours to come. */
export function outsideAt(left: number, season: Season, weather: Weather = 'clear'): Outside {
  const late = Math.min(1, Math.max(0, 1 - left));
  const night = late * late * (3 - 2 * late);
  const [red, green, blue] = NIGHT.map((to, at) => Math.round((255 + (to - 255) * night) * (GREY[weather]?.[at] ?? 1)));
  return {
    dim: ((red ?? 255) << 16) | ((green ?? 255) << 8) | (blue ?? 255),
    glow: SUN[season] * (1 - late) * (1 - late) * sunOf(weather),
  };
}

/** A texture of the evening sky, brightest at its foot; made once a game. */
export function makeDusk(scene: Scene): string {
  const key = 'dusk';
  if (scene.textures.exists(key)) return key;
  const texture = scene.textures.createCanvas(key, 8, 128);
  const pen = texture?.getContext();
  if (!texture || !pen) return key;
  const sky = pen.createLinearGradient(0, 0, 0, 128);
  for (const [at, colour] of [
    [0, 'rgba(51,54,107,.2)'],
    [0.45, 'rgba(138,79,110,.5)'],
    [0.7, 'rgba(224,131,90,.85)'],
    [0.86, 'rgba(248,194,122,.9)'],
    [1, 'rgba(224,131,90,.3)'],
  ] as const)
    sky.addColorStop(at, colour);
  pen.fillStyle = sky;
  pen.fillRect(0, 0, 8, 128);
  texture.refresh();
  return key;
}
