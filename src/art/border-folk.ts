/**
 * The people at the crossing: a grid of small figures, one column a look, one row a posture.
 * Those who step off the bus wear worn cloth, slate, sand, moss; those who wait bring the strong colours.
 */

import { type Box, g, gouge, path, rimFilter, svg } from './kit';

export const FOLK_CELL = { w: 130, h: 250 } as const;
/** Columns 0–5 arrive, columns 6–11 wait. */
export const FOLK_LOOKS = 12;
export const FOLK_POSTURES = ['stand', 'walk-a', 'walk-b', 'reach', 'bag-a', 'bag-b', 'wave'] as const;
export type FolkPosture = (typeof FOLK_POSTURES)[number];
export const FOLK_BOX: Box = { x: 0, y: 0, w: FOLK_CELL.w * FOLK_LOOKS, h: FOLK_CELL.h * FOLK_POSTURES.length };

type Head = 'beanie' | 'scarf' | 'ushanka' | 'bare' | 'long' | 'hood';
interface Look {
  readonly coat: readonly [string, string];
  readonly head: Head;
  readonly cloth: string;
  readonly skin: string;
  readonly tall: number;
  readonly skirt: boolean;
}

const look = (
  coat: readonly [string, string],
  head: Head,
  cloth: string,
  skin: string,
  tall: number,
  skirt = false,
): Look => ({ coat, head, cloth, skin, tall, skirt });

const LOOKS: readonly Look[] = [
  look(['#6a737c', '#434b54'], 'bare', '#3a2a22', '#c98c69', 1),
  look(['#9a7f5c', '#66523a'], 'scarf', '#cfc4ae', '#d79f7a', 0.92, true),
  look(['#46597a', '#2b3a55'], 'beanie', '#2a3040', '#b97c5b', 1.03),
  look(['#b3a589', '#7c7059'], 'bare', '#b9bec2', '#c98c69', 0.95),
  look(['#6a4a4e', '#452e33'], 'long', '#6b3a1f', '#e3b08a', 0.9, true),
  look(['#66785f', '#43523f'], 'hood', '#4c5c47', '#d79f7a', 0.98),
  look(['#8f3d1f', '#5a2411'], 'scarf', '#e0b257', '#c98c69', 0.93, true),
  look(['#2f7a80', '#174a50'], 'long', '#2b1a14', '#e3b08a', 0.9, true),
  look(['#b98b3a', '#7d5a20'], 'beanie', '#93202c', '#c98c69', 1),
  look(['#6d2a3a', '#43141f'], 'ushanka', '#4f3a26', '#b97c5b', 1.04),
  look(['#4a6a86', '#2b4766'], 'bare', '#b9bec2', '#d79f7a', 0.96),
  look(['#4f6b45', '#314a2d'], 'beanie', '#e9d8b8', '#e3b08a', 0.66),
];

const HEADS: Readonly<Record<Head, string>> = {
  beanie: 'M-6.5-88C-8-99 10-101 10-90L9-88C4-91-2-91-6.500-88Z',
  scarf: 'M-7-84C-10-100 11-102 9-90C4-93-1-92-2-86C-1-82 4-80 8-80L-2-75C-6-78-7-80-7-84Z',
  ushanka: 'M-8-89C-8-101 12-101 11-90L11-92H-3L-4-82C-8-82-9-85-8-89Z',
  bare: 'M-6-86C-9-97 6-100 9-93C4-94-1-93-3-84Z',
  long: 'M-5-80C-12-82-9-101 4-98C9-97 10-93 9-91C4-94 0-92-1-86C-1-80-2-74-5-70C-9-72-8-77-5-80Z',
  hood: 'M-8-80C-13-98 6-104 10-92C4-95 0-93-1-87C0-82 3-80 6-79L-4-74Z',
};

const STRIDE: Readonly<Record<FolkPosture, readonly [number, number]>> = {
  stand: [3, 3],
  'walk-a': [11, 10],
  'walk-b': [2, 6],
  reach: [7, 6],
  'bag-a': [11, 10],
  'bag-b': [2, 6],
  wave: [3, 4],
};

function legs([back, front]: readonly [number, number], skirt: boolean): string {
  const cloth = skirt ? '#2a2231' : '#141b2c';
  return (
    path(`M-8-34L${-5 - back} -2h8.500L1-34ZM-1-34L${-1 + front} -2h8.500L7-34Z`, cloth) +
    path(`M${-7 - back} 0h13c0-4-3-6-6-6h-6ZM${-3 + front} 0h13c0-4-3-6-6-6h-6Z`, '#0a0f1e')
  );
}

function coat({ coat: [light, dark], skirt }: Look): string {
  const hem = skirt ? -20 : -30;
  const flare = skirt ? 18 : 14;
  return (
    path(
      `M-8-80C-14-66-16-46-${flare} ${hem}C-5 ${hem + 4} 7 ${hem + 4} ${flare} ${hem}C14-48 13-66 9-80C4-83-4-83-8-80Z`,
      light,
    ) +
    path(`M-8-80C-14-66-16-46-${flare} ${hem}L-6 ${hem + 2}C-6-46-5-66-2-82Z`, dark) +
    path(gouge(3, -78, 4, hem, 0.7) + gouge(-10, -60, -11, hem - 6, 0.8, 1) + gouge(9, -60, 11, hem - 6, 0.7, -1), dark)
  );
}

function arms(posture: FolkPosture, { coat: [light, dark], skin }: Look): string {
  const hand = (x: number, y: number) => `<circle cx="${x}" cy="${y}" r="2.9" fill="${skin}"/>`;
  if (posture === 'reach')
    return (
      hand(30, -77) +
      path('M4-76C14-72 22-72 28-79L31-74C24-64 12-62 3-66Z', light) +
      path('M-2-72C8-64 18-63 25-69L27-64C18-55 6-56-4-62Z', dark) +
      hand(27, -67)
    );
  if (posture === 'wave') return hand(19, -103) + path('M2-76C10-76 15-86 16-101L22-101C22-82 15-67 4-66Z', light);
  const swing = posture === 'walk-a' || posture === 'bag-a' ? 5 : 0;
  return (
    path(`M0-77C6-70 ${8 + swing}-58 ${6 + swing}-44L${1 + swing}-43C${swing}-56-3-66-4-74Z`, dark) +
    hand(4 + swing, -42)
  );
}

const BAG =
  path('M-1-42h15l3 23h-21Z', '#7a5432') +
  path('M-1-42h4l-1 23h-6Z', '#54381f') +
  path('M3-42q5-9 10 0', 'none', 'stroke="#3f2a16" stroke-width="1.7"');

/** In profile, few cuts: nose and chin, the light on the cheek, a lowered lid. */
function face(skin: string, skull: number): string {
  return (
    `<circle cx="2" cy="-89" r="${skull}" fill="${skin}"/>` +
    path('M8-92.500L10.600-88C10.400-87.200 9.600-87 9-86.900L9-83.600L6-82L5-90Z', skin) +
    path('M6-95C9-92 9.400-86 6.500-83C7.500-87 7.500-91 6-95Z', '#f2cba6') +
    path(gouge(4.8, -90.4, 7.8, -90, 0.7, -0.4), '#2a1a18')
  );
}

function person(who: Look, posture: FolkPosture): string {
  const child = who.tall < 0.8;
  const skull = child ? 8.4 : 7.2;
  return (
    legs(STRIDE[posture], who.skirt) +
    coat(who) +
    (posture.startsWith('bag') ? BAG : '') +
    arms(posture, who) +
    path('M-7-82C-2-78 6-78 9-82L10-77C4-73-4-73-9-77Z', who.cloth) +
    face(who.skin, skull) +
    path(HEADS[who.head], who.cloth)
  );
}

/** The whole grid: `FOLK_LOOKS` columns, a row for each of `FOLK_POSTURES`; everyone faces right. */
export function borderFolk(): string {
  const cells = FOLK_POSTURES.flatMap((posture, row) =>
    LOOKS.map((who, column) => {
      const scale = 2.08 * who.tall;
      const x = FOLK_CELL.w * (column + 0.42);
      const y = FOLK_CELL.h * (row + 1) - 12;
      return g(person(who, posture), `transform="translate(${x} ${y}) scale(${scale})" filter="url(#fg)"`);
    }),
  );
  const rim = rimFilter('fg', [2, 1, '#ffd38a', 0.9], [-1.5, 1, '#8fb8e0', 0.5], {
    wobble: 0.8,
    speck: 0,
    shadow: 0,
  });
  const shadows = FOLK_POSTURES.flatMap((_, row) =>
    LOOKS.map((who, column) => {
      const x = FOLK_CELL.w * (column + 0.42) + 6;
      const y = FOLK_CELL.h * (row + 1) - 11;
      return `<ellipse cx="${x}" cy="${y}" rx="${40 * who.tall}" ry="7" fill="#080d20" opacity=".42"/>`;
    }),
  );
  return svg(FOLK_BOX, shadows.join('') + cells.join(''), rim);
}
