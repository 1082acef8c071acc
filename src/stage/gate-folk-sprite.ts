/** One figure seen from behind, cut from the grid of the gate, standing on its feet. */

import type { GameObjects, Scene } from 'phaser';
import { GATE_CELL, GATE_FOLK_BOX, GATE_LOOKS, GATE_POSTURES, GATE_SOLE, type GatePosture } from '../art/gate-folk';

const SHEET = 'gate-folk';
const FEET = 1 - GATE_SOLE / GATE_CELL.h;

function frameName(look: number, posture: GatePosture): string {
  return `${look}-${posture}`;
}

/** Cuts the loaded grid into frames, once. */
export function cutGateFolk(scene: Scene): void {
  const texture = scene.textures.get(SHEET);
  if (texture.has(frameName(0, 'stand'))) return;
  const { width, height } = texture.getSourceImage();
  const w = width / GATE_LOOKS;
  const h = height / GATE_POSTURES.length;
  GATE_POSTURES.forEach((posture, row) => {
    for (let look = 0; look < GATE_LOOKS; look++)
      texture.add(frameName(look, posture), 0, Math.round(look * w), Math.round(row * h), Math.floor(w), Math.floor(h));
  });
}

export function addGateFolk(scene: Scene, look: number): GameObjects.Image {
  return scene.add.image(0, 0, SHEET, frameName(look, 'stand')).setOrigin(0.5, FEET);
}

/** Sets posture and size; `scale` 1 is a figure about 208 world pixels tall. */
export function poseGateFolk(figure: GameObjects.Image, look: number, posture: GatePosture, scale: number): void {
  figure.setFrame(frameName(look, posture), false, false);
  const raster = GATE_FOLK_BOX.h / GATE_POSTURES.length / figure.frame.height;
  figure.setOrigin(0.5, FEET).setScale(scale * raster);
}
