/** One still picture for each way a campaign can end, put together from pieces of all scenes. Plain data. */

import { leafPicture, placePicture, treesBefore } from './arrival-place-names';
import type { ArrivalSeason as Season } from './arrival-seasons';
import type { FolkPosture } from './border-folk';
import type { Box } from './kit';

export interface Item {
  /** Name of a baked picture. */
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly scale?: number;
  readonly flip?: boolean;
  /** Share of its width: a leaf that stands open. */
  readonly narrow?: number;
  readonly turn?: number;
  readonly tint?: number;
  /** Before what it stands; its foot's height unless told. */
  readonly depth?: number;
  /** Slow way over the whole minute the picture is looked at: pixels a second. */
  readonly drift?: readonly [number, number];
}
export interface Person {
  readonly look: number;
  readonly posture: FolkPosture;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly flip?: boolean;
}
export interface Light {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly colour: number;
  readonly alpha: number;
}
export interface Tableau {
  /** Groups of pictures it needs. */
  readonly groups: readonly string[];
  readonly backdrop: string;
  readonly tint: number;
  readonly items: readonly Item[];
  readonly people: readonly Person[];
  readonly lights: readonly Light[];
  readonly weather: boolean;
  /** What the camera comes near to; the whole picture unless told. */
  readonly near?: Box;
}

const DAWN = 0xffe6d2;
const WARM = 0xffffff;
const CANDLE = 0xffc46b;
const TABLE = 870;

const bare: Omit<Tableau, 'groups' | 'backdrop'> = { tint: WARM, items: [], people: [], lights: [], weather: false };
const ground = (season: Season) => (season === 'winter' ? 'snow' : 'bare');

function room(over: Partial<Tableau>): Tableau {
  return { ...bare, groups: ['ending'], backdrop: 'ending-room', ...over };
}
function border(season: Season, over: Partial<Tableau>): Tableau {
  const name = `border-${ground(season)}`;
  return { ...bare, groups: [name, 'border', 'folk'], backdrop: name, weather: season === 'winter', ...over };
}
const post: Item = { name: 'border-post', x: 925, y: 868 };
const boom = (turn: number): Item => ({ name: 'border-boom', x: 925, y: 698, turn });

const TABLEAUX: Readonly<Record<string, (season: Season, place: string) => Tableau>> = {
  recalled: (season, place) => ({
    ...bare,
    groups: [`arrival-${season}`, placePicture(place, season === 'winter'), leafPicture(place), 'arrival'],
    backdrop: `arrival-${season}`,
    tint: 0xc2b4d2,
    items: [
      { name: placePicture(place, season === 'winter'), x: 0, y: 0 },
      { name: leafPicture(place), x: 732, y: 800 },
      { name: leafPicture(place), x: 848, y: 800, flip: true },
      ...treesBefore(place, season).map((name): Item => ({ name, x: 0, y: 0, depth: 900 })),
      { name: 'arrival-car', x: 620, y: 985, scale: 1.1 },
      { name: 'arrival-jet', x: 560, y: 380, scale: 0.7, flip: true, turn: -0.26, drift: [9, -5] },
    ],
    weather: season === 'winter',
  }),
  // grey morning, close by: the receiver off its hook, the cord in the air, the sheets thrown about
  'channel-broken': () =>
    room({
      tint: 0xc3cfe6,
      near: { x: 190, y: 560, w: 760, h: 470 },
      items: [
        { name: 'ending-papers', x: 560, y: TABLE + 104, scale: 1.5, turn: -0.34, depth: 1 },
        { name: 'ending-telephone-cut', x: 520, y: TABLE + 10, scale: 1.5 },
        { name: 'ending-papers', x: 300, y: TABLE + 116, scale: 1.35, turn: 0.3, depth: 1 },
        { name: 'ending-candle-out', x: 270, y: TABLE - 6, scale: 1.2 },
      ],
    }),
  'channel-open': () =>
    room({
      items: [
        { name: 'ending-door', x: 0, y: 0 },
        { name: 'ending-telephone', x: 520, y: TABLE + 30, scale: 1.35 },
        { name: 'ending-candle', x: 800, y: TABLE },
      ],
      lights: [
        { x: 800, y: TABLE - 160, radius: 380, colour: CANDLE, alpha: 0.55 },
        { x: 985, y: 520, radius: 460, colour: CANDLE, alpha: 0.3 },
      ],
    }),
  'ransom-market': (season) => ({
    ...bare,
    groups: [`gate-${ground(season)}`, 'gate', 'border', 'folk'],
    backdrop: `gate-${ground(season)}`,
    items: [
      { name: 'gate-leaf', x: 560, y: 830, narrow: 0.24 },
      { name: 'gate-leaf', x: 810, y: 830, narrow: 0.24, flip: true },
      { name: 'border-bus', x: 1540, y: 1046, flip: true, tint: 0xb9c2dc },
    ],
    // as many go in at the gate as come out to the bus
    people: [
      ...[7, 2, 8, 4].map(
        (look, i): Person => ({
          look,
          posture: i % 2 === 0 ? 'walk-a' : 'walk-b',
          x: 190 + i * 104,
          y: 900 - i * 5,
          scale: 0.86,
        }),
      ),
      ...[1, 3, 0, 5].map(
        (look, i): Person => ({
          look,
          posture: i % 2 === 0 ? 'bag-a' : 'bag-b',
          x: 700 + i * 92,
          y: 880 + i * 46,
          scale: 0.86 + i * 0.03,
        }),
      ),
    ],
    weather: true,
  }),
  'partial-peace': (season) =>
    border(season, {
      tint: DAWN,
      near: { x: 180, y: 530, w: 860, h: 540 },
      items: [{ name: 'border-street', x: 0, y: 0 }, post, boom(-0.35)],
      people: [
        { look: 8, posture: 'reach', x: 330, y: 930, scale: 1 },
        { look: 0, posture: 'reach', x: 402, y: 931, scale: 1, flip: true },
        { look: 6, posture: 'reach', x: 540, y: 900, scale: 0.94 },
        { look: 4, posture: 'reach', x: 606, y: 901, scale: 0.94, flip: true },
        { look: 11, posture: 'stand', x: 470, y: 968, scale: 1.02 },
        { look: 10, posture: 'stand', x: 800, y: 940, scale: 1 },
      ],
    }),
  // the barrier stays down; those who came to meet somebody stand before it, their backs to us
  'no-agreement': (season) =>
    border(season, {
      tint: 0xb9bfdc,
      near: { x: 420, y: 530, w: 820, h: 540 },
      items: [{ name: 'border-street', x: 0, y: 0 }, post, boom(0)],
      people: [
        { look: 6, posture: 'stand', x: 620, y: 930, scale: 1 },
        { look: 9, posture: 'stand', x: 690, y: 944, scale: 1.02 },
        { look: 2, posture: 'stand', x: 812, y: 926, scale: 0.98, flip: true },
        { look: 11, posture: 'stand', x: 500, y: 968, scale: 1.04 },
      ],
      lights: [{ x: 1010, y: 640, radius: 240, colour: CANDLE, alpha: 0.4 }],
    }),
  // night, before the shut door: light only in its seam, and on the floor below
  'closed-door': () =>
    room({
      tint: 0x5c6ca0,
      near: { x: 620, y: 96, w: 540, h: 760 },
      items: [],
      lights: [
        ...Array.from({ length: 24 }, (_, i) => ({ x: 890, y: 236 + i * 24, radius: 62, colour: CANDLE, alpha: 0.3 })),
        { x: 890, y: 800, radius: 250, colour: CANDLE, alpha: 0.34 },
      ],
    }),
  'long-road': (season) =>
    border(season, {
      tint: DAWN,
      near: { x: 724, y: 460, w: 560, h: 540 },
      items: [post, boom(-1.25), { name: 'border-street', x: 0, y: 0 }],
      people: [{ look: 1, posture: 'bag-a', x: 1006, y: 786, scale: 0.62 }],
      lights: [{ x: 1140, y: 600, radius: 560, colour: 0xffd9a0, alpha: 0.5 }],
    }),
};

/** The picture of an ending, at the place of the talks. A key nobody knows gives the room at first light, one candle burning. */
export function tableauOf(key: string, season: Season, place = 'palace'): Tableau {
  const known = TABLEAUX[key];
  if (known) return known(season, place);
  return room({
    items: [
      { name: 'ending-candle', x: 560, y: TABLE },
      { name: 'ending-papers', x: 740, y: TABLE + 30, scale: 1.3 },
    ],
    lights: [{ x: 560, y: TABLE - 160, radius: 420, colour: CANDLE, alpha: 0.55 }],
  });
}

/** Every key that has a picture of its own. */
export const ENDING_KEYS: readonly string[] = Object.keys(TABLEAUX);
