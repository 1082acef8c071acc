/** One small figure cut from the folk grid, standing on its feet. */

import type { GameObjects, Scene } from 'phaser';
import { FOLK_BOX, FOLK_LOOKS, FOLK_POSTURES, type FolkPosture } from '../art/border-folk';

const FEET = 1 - 12 / 250;

function frameName(look: number, posture: FolkPosture): string {
  return `${look}-${posture}`;
}

/** Cuts the loaded grid into frames, once. */
export function cutFolk(scene: Scene): void {
  const texture = scene.textures.get('border-folk');
  if (texture.has(frameName(0, 'stand'))) return;
  const { width, height } = texture.getSourceImage();
  const w = width / FOLK_LOOKS;
  const h = height / FOLK_POSTURES.length;
  FOLK_POSTURES.forEach((posture, row) => {
    for (let look = 0; look < FOLK_LOOKS; look++)
      texture.add(frameName(look, posture), 0, Math.round(look * w), Math.round(row * h), Math.floor(w), Math.floor(h));
  });
}

export function addFolk(scene: Scene, look: number): GameObjects.Image {
  return scene.add.image(0, 0, 'border-folk', frameName(look, 'stand')).setOrigin(0.42, FEET);
}

/** Sets posture, size and side; `scale` 1 is a figure about 208 world pixels tall. */
export function poseFolk(
  figure: GameObjects.Image,
  look: number,
  posture: FolkPosture,
  scale: number,
  flip: boolean,
): void {
  figure.setFrame(frameName(look, posture), false, false);
  const raster = FOLK_BOX.h / FOLK_POSTURES.length / figure.frame.height;
  figure
    .setOrigin(flip ? 0.58 : 0.42, FEET)
    .setFlipX(flip)
    .setScale(scale * raster);
}
