/** The camera of scenes that are one wide picture: it fills what the panels leave free and keeps the subject there. */

import type { Rect, Shot } from './framing';

export const PICTURE: Rect = { x: 0, y: 0, w: 1920, h: 1080 };
/** Where every wide picture keeps its subject, so that a panel on the right or below leaves it in sight. */
export const SUBJECT: Rect = { x: 70, y: 0, w: 1090, h: 1080 };

function within(value: number, low: number, high: number): number {
  return high < low ? (low + high) / 2 : Math.min(Math.max(value, low), high);
}

/**
 * Covers `free` (canvas pixels) with the picture, the subject in its middle. Where the whole canvas (`width` × `height`)
 * fits into the picture the camera stays inside it; beneath a panel it may look past the edge. `near` is the least zoom.
 */
export function coverShot(
  subject: Rect,
  free: Rect,
  width: number,
  height: number,
  picture: Rect = PICTURE,
  near = 0,
): Shot {
  const zoom = Math.max(near, free.w / picture.w, free.h / picture.h);
  const left = within(subject.x + subject.w / 2 - free.w / zoom / 2, picture.x, picture.x + picture.w - free.w / zoom);
  const top = within(subject.y + subject.h / 2 - free.h / zoom / 2, picture.y, picture.y + picture.h - free.h / zoom);
  const x = left + (width / 2 - free.x) / zoom;
  const y = top + (height / 2 - free.y) / zoom;
  return { zoom, x: inside(x, width / zoom, picture.x, picture.w), y: inside(y, height / zoom, picture.y, picture.h) };
}

/**
 * Comes so near that `subject` just fits into `free`, and no farther than the picture covers that. Beneath panels the camera
 * may look past the picture's edge, so that nothing of the subject slips beneath them.
 */
export function holdShot(subject: Rect, free: Rect, width: number, height: number, picture: Rect = PICTURE): Shot {
  const near = Math.min(free.w / subject.w, free.h / subject.h);
  const zoom = Math.max(near, free.w / picture.w, free.h / picture.h);
  const left = within(subject.x + subject.w / 2 - free.w / zoom / 2, picture.x, picture.x + picture.w - free.w / zoom);
  const top = within(subject.y + subject.h / 2 - free.h / zoom / 2, picture.y, picture.y + picture.h - free.h / zoom);
  return { zoom, x: left + (width / 2 - free.x) / zoom, y: top + (height / 2 - free.y) / zoom };
}

/** Keeps a view of length `span` inside the picture where it fits; leaves it alone where it does not. */
function inside(middle: number, span: number, from: number, length: number): number {
  if (span > length + 0.5) return middle;
  return within(middle, from + span / 2, from + length - span / 2);
}
