/** Soft dots drawn at run time: glow, snowflake, mote, shadow. */

import type { Scene } from 'phaser';

const DOTS = {
  glow: {
    size: 256,
    stops: [
      [0, '255,236,190,1'],
      [0.12, '255,206,120,.62'],
      [0.4, '255,160,60,.18'],
      [1, '255,120,30,0'],
    ],
  },
  flake: {
    size: 32,
    stops: [
      [0, '255,255,255,1'],
      [0.45, '240,250,255,.9'],
      [1, '230,245,255,0'],
    ],
  },
  mote: {
    size: 32,
    stops: [
      [0, '255,230,170,.9'],
      [1, '255,200,110,0'],
    ],
  },
  shade: {
    size: 128,
    stops: [
      [0, '3,5,12,.75'],
      [0.5, '3,5,12,.4'],
      [1, '3,5,12,0'],
    ],
  },
} as const;

export type Dot = keyof typeof DOTS;

/** Makes the dots once a game; keys are their names. */
export function makeDots(scene: Scene): void {
  for (const [key, { size, stops }] of Object.entries(DOTS)) {
    if (scene.textures.exists(key)) continue;
    const texture = scene.textures.createCanvas(key, size, size);
    if (!texture) continue;
    const context = texture.getContext();
    const half = size / 2;
    const gradient = context.createRadialGradient(half, half, 0, half, half, half);
    for (const [at, rgba] of stops) gradient.addColorStop(at, `rgba(${rgba})`);
    context.fillStyle = gradient;
    context.fillRect(0, 0, size, size);
    texture.refresh();
  }
}
