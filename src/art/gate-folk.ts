/** People before the gate, seen from behind: a grid of small figures, one column a look, one row a posture. */

import { type Box, g, gouge, path, rimFilter, svg } from './kit';

export const GATE_CELL = { w: 120, h: 280 } as const;
export const GATE_LOOKS = 12;
/** The look of a child, who is never among those taken. */
export const CHILD = 11;
/** Two who hold each other's hand: the left one and the right one. */
export const PAIR = [4, 5] as const;
export const GATE_POSTURES = ['stand', 'walk-a', 'walk-b', 'parcel'] as const;
export type GatePosture = (typeof GATE_POSTURES)[number];
/** Space below the feet, for the shadow that the lamp throws towards us. */
export const GATE_SOLE = 56;
export const GATE_FOLK_BOX: Box = { x: 0, y: 0, w: GATE_CELL.w * GATE_LOOKS, h: GATE_CELL.h * GATE_POSTURES.length };

type Head = 'beanie' | 'scarf' | 'ushanka' | 'short' | 'long' | 'bun' | 'hood';
interface Look {
  readonly coat: readonly [string, string];
  readonly head: Head;
  readonly cloth: string;
  readonly skin: string;
  readonly tall: number;
  readonly skirt: boolean;
  readonly carries: 'nothing' | 'bag' | 'pack' | 'hand-right' | 'hand-left';
}

const look = (
  coat: Look['coat'],
  head: Head,
  cloth: string,
  tall: number,
  carries: Look['carries'] = 'nothing',
  skirt = false,
  skin = '#c98c69',
): Look => ({ coat, head, cloth, tall, carries, skirt, skin });

const LOOKS: readonly Look[] = [
  look(['#66727f', '#3f4a57'], 'short', '#3a2a22', 1),
  look(['#8a5a44', '#573526'], 'bun', '#6b3a1f', 0.92, 'bag', true, '#e3b08a'),
  look(['#4d6a5c', '#2f463c'], 'beanie', '#a4553a', 1.04, 'pack', false, '#b97c5b'),
  look(['#5a5470', '#38334c'], 'short', '#8e9196', 0.96, 'bag'),
  look(['#6f7d86', '#485560'], 'short', '#57402c', 1.02, 'hand-right'),
  look(['#93593f', '#5f3524'], 'long', '#2b1a14', 0.9, 'hand-left', true, '#e3b08a'),
  look(['#3f5c78', '#263d55'], 'hood', '#4a6c8b', 0.98, 'nothing', false, '#d79f7a'),
  look(['#7d7256', '#524a36'], 'scarf', '#b98b3a', 0.88, 'bag', true),
  look(['#5d4a4e', '#3b2d31'], 'ushanka', '#4f3a26', 1.05),
  look(['#71424e', '#47252f'], 'scarf', '#cfb896', 0.91, 'nothing', true, '#d79f7a'),
  look(['#47665f', '#2b443f'], 'long', '#8b5a2f', 0.93, 'hand-right', true),
  look(['#a5792f', '#6d4d1a'], 'beanie', '#93202c', 0.6, 'hand-left', false, '#e3b08a'),
];

/** Backs of heads: no face is seen. */
const HEADS: Readonly<Record<Head, string>> = {
  beanie: 'M-8.5-86C-9-101 9-101 8.5-86C5-84-5-84-8.5-86Z',
  scarf: 'M-9-83C-11-102 11-102 9-83L7-77L0-66L-7-77Z',
  ushanka: 'M-10-80C-11-101 11-101 10-80L7-84H-7Z',
  short: 'M-7.5-83C-9-100 9-100 7.5-83C4-80-4-80-7.5-83Z',
  long: 'M-8.5-80C-10-101 10-101 8.5-80L9-66C4-63-4-63-9-66Z',
  bun: 'M-7.5-82C-9-98 9-98 7.5-82C4-79-4-79-7.5-82ZM-5-93C-6-104 6-104 5-93Z',
  hood: 'M-10-76C-12-104 12-104 10-76L5-71H-5Z',
};

const STRIDE: Readonly<Record<GatePosture, readonly [number, number]>> = {
  stand: [0, 0],
  'walk-a': [0, 7],
  'walk-b': [7, 0],
  parcel: [0, 0],
};

function legs([left, right]: readonly [number, number], skirt: boolean): string {
  const cloth = skirt ? '#2a2231' : '#161d2e';
  const leg = (x: number, lift: number) =>
    path(`M${x - 4}-34H${x + 4}L${x + 3.4} ${-lift}H${x - 3.4}Z`, cloth) +
    path(`M${x - 4} ${-lift}h8l-0.6 ${-5}h-6.8Z`, '#070b16');
  return leg(-5, left) + leg(5, right);
}

function back({ coat: [light, dark], skirt }: Look): string {
  const hem = skirt ? -18 : -29;
  const flare = skirt ? 17 : 13;
  return (
    path(
      `M-9-78C-15-72-16-50-${flare} ${hem}C-5 ${hem + 4} 5 ${hem + 4} ${flare} ${hem}C16-50 15-72 9-78C4-81-4-81-9-78Z`,
      light,
    ) +
    path(`M-9-78C-15-72-16-50-${flare} ${hem}L-6 ${hem + 2}C-8-48-8-64-4-79Z`, dark) +
    path(gouge(0, -74, 0, hem + 1, 0.8) + gouge(8, -60, 9, hem - 4, 0.7, -1), dark) +
    path('M-13-50C-5-47 5-47 13-50V-46.5C5-43.5-5-43.5-13-46.5Z', dark, 'opacity=".7"')
  );
}

function arms(who: Look, posture: GatePosture): string {
  const [light, dark] = who.coat;
  const sleeve = (side: 1 | -1, fill: string) =>
    `${path(
      `M${side * 8}-76C${side * 16}-72 ${side * 18}-56 ${side * 17}-42L${side * 12.5}-42C${side * 13}-54 ${side * 11}-64 ${side * 8}-68Z`,
      fill,
    )}<circle cx="${side * 14.6}" cy="-40.5" r="2.8" fill="${who.skin}"/>`;
  const out = (side: 1 | -1, fill: string) =>
    `${path(
      `M${side * 8}-76C${side * 17}-70 ${side * 22}-58 ${side * 25}-46L${side * 20.5}-44C${side * 17}-54 ${side * 12}-62 ${side * 8}-67Z`,
      fill,
    )}<circle cx="${side * 24}" cy="-43" r="2.9" fill="${who.skin}"/>`;
  const right = who.carries === 'hand-right' ? out(1, light) : sleeve(1, light);
  const left = who.carries === 'hand-left' ? out(-1, dark) : sleeve(-1, dark);
  const parcel =
    posture === 'parcel'
      ? path('M-24-40H-7V-22H-24Z', '#c9a871') +
        path('M-24-40h5v18h-5Z', '#94753f') +
        path('M-16.5-40h1.6v18h-1.6ZM-24-32h17v1.6h-17Z', '#5a3f1c')
      : '';
  const bag =
    who.carries === 'bag' && posture !== 'parcel'
      ? path('M8-36h14l2.5 19H5.5Z', '#6a4a2e') +
        path('M8-36h4l-2 19H5.5Z', '#463020') +
        path('M12-36q3-7 6 0', 'none', 'stroke="#33210f" stroke-width="1.6"')
      : '';
  const pack =
    who.carries === 'pack'
      ? path('M-8.5-74H8.5C11-66 11-56 9-49H-9C-11-56-11-66-8.5-74Z', '#7a4a2a') + path('M-7-58H7V-51H-7Z', '#54301a')
      : '';
  return left + right + pack + bag + parcel;
}

function person(who: Look, posture: GatePosture): string {
  const child = who.tall < 0.8;
  return (
    legs(STRIDE[posture], who.skirt) +
    back(who) +
    arms(who, posture) +
    `<circle cx="0" cy="-86" r="${child ? 9 : 7.4}" fill="${who.skin}"/>` +
    path('M-8-80C-4-75 4-75 8-80L8.5-74C4-70-4-70-8.5-74Z', who.head === 'scarf' ? who.cloth : who.coat[1]) +
    path(HEADS[who.head], who.cloth)
  );
}

/** The whole grid: `GATE_LOOKS` columns, a row for each of `GATE_POSTURES`; everyone looks towards the gate. */
export function gateFolk(): string {
  const at = (column: number, row: number) =>
    [GATE_CELL.w * (column + 0.5), GATE_CELL.h * (row + 1) - GATE_SOLE] as const;
  const every = (draw: (who: Look, posture: GatePosture, x: number, y: number) => string) =>
    GATE_POSTURES.flatMap((posture, row) => LOOKS.map((who, column) => draw(who, posture, ...at(column, row)))).join(
      '',
    );
  const shadows = every(
    (who, _, x, y) =>
      `<path d="M${x - 15 * who.tall} ${y - 3}L${x + 15 * who.tall} ${y - 3}L${x + 26 * who.tall} ${y + 50}H${x - 20 * who.tall}Z" fill="url(#sh)"/>`,
  );
  const people = every((who, posture, x, y) =>
    g(person(who, posture), `transform="translate(${x} ${y}) scale(${2.06 * who.tall})" filter="url(#fg)"`),
  );
  const rim = rimFilter('fg', [0, 2.4, '#ffcf85', 0.95], [-1.4, 0.6, '#8fb8e0', 0.5], {
    wobble: 0.8,
    speck: 0.16,
    shadow: 0,
  });
  const fade =
    '<linearGradient id="sh" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#050916" stop-opacity=".62"/><stop offset="1" stop-color="#050916" stop-opacity="0"/></linearGradient>';
  return svg(GATE_FOLK_BOX, shadows + people, rim + fade);
}
