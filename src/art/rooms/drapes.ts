/** Curtains with a swagged valance. */

import { type Box, cutFilter, g, gouge, hatch, lin, line, n, path, rect, svg } from '../kit';
import type { Room } from './room';

export const DRAPES: Box = { x: 440, y: -10, w: 1040, h: 900 };

type Cloth = NonNullable<Room['curtains']>;

function half([main, dark, , light]: Cloth, deep: string, gold: Room['trim']): string {
  const body = 'M612 60C618 240 606 420 640 520C652 552 690 560 716 548C776 500 800 330 822 70Z';
  const tail = 'M646 548C628 620 606 720 596 860H742C748 740 742 640 712 552Z';
  let folds = '';
  let lights = '';
  for (let i = 0; i < 7; i++) {
    const t = i / 6;
    const x0 = 622 + t * 188;
    const x1 = 652 + t * 56;
    folds += `M${n(x0)} 70C${n(x0 - 4)} 260 ${n(x1 - 26 + t * 60)} 440 ${n(x1)} 546C${n(x1 - 16 + t * 70)} 440 ${n(x0 + 14)} 260 ${n(x0 + 11)} 70Z`;
    if (i < 6) lights += gouge(x0 + 20, 90, x1 + 8, 520, 4.5, -14 + t * -26);
  }
  let tailFolds = '';
  let tailLights = '';
  for (let i = 0; i < 6; i++) {
    const t = i / 5;
    const x0 = 652 + t * 56;
    const x1 = 604 + t * 128;
    tailFolds += gouge(x0, 560, x1, 858, 6 + t * 2, -6 + t * 12);
    tailLights += gouge(x0 + 7, 566, x1 + 12, 850, 2.6, -6 + t * 12);
  }
  const tie =
    path('M632 520C660 556 704 556 728 526L732 548C704 584 656 580 630 546Z', gold[2]) +
    path('M634 526C662 560 704 560 727 532L728 538C704 566 660 566 634 533Z', '#ffedbb', 'opacity=".6"') +
    path('M690 566l-12 74h34l-10-76Z', gold[2]) +
    path(hatch([684, 580, 680, 640], [704, 578, 710, 640], 6, 1.6, 0, 1), gold[0]) +
    `<circle cx="694" cy="568" r="13" fill="${gold[3]}"/>`;
  return (
    path(tail, dark) +
    path(tailFolds, deep) +
    path(tailLights, light, 'opacity=".7"') +
    path(body, main) +
    path(folds, dark) +
    path(lights, light, 'opacity=".75"') +
    path(body + tail, 'url(#fall)') +
    tie
  );
}

function swag([main, dark, , light]: Cloth, gold: Room['trim'], x0: number, x1: number, d: number): string {
  let folds = '';
  let lights = '';
  let fringe = '';
  const mid = (x0 + x1) / 2;
  for (let i = 0; i < 5; i++) {
    const y = 58 + (d * 2 * (i + 1)) / 6;
    folds += `M${x0} 58Q${mid} ${n(y)} ${x1} 58Q${mid} ${n(y - 16)} ${x0} 58Z`;
    lights += `M${x0 + 20} 62Q${mid} ${n(y + 8)} ${x1 - 20} 62Q${mid} ${n(y + 2)} ${x0 + 20} 62Z`;
  }
  for (let i = 0; i <= 30; i++) {
    const t = i / 30;
    const x = x0 + (x1 - x0) * t;
    const y = 58 + d * 4 * t * (1 - t);
    fringe += gouge(x, y - 2, x, y + 17, 3);
  }
  return (
    path(`M${x0} 50H${x1}V58Q${mid} ${58 + d * 2} ${x0} 58Z`, main) +
    path(folds, dark) +
    path(lights, light, 'opacity=".6"') +
    path(fringe, gold[2]) +
    line(`M${x0} 58Q${mid} ${58 + d * 2} ${x1} 58`, gold[3], 4)
  );
}

function jabot([, dark, deep, light]: Cloth, gold: Room['trim'], x: number): string {
  return (
    path(`M${x - 34} 48h68l-8 150l-22 30l-20-34Z`, dark) +
    path(hatch([x - 24, 60, x - 12, 196], [x + 24, 60, x + 12, 186], 4, 5, 0, 3), deep) +
    path(hatch([x - 14, 60, x - 6, 186], [x + 16, 60, x + 6, 190], 3, 2.4, 0, 3), light, 'opacity=".8"') +
    line(`M${x - 26} 196l20 32 24-32`, gold[3], 4)
  );
}

export function drapesSvg(room: Room): string {
  if (!room.curtains) return svg(DRAPES, '');
  const cloth = room.curtains;
  const gold = room.trim;
  const defs =
    lin('fall', 0, 100, 0, 800, '0 #000 0', '.75 #000 .1', '1 #05030a .75') +
    cutFilter('cc', { wobble: 4, freq: 0.018, shadow: 0.7, dy: 8, blur: 14, speck: 0.2 });
  const side = half(cloth, cloth[2], gold);
  const valance =
    room.window === 'arch'
      ? swag(cloth, gold, 540, 800, 62) +
        swag(cloth, gold, 1120, 1380, 62) +
        swag(cloth, gold, 770, 1150, 66) +
        [540, 786, 1134, 1380].map((x) => jabot(cloth, gold, x)).join('')
      : path('M520 50H1400V104Q960 126 520 104Z', cloth[1]) +
        path(hatch([540, 52, 540, 104], [1380, 52, 1380, 104], 46, 5, 0, 5), cloth[0]) +
        path(hatch([546, 54, 546, 98], [1386, 54, 1386, 98], 46, 1.8, 0, 5, 4), cloth[3], 'opacity=".6"');
  return svg(
    DRAPES,
    g(side, 'filter="url(#cc)" transform="translate(-66 0)"') +
      g(side, 'filter="url(#cc)" transform="translate(1986 0) scale(-1 1)"') +
      g(
        valance + rect(510, 30, 900, 30, gold[1]) + rect(510, 30, 900, 6, gold[3]) + rect(510, 52, 900, 8, gold[2]),
        'filter="url(#cc)"',
      ),
    defs,
  );
}
