/** What stands nearest to the eye, out of focus: it gives the room its depth. */

import { type Box, g, P, path, svg } from '../kit';

export const FORE_LEFT: Box = { x: -40, y: -620, w: 520, h: 660 };
export const FORE_RIGHT: Box = { x: -480, y: -560, w: 520, h: 600 };

const soft = (id: string, by: number) =>
  `<filter id="${id}" x="-30%" y="-30%" width="160%" height="160%"><feGaussianBlur stdDeviation="${by}"/></filter>`;

/** A dark bottle and a glass at the left edge; the origin is the corner. */
export function foreLeftSvg(): string {
  return svg(
    FORE_LEFT,
    g(
      path('M40 60V-300C40 -380 84 -400 90 -460V-560H150V-460C156 -400 200 -380 200 -300V60Z', '#0b1714') +
        path(
          'M60 40V-290C60 -350 92 -372 100 -430L112 -540H122L118 -430C112 -370 84 -350 84 -290V40Z',
          '#3f6b4c',
          'opacity=".55"',
        ) +
        path('M56 -200H184V-60H56Z', '#8b7f68', 'opacity=".42"') +
        path('M56 -150H184V-132H56Z', P.wine700, 'opacity=".6"') +
        path(
          'M262 60V-40C262 -60 268 -70 268 -90L250 -250H400L382 -90C382 -70 388 -60 388 -40V60Z',
          '#0a1420',
          'opacity=".5"',
        ) +
        path('M256 -250H268L282 -80H272Z', P.gold100, 'opacity=".45"') +
        path('M384 -250H396L378 -80H370Z', P.frost, 'opacity=".3"'),
      'filter="url(#s)"',
    ),
    soft('s', 13),
  );
}

/** The shoulder of an empty chair and a candle at the right edge; the origin is the corner. */
export function foreRightSvg(): string {
  return svg(
    FORE_RIGHT,
    g(
      path('M40 60V-330C-20 -420 -150 -440 -230 -380C-290 -330 -300 -200 -300 60Z', '#120709') +
        path('M20 60V-300C-40 -380 -150 -396 -214 -344C-262 -304 -270 -190 -270 60Z', '#3a0f17') +
        path(
          'M-300 60C-302 -200 -290 -330 -230 -380L-218 -366C-270 -318 -284 -200 -284 60Z',
          P.gold500,
          'opacity=".6"',
        ) +
        path('M-210 -350C-150 -396 -40 -380 20 -300L30 -318C-40 -410 -160 -420 -224 -370Z', P.gold300, 'opacity=".4"'),
      'filter="url(#s)"',
    ),
    soft('s', 14),
  );
}
