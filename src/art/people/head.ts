/** The head of a look without its features: those are painted by `face.ts`. Heads look to the left. */

import { type Box, g, gouge, hatch, path, rimFilter, svg } from '../kit';
import { BONES, type Bones } from './bones';
import { hairTop } from './hair';
import type { Look } from './look';
import { SKINS } from './skin';

export const HEAD: Box = { x: 190, y: 60, w: 310, h: 420 };
/** How far the head sits below its own coordinates, px, so that the neck is not too long. */
export const HEAD_DROP = 24;

function beardOf(look: Look, b: Bones): string {
  const [main, dark, light] = look.hairTones;
  const strokes = hatch([262, 396, 272, 440], [412, 330, 378, 424], 13, 2.4, 6, 5, 6);
  const lower = `${path(b.beard, main, 'fill-rule="evenodd"')}${path(strokes, light, 'opacity=".6"')}${path(hatch([290, 404, 300, 444], [424, 330, 396, 410], 8, 2, 6, 5, 16), dark, 'opacity=".5"')}`;
  switch (look.beard) {
    case 'stubble':
      return path(b.beard, dark, 'fill-rule="evenodd" opacity=".42"');
    case 'short':
      return lower;
    case 'full':
      return path('M262 410C270 470 316 500 350 478C390 462 412 420 418 360L300 400Z', main) + lower;
    case 'tache':
      return (
        path(
          'M250 367C258 350 274 346 286 352C304 346 324 356 336 375C316 371 298 367 285 366C273 365 260 365 250 367Z',
          main,
        ) + path(hatch([256, 363, 264, 353], [322, 368, 308, 355], 7, 1.6, 0, 1, 2), light, 'opacity=".7"')
      );
    default:
      return '';
  }
}

/** Skull, hair, ear, nose and beard; eyes, brows and mouth are another layer. */
export function headSvg(look: Look): string {
  const b = BONES[look.build];
  const s = SKINS[look.skin];
  const defs = rimFilter('rh', [5, 4, '#ffe0a8', 0.8], [-4, 4, '#9cc8e2', 0.7], { seed: 8, shadow: 0.5 });
  const wrinkles =
    look.age > 0.3
      ? path(
          hatch([272, 196, 332, 192], [264, 214, 336, 211], look.age > 0.6 ? 3 : 2, 1.6, -3, 2, 4) +
            gouge(294, 332, 302, 386, 3, -11) +
            gouge(318, 300, 350, 326, 2, 6),
          s.deep,
          `opacity="${look.age * 0.7}"`,
        )
      : '';
  const earring = look.earring
    ? `<circle cx="430" cy="334" r="6" fill="#f0c567"/>${path('M430 340l6 14-6 13-6-13Z', '#c98f33')}`
    : '';
  const covered = look.hair === 'bob';
  return svg(
    HEAD,
    g(
      (covered ? '' : path(b.ear, s.base) + path(b.earHollow, s.deep)) +
        path(b.face, s.base) +
        path(b.shade, s.shade) +
        path(b.forehead, s.light, 'opacity=".7"') +
        path(b.cheek, s.light, 'opacity=".5"') +
        path(b.chin, s.light, 'opacity=".55"') +
        path(hatch([366, 226, 424, 220], [370, 392, 410, 360], 12, 2.3, -4, 5, 8), s.deep, 'opacity=".5"') +
        wrinkles +
        beardOf(look, b) +
        path(b.nose, s.base) +
        path(b.noseLight, s.light) +
        path(b.noseShade, s.shade) +
        path(b.nostril, s.line) +
        path(gouge(277, 312, 288, 338, 2.2, -5), s.deep) +
        hairTop(look) +
        earring,
      'filter="url(#rh)"',
    ),
    defs,
  );
}
