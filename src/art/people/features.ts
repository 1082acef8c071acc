/** Eyes, brows and mouth, drawn from an expression. Faces look to the left. */

import { gouge, n } from '../kit';
import { type Mark, mark, ring } from './mark';
import type { Expression } from './mood';
import type { Skin } from './skin';

export interface EyeShape {
  readonly cx: number;
  readonly cy: number;
  readonly w: number;
  readonly h: number;
  /** Thickness of the upper lash line, px. */
  readonly lash: number;
}

export function eye(shape: EyeShape, e: Expression, skin: Skin, iris: string): Mark[] {
  const { cx, cy, w, h, lash } = shape;
  const open = Math.max(0.02, e.lid * (1 - 0.28 * e.down));
  const up = h * 1.15 * open;
  const low = h * 0.62 * (1 - e.squint * 0.5) * Math.min(1, open * 1.4);
  const left = cx - w / 2;
  const right = cx + w / 2;
  const almond = `M${n(left)} ${n(cy + 1)}Q${n(cx - w * 0.16)} ${n(cy - up)} ${n(right)} ${n(cy - 1)}Q${n(cx + w * 0.06)} ${n(cy + low)} ${n(left)} ${n(cy + 1)}Z`;
  const ix = cx + e.look * w * 0.25;
  const iy = cy - up * 0.16 + e.down * h * 0.34;
  const socket = `M${n(left - 3)} ${n(cy + 1)}Q${n(cx - w * 0.1)} ${n(cy - h * 1.25)} ${n(right + 3)} ${n(cy - 3)}Q${n(cx)} ${n(cy + low + 3)} ${n(left - 3)} ${n(cy + 1)}Z`;
  const lidShade = `M${n(left)} ${n(cy - up - 8)}H${n(right)}V${n(cy - up * 0.42)}Q${n(cx)} ${n(cy - up * 0.9)} ${n(left)} ${n(cy - up * 0.2)}Z`;
  const ball = [
    mark(almond, '#efe4d2'),
    mark(ring(ix, iy, h * 0.68), iris, { clip: almond }),
    mark(ring(ix, iy, h * 0.36), '#0b0d14', { clip: almond }),
    mark(ring(ix - h * 0.22, iy - h * 0.22, h * 0.17), '#fff5dd', { clip: almond }),
    mark(lidShade, skin.deep, { clip: almond, opacity: 0.35 }),
  ];
  const upperLash = `M${n(left - 3)} ${n(cy + 2)}Q${n(cx - w * 0.16)} ${n(cy - up - lash)} ${n(right + 4)} ${n(cy - 2)}Q${n(cx - w * 0.14)} ${n(cy - up + 0.5)} ${n(left - 3)} ${n(cy + 2)}Z`;
  const lowerLash = gouge(left + w * 0.12, cy + low * 0.55 + 2, right - 1, cy + low * 0.3 + 1, 1.4, 2);
  return [
    mark(socket, skin.shade),
    ...(open > 0.08 ? ball : []),
    mark(upperLash, skin.line),
    mark(lowerLash, skin.line, { opacity: 0.55 }),
  ];
}

/** A brow from its inner end (x0, y0) to its outer end. */
export function brow(x0: number, y0: number, x1: number, y1: number, th: number, colour: string, bow: number): Mark {
  const mx = (x0 + x1) / 2;
  const my = (y0 + y1) / 2 - bow;
  return mark(
    `M${n(x0)} ${n(y0 + th * 0.45)}Q${n(mx)} ${n(my - th * 0.6)} ${n(x1)} ${n(y1)}Q${n(mx + 2)} ${n(my + th * 0.75)} ${n(x0)} ${n(y0 - th * 0.55)}Z`,
    colour,
  );
}

export function mouth(cx: number, cy: number, w: number, e: Expression, skin: Skin, lip: number): Mark[] {
  const left = cx - w * 0.44;
  const right = cx + w * 0.56;
  const curve = e.smile * w * 0.17;
  const gap = e.gape * w * 0.34;
  const yl = cy - curve * 0.5;
  const yr = cy - curve;
  const mid = cy + curve * 0.55;
  const open = [
    mark(
      `M${n(left)} ${n(yl)}Q${n(cx)} ${n(mid - gap * 0.1)} ${n(right)} ${n(yr)}Q${n(cx + w * 0.02)} ${n(mid + gap * 1.7)} ${n(left)} ${n(yl)}Z`,
      '#3b0d12',
    ),
    mark(
      `M${n(left + w * 0.1)} ${n(yl + 1.5)}Q${n(cx)} ${n(mid)} ${n(right - w * 0.1)} ${n(yr + 2)}Q${n(cx)} ${n(mid + gap * 0.7)} ${n(left + w * 0.1)} ${n(yl + 1.5)}Z`,
      '#efe4d2',
    ),
  ];
  // the line between the lips sags where the corners are high
  const bow = curve * 1.1;
  const upper = `M${n(left)} ${n(yl)}Q${n(cx - w * 0.2)} ${n((yl + mid) / 2 - lip - 1)} ${n(cx - w * 0.04)} ${n(mid - lip * 0.7 - curve * 0.3)}Q${n(cx + w * 0.22)} ${n((yr + mid) / 2 - lip)} ${n(right)} ${n(yr)}Q${n(cx)} ${n(mid + 1)} ${n(left)} ${n(yl)}Z`;
  const lower = `M${n(left + w * 0.12)} ${n(yl + gap * 0.9 + 2)}Q${n(cx)} ${n(mid + gap * 1.4 + lip * 2.1)} ${n(right - w * 0.16)} ${n(yr + gap * 0.9 + 2)}Q${n(cx)} ${n(mid + gap * 1.5 + 2)} ${n(left + w * 0.12)} ${n(yl + gap * 0.9 + 2)}Z`;
  return [
    ...(gap > 1 ? open : []),
    mark(upper, skin.lip),
    mark(lower, skin.lip, { opacity: 0.75 }),
    ...(gap > 1 ? [] : [mark(gouge(left - 2, yl, right + 3, yr, 2.4, bow), skin.line)]),
    mark(gouge(right + 2, yr - 7, right + 6, yr + 9 + Math.max(0, -curve), 2, -2), skin.deep, { opacity: 0.8 }),
  ];
}
