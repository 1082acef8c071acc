/**
 * Arms with bones. The near arm is two pieces: `upper` turns about the shoulder, `fore` (with the hand that holds a
 * glass) about the elbow; both have their joint at the origin. The far arm lies on the table and is one piece.
 */

import { type Box, g, gouge, hatch, lin, n, P, path, rect, rimFilter, svg } from '../kit';
import type { Look } from './look';
import { SKINS } from './skin';

/** Lengths of the bones and the place of the joints, in the figure's own pixels. */
export const ARM_BONES = {
  shoulder: { x: 606, y: 606 },
  upper: 206,
  fore: 300,
  /** The glass in the hand, from the elbow along the forearm, and above it. */
  glass: { along: 338, above: 20 },
} as const;

export const UPPER: Box = { x: -100, y: -110, w: 210, h: 410 };
export const FORE: Box = { x: -410, y: -110, w: 510, h: 220 };
export const REST: Box = { x: 60, y: 730, w: 380, h: 140 };

const rims = (id: string) => rimFilter(id, [5, 5, '#ffc273', 0.75], [-3, 4, '#7fb2d6', 0.4], { seed: 25, shadow: 0.5 });

export function upperSvg(look: Look): string {
  const [main, dark, light] = look.outfit.cloth;
  const shape =
    'M-72 40C-70 -20 -50 -64 -10 -66C50 -60 88 -20 86 44C84 110 78 160 66 208C60 250 24 264 -6 262C-44 258 -62 232 -60 200C-60 140 -70 100 -72 40Z';
  const defs =
    rimFilter('u', [3, 2, '#ffc273', 0.12], [-4, 3, '#7fb2d6', 0.45], { seed: 25, shadow: 0 }) +
    lin('us', -70, 0, 90, 40, `0 ${main}`, `.6 ${main}`, `1 ${dark}`);
  return svg(
    UPPER,
    g(
      path(shape, 'url(#us)') +
        path(
          'M-6 262C24 264 58 250 64 208C76 160 82 110 84 44C60 120 40 190 -50 236C-40 254 -24 260 -6 262Z',
          dark,
          'opacity=".6"',
        ) +
        path(hatch([-50, -10, -46, 120], [-14, -50, -10, 80], 4, 2.8, 6, 6, 3), light, 'opacity=".5"') +
        path(
          gouge(-56, 176, 8, 210, 4, -10) + gouge(-58, 198, -4, 232, 3, -8) + gouge(-52, 154, 20, 182, 2.4, -10),
          dark,
        ) +
        path(gouge(-52, 170, 6, 202, 1.6, -10) + gouge(-54, 148, 14, 176, 1.4, -10), light, 'opacity=".6"'),
      'filter="url(#u)"',
    ),
    defs,
  );
}

/** A closed hand seen from its back, wrist at the origin, fingers to the left round an upright glass. */
function gripSvg(look: Look): string {
  const s = SKINS[look.skin];
  const fingers = [
    [-44, 70, 21],
    [-22, 77, 22],
    [1, 74, 22],
    [23, 62, 19],
  ]
    .map(([y = 0, length = 0, h = 0], i) => {
      const x1 = -52 - length;
      const x0 = -50 + (i === 0 ? 4 : 0);
      return (
        path(
          `M${x0} ${y}C${n(x0 - length * 0.4)} ${y - 3} ${x1 + 16} ${y - 2} ${x1 + 6} ${y + 2}C${x1 - 3} ${n(y + h * 0.3)} ${x1 - 2} ${n(y + h * 0.8)} ${x1 + 8} ${y + h}C${x1 + 22} ${y + h + 2} ${n(x0 - length * 0.4)} ${y + h + 1} ${x0} ${y + h}Z`,
          s.base,
        ) +
        path(gouge(x1 + 8, y + h - 0.5, x0 + 8, y + h + 1, 1.9, 1), s.deep, 'opacity=".8"') +
        path(gouge(x1 + 34, y + 4, x1 + 36, y + h - 4, 1.2, 2), s.deep, 'opacity=".55"') +
        path(`M${x1 + 5} ${y + 6}c2-4 7-5 13-5l1 7c-6 2-10 2-14 2Z`, s.light, 'opacity=".8"') +
        path(`M${x0 - 10} ${y + 3}c5-3 12-3 18 0l-2 8c-6 2-12 1-16-2Z`, s.light, 'opacity=".55"')
      );
    })
    .join('');
  const thumb =
    path('M-10 -40C-34 -56 -62 -72 -86 -74C-100 -74 -104 -62 -94 -56C-76 -48 -58 -36 -44 -20Z', s.shade) +
    path('M-14 -42C-36 -58 -62 -71 -84 -72C-94 -72 -98 -64 -92 -60C-74 -54 -54 -44 -38 -32Z', s.base) +
    path('M-98 -70c8-3 16-2 20 1c-3 6-12 9-18 7c-4-2-5-6-2-8Z', s.light);
  return (
    thumb +
    path('M6 -36C-12 -46 -36 -50 -58 -46C-66 -20 -66 20 -56 42C-36 52 -12 46 6 36Z', s.base) +
    path('M6 36C-12 46 -36 52 -56 42L-58 18C-40 30 -14 26 6 10Z', s.shade) +
    fingers +
    path(
      gouge(-46, -36, -6, -26, 1.6, -3) + gouge(-46, -12, -8, -6, 1.6, -3) + gouge(-46, 12, -10, 12, 1.6, -2),
      s.deep,
      'opacity=".45"',
    ) +
    path('M4 -34C-12 -44 -32 -48 -52 -45C-40 -40 -18 -36 2 -26Z', s.light, 'opacity=".7"')
  );
}

export function foreSvg(look: Look): string {
  const [main, dark, light] = look.outfit.cloth;
  const sleeve =
    'M14 -64C52 -58 66 -20 60 10C56 48 28 66 -6 68C-70 72 -150 64 -226 46C-232 20 -232 -16 -228 -42C-150 -60 -60 -72 14 -64Z';
  const defs = rims('f') + lin('fs', 0, -70, 0, 70, `0 ${main}`, `.5 ${main}`, `1 ${dark}`);
  const stripes =
    look.outfit.cut === 'naval'
      ? [-170, -188, -206].map((x) => path(`M${x} -48q-6 46 -2 96h10q-5 -50 2 -98Z`, P.gold500)).join('')
      : `<circle cx="-208" cy="30" r="5" fill="${P.gold500}"/><circle cx="-190" cy="34" r="5" fill="${P.gold500}"/>`;
  return svg(
    FORE,
    g(
      path(sleeve, 'url(#fs)') +
        path('M-226 46C-150 64 -70 72 -6 68C28 66 56 48 60 10C30 40 -60 44 -228 20Z', dark, 'opacity=".55"') +
        path(hatch([-60, -54, -150, -46], [-70, -10, -160, -12], 5, 2.6, -4, 8, 3), light, 'opacity=".5"') +
        path(
          gouge(8, -52, -30, 30, 4.5, -14) + gouge(-16, -56, -52, 14, 3, -12) + gouge(30, -44, 6, 40, 3, -12),
          dark,
        ) +
        path(gouge(2, -50, -34, 24, 1.6, -14) + gouge(24, -44, 0, 34, 1.4, -12), light, 'opacity=".6"') +
        stripes +
        path('M-222 -42C-234 -20 -234 22 -222 46L-246 42C-252 14 -252 -14 -246 -38Z', look.outfit.shirt[0]) +
        path('M-226 14C-226 26 -224 38 -222 46L-246 42C-248 32 -249 22 -249 12Z', look.outfit.shirt[1]),
      'filter="url(#f)"',
    ) + g(gripSvg(look), 'filter="url(#f)" transform="translate(-246 0)"'),
    defs,
  );
}

/** The far forearm, folded on the table, in the figure's own coordinates. */
export function restSvg(look: Look): string {
  const [main, dark, light] = look.outfit.cloth;
  const s = SKINS[look.skin];
  const defs =
    rims('r') +
    `<filter id="sh" x="-20%" y="-60%" width="140%" height="220%"><feGaussianBlur stdDeviation="9"/></filter>`;
  return svg(
    REST,
    `<ellipse cx="240" cy="838" rx="160" ry="13" fill="#04060c" opacity=".6" filter="url(#sh)"/>` +
      g(
        path(
          'M74 800C78 768 112 752 160 754C204 756 236 764 268 776L266 838C220 850 130 856 96 846C76 838 72 820 74 800Z',
          main,
        ) +
          path(
            'M96 846C130 856 220 850 266 838L267 812C210 826 120 828 76 812C78 830 84 842 96 846Z',
            dark,
            'opacity=".7"',
          ) +
          path(hatch([120, 768, 104, 800], [220, 776, 210, 806], 7, 2.4, 5, 5, 3), light, 'opacity=".5"') +
          path('M264 778L288 782V836L264 838Z', look.outfit.shirt[0]) +
          rect(264, 824, 24, 13, look.outfit.shirt[1]) +
          path(
            'M286 784C312 774 342 776 366 788C392 798 414 812 418 824C420 834 410 838 398 837C370 840 330 844 286 836Z',
            s.base,
          ) +
          path('M286 836C330 844 370 840 398 837C410 838 420 834 418 824C400 830 340 830 286 816Z', s.shade) +
          path(
            gouge(340, 800, 408, 822, 1.8, -3) +
              gouge(330, 810, 396, 831, 1.8, -3) +
              gouge(350, 792, 404, 812, 1.5, -3),
            s.deep,
            'opacity=".8"',
          ) +
          path('M292 788C312 780 340 782 360 792C340 796 312 796 292 798Z', s.light, 'opacity=".75"') +
          path('M300 832C312 822 334 822 352 830C360 836 352 844 340 844C322 846 304 842 300 832Z', s.base) +
          path(gouge(304, 826, 352, 831, 1.6, -5), s.deep, 'opacity=".6"'),
        'filter="url(#r)"',
      ),
    defs,
  );
}
