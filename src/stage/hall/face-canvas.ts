/** Paints a face of marks on a canvas that Phaser shows as a texture; only when the expression has changed. */

import type { Scene, Textures } from 'phaser';
import { FACE, faceMarks } from '../../art/people/face';
import type { Look } from '../../art/people/look';
import type { Mark } from '../../art/people/mark';
import type { Expression } from '../../art/people/mood';

/** Canvas pixels per pixel of the figure. */
const SCALE = 1;

function paint(pen: CanvasRenderingContext2D, { d, colour, opacity = 1, line, clip, fade }: Mark): void {
  pen.save();
  if (clip) pen.clip(new Path2D(clip));
  pen.globalAlpha = opacity;
  const shape = new Path2D(d);
  if (line !== undefined) {
    pen.strokeStyle = colour;
    pen.lineWidth = line;
    pen.stroke(shape);
  } else if (fade) {
    const gradient = pen.createRadialGradient(fade.x, fade.y, 0, fade.x, fade.y, fade.r);
    gradient.addColorStop(0, colour);
    gradient.addColorStop(1, `${colour}00`);
    pen.fillStyle = gradient;
    pen.fill(shape);
  } else {
    pen.fillStyle = colour;
    pen.fill(shape);
  }
  pen.restore();
}

/** Two expressions with the same key look the same. */
const keyOf = (e: Expression): string =>
  [e.browIn, e.browOut, e.browNear].map((v) => Math.round(v * 3)).join() +
  [e.lid, e.squint, e.look, e.down, e.smile, e.gape, e.flush].map((v) => Math.round(v * 40)).join();

export class FaceCanvas {
  readonly key: string;
  readonly #texture: Textures.CanvasTexture | null;
  readonly #look: Look;
  #shown = '';

  /** `key` names the texture; a later face of the same key takes it over. */
  constructor(scene: Scene, key: string, look: Look) {
    this.key = key;
    this.#look = look;
    if (scene.textures.exists(key)) scene.textures.remove(key);
    this.#texture = scene.textures.createCanvas(key, FACE.w * SCALE, FACE.h * SCALE);
  }

  show(expression: Expression): void {
    const key = keyOf(expression);
    if (!this.#texture || key === this.#shown) return;
    this.#shown = key;
    const pen = this.#texture.getContext();
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, FACE.w * SCALE, FACE.h * SCALE);
    pen.setTransform(SCALE, 0, 0, SCALE, -FACE.x * SCALE, -FACE.y * SCALE);
    pen.lineCap = 'round';
    pen.lineJoin = 'round';
    for (const mark of faceMarks(this.#look, expression)) paint(pen, mark);
    this.#texture.refresh();
  }
}
