/** Where things go: the canvas in the page, and the camera in the world. Pure arithmetic. */

/** Widths in CSS pixels that panels cover at each edge of the stage. */
export interface SafeArea {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
export const NO_INSETS: SafeArea = { left: 0, top: 0, right: 0, bottom: 0 };

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Most pixels the canvas may have: beyond it a weak graphics chip stutters. */
const PIXEL_BUDGET = 1920 * 1200;

/** Canvas size in its own pixels and how many of them one CSS pixel gets, for a box of CSS pixels. */
export function fitCanvas(
  width: number,
  height: number,
  devicePixelRatio: number,
): { w: number; h: number; ratio: number } {
  const cssW = Math.max(1, width);
  const cssH = Math.max(1, height);
  const ratio = Math.min(devicePixelRatio || 1, 2, Math.sqrt(PIXEL_BUDGET / (cssW * cssH)));
  return { w: Math.max(1, Math.round(cssW * ratio)), h: Math.max(1, Math.round(cssH * ratio)), ratio };
}

/** What the panels leave free, in canvas pixels; never less than a fifth of the canvas either way. */
export function freeRect(width: number, height: number, insets: SafeArea, ratio: number): Rect {
  const span = (size: number, before: number, after: number): [number, number] => {
    const free = size - (before + after) * ratio;
    if (free >= size * 0.2) return [before * ratio, free];
    return before > after ? [size * 0.8, size * 0.2] : [0, size * 0.2];
  };
  const [x, w] = span(width, insets.left, insets.right);
  const [y, h] = span(height, insets.top, insets.bottom);
  return { x, y, w, h };
}

export interface Shot {
  readonly zoom: number;
  /** World point in the middle of the canvas. */
  readonly x: number;
  readonly y: number;
}

/** Where a rectangle of the world lies in the canvas, in CSS pixels from its corner. */
export function onPage(of: Rect, shot: Shot, width: number, height: number, ratio: number): Rect {
  const css = shot.zoom / ratio;
  return {
    x: (of.x - shot.x) * css + width / 2 / ratio,
    y: (of.y - shot.y) * css + height / 2 / ratio,
    w: of.w * css,
    h: of.h * css,
  };
}

/**
 * The camera that shows the world rectangle `subject` as large as the free rectangle allows, in its middle
 * (or, at `hold` 1, on its bottom edge).
 */
export function frameShot(subject: Rect, free: Rect, width: number, height: number, hold = 0.5): Shot {
  const zoom = Math.min(free.w / subject.w, free.h / subject.h);
  const spareH = free.h - subject.h * zoom;
  const top = free.y + spareH * hold;
  const left = free.x + (free.w - subject.w * zoom) / 2;
  return {
    zoom,
    x: subject.x + (width / 2 - left) / zoom,
    y: subject.y + (height / 2 - top) / zoom,
  };
}
