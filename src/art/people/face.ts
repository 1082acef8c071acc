/** What changes in a head: eyes, brows, mouth, blood and glasses, as marks. Any expression of finite numbers is a face. */

import { type Box, gouge } from '../kit';
import { BONES, type Bones } from './bones';
import { brow, eye, mouth } from './features';
import type { Look } from './look';
import { type Mark, mark, ring } from './mark';
import type { Expression } from './mood';
import { SKINS } from './skin';

/** Where the marks lie in the head's own coordinates. */
export const FACE: Box = { x: 200, y: 186, w: 236, h: 264 };

function glassesOf(look: Look, b: Bones): Mark[] {
  if (!look.glasses) return [];
  const { farEye: f, nearEye: e } = b;
  const rim = (d: string) => [mark(d, '#dff0f4', { opacity: 0.08 }), mark(d, '#14181f', { line: 4 })];
  const rims =
    look.glasses === 'round'
      ? [...rim(ring(f.cx, f.cy - 1, 21)), ...rim(ring(e.cx + 2, e.cy - 1, 30, 24))]
      : [
          mark(
            `M${f.cx - 20} ${f.cy - 4}v8a20 17 0 0 0 40 0v-8M${e.cx - 28} ${e.cy - 4}v8a30 20 0 0 0 60 0v-8`,
            '#1a1d24',
            { line: 3.4 },
          ),
          mark(`M${f.cx - 21} ${f.cy - 5}h42M${e.cx - 29} ${e.cy - 5}h62`, '#1a1d24', { line: 5 }),
        ];
  const bridge = `M${f.cx + 20} ${f.cy - 5}q5-5 ${e.cx - 28 - f.cx - 20} 0M${e.cx + 32} ${e.cy - 5}L430 ${e.cy - 10}`;
  return [
    ...rims,
    mark(bridge, '#14181f', { line: 4 }),
    mark(`M${e.cx - 14} ${e.cy - 12}l18-8 5 7-18 11Z`, '#ffffff', { opacity: 0.3 }),
  ];
}

/** Shadow under the brows. */
const heavy = ({ farEye: f, nearEye: e }: Bones): string =>
  `M${f.cx - 20} ${f.cy - 8}C${f.cx - 12} ${f.cy - 18} ${f.cx + 12} ${f.cy - 18} ${f.cx + 20} ${f.cy - 8}C${f.cx + 16} ${f.cy + 10} ${f.cx - 8} ${f.cy + 14} ${f.cx - 18} ${f.cy + 8}ZM${e.cx - 32} ${e.cy - 12}C${e.cx - 18} ${e.cy - 25} ${e.cx + 22} ${e.cy - 25} ${e.cx + 36} ${e.cy - 8}C${e.cx + 32} ${e.cy + 16} ${e.cx - 20} ${e.cy + 20} ${e.cx - 32} ${e.cy + 6}Z`;

/** How far `value` has come from `from` to `to`, 0–1. */
const share = (value: number, from: number, to: number) => Math.min(1, Math.max(0, (value - from) / (to - from)));

/** The face of a look at an expression, from the back to the front. */
export function faceMarks(look: Look, e: Expression): Mark[] {
  const b = BONES[look.build];
  const skin = SKINS[look.skin];
  const lips = look.lip ? { ...skin, lip: look.lip } : skin;
  const [colour, thick] = look.brow;
  const { farEye: f, nearEye: nr } = b;
  const by = f.cy - 21;
  const [mx, my, mw] = b.mouth;
  const gape = look.beard === 'full' || look.beard === 'short' ? e.gape * 0.5 : e.gape;
  const blood = (x: number, y: number, r: number): Mark[] =>
    e.flush > 0.02 ? [mark(ring(x, y, r), '#c0392b', { opacity: e.flush * 0.46, fade: { x, y, r } })] : [];
  const frown = share(e.browIn, 1, 8);
  const frowns = gouge(288, by - 18, 289, by + 3, 2.2, 3) + gouge(296, by - 18, 297, by - 2, 1.8, -3);
  const weary = look.age > 0.3 ? 1 : share(e.lid, 0.6, 0.35);
  const bags =
    gouge(nr.cx - 20, nr.cy + 16, nr.cx + 24, nr.cy + 18, 2.4, 7) +
    gouge(f.cx - 12, f.cy + 15, f.cx + 10, f.cy + 17, 1.8, 4);
  return [
    ...blood(nr.cx - 14, nr.cy + 58, 48),
    ...blood(f.cx - 22, f.cy + 58, 24),
    mark(heavy(b), skin.shade, { opacity: 0.7 }),
    ...eye(f, e, lips, look.iris),
    ...eye(nr, e, lips, look.iris),
    ...(weary > 0 ? [mark(bags, skin.deep, { opacity: 0.65 * weary })] : []),
    brow(nr.cx - 30, by + e.browIn + e.browNear * 0.6, nr.cx + 40, by - 4 + e.browOut + e.browNear, thick, colour, 8),
    brow(f.cx + 12, by + e.browIn, f.cx - 20, by - 2 + e.browOut * 0.7, thick * 0.85, colour, 5),
    ...(frown > 0 ? [mark(frowns, skin.line, { opacity: 0.75 * frown })] : []),
    ...mouth(mx, my, mw, { ...e, gape }, lips, look.build === 'broad' ? 4.5 : 5),
    ...glassesOf(look, b),
  ];
}
