/** One still picture for each way a campaign can end, put together from pieces of all scenes. Plain data. */

import type { ArrivalSeason as Season } from './arrival-seasons';
import type { FolkPosture } from './border-folk';

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
}

const COLD = 0x8fa3cc;
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

const TABLEAUX: Readonly<Record<string, (season: Season) => Tableau>> = {
  recalled: (season) => ({
    ...bare,
    groups: [`arrival-${season}`, 'arrival'],
    backdrop: `arrival-${season}`,
    tint: 0xc2b4d2,
    items: [
      { name: 'arrival-leaf', x: 732, y: 800 },
      { name: 'arrival-leaf', x: 848, y: 800, flip: true },
      { name: 'arrival-car', x: 620, y: 985, scale: 1.1 },
      { name: 'arrival-jet', x: 560, y: 380, scale: 0.7, flip: true, turn: -0.26, drift: [9, -5] },
    ],
    weather: season === 'winter',
  }),
  'channel-broken': () =>
    room({
      tint: COLD,
      items: [
        { name: 'ending-telephone-cut', x: 520, y: TABLE + 30, scale: 1.35 },
        { name: 'ending-candle-out', x: 800, y: TABLE },
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
      items: [{ name: 'border-street', x: 0, y: 0 }, post, boom(0)],
      people: [
        { look: 6, posture: 'stand', x: 620, y: 930, scale: 1 },
        { look: 9, posture: 'stand', x: 690, y: 944, scale: 1.02 },
        { look: 2, posture: 'stand', x: 812, y: 926, scale: 0.98, flip: true },
        { look: 11, posture: 'stand', x: 500, y: 968, scale: 1.04 },
      ],
      lights: [{ x: 1010, y: 640, radius: 240, colour: CANDLE, alpha: 0.4 }],
    }),
  'closed-door': () =>
    room({
      tint: 0x7c8fbe,
      items: [],
      // a seam of light between the leaves
      lights: Array.from({ length: 24 }, (_, i) => ({
        x: 890,
        y: 236 + i * 24,
        radius: 74,
        colour: CANDLE,
        alpha: 0.17,
      })),
    }),
  'long-road': (season) =>
    border(season, {
      tint: DAWN,
      items: [post, boom(-1.25), { name: 'border-street', x: 0, y: 0 }],
      people: [{ look: 1, posture: 'bag-a', x: 1006, y: 786, scale: 0.62 }],
      lights: [{ x: 1140, y: 600, radius: 560, colour: 0xffd9a0, alpha: 0.5 }],
    }),
};

/** The picture of an ending. A key nobody knows gives the room at first light, one candle burning. */
export function tableauOf(key: string, season: Season): Tableau {
  const known = TABLEAUX[key];
  if (known) return known(season);
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
