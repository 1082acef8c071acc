/** The rooms talks are held in, as data: the drawings and the stage both read it. */

export interface Room {
  /** Walls, from deepest to lightest. */
  readonly wall: readonly [string, string, string, string, string];
  /** Metal or wood of frames and mouldings, from darkest to lightest. */
  readonly trim: readonly [string, string, string, string];
  readonly window: 'arch' | 'square' | 'ports';
  readonly bays: 'damask' | 'books' | 'planks';
  readonly columns: boolean;
  readonly sconces: boolean;
  /** Curtain cloth: main, dark, deepest, light; none for bare windows. */
  readonly curtains: readonly [string, string, string, string] | null;
  /** Chair: upholstery light and dark, frame. */
  readonly chair: readonly [string, string, string];
  readonly hanging: 'chandelier' | 'globe' | 'lantern';
  /** Flames or bulbs of the hanging lamp, px from its hook. */
  readonly hangingLights: readonly (readonly [number, number])[];
  readonly holder: 'candelabra' | 'lamp' | 'storm';
  /** Feet of the candles (or the bulb), px from the foot of the holder. */
  readonly candles: readonly (readonly [number, number])[];
  readonly runner: 'diamonds' | 'baize' | 'waves';
  /** Runner: cloth, shadow, pattern. */
  readonly cloth: readonly [string, string, string];
  /** What the window shows. */
  readonly outlook: 'city' | 'harbour';
}

export const ROOMS = {
  palace: {
    wall: ['#0a2226', '#0f3236', '#15454a', '#1f6265', '#4a9089'],
    trim: ['#3f250d', '#86561b', '#c98f33', '#f0c567'],
    window: 'arch',
    bays: 'damask',
    columns: true,
    sconces: true,
    curtains: ['#93202c', '#420d17', '#26080f', '#c4423b'],
    chair: ['#7a1a28', '#240710', '#86561b'],
    hanging: 'chandelier',
    hangingLights: [
      [-232, 162],
      [-150, 192],
      [-62, 206],
      [62, 206],
      [150, 192],
      [232, 162],
    ],
    holder: 'candelabra',
    candles: [
      [-110, -216],
      [0, -264],
      [110, -216],
    ],
    runner: 'diamonds',
    cloth: ['#fbf1da', '#c9b083', '#93202c'],
    outlook: 'city',
  },
  chancery: {
    wall: ['#1b1a22', '#2a2a33', '#3c3d45', '#575a60', '#8b9092'],
    trim: ['#2a1810', '#5a3820', '#8a5c34', '#c89a62'],
    window: 'square',
    bays: 'books',
    columns: false,
    sconces: false,
    curtains: ['#3f5a4c', '#22352d', '#14211c', '#6f9480'],
    chair: ['#2c4a3e', '#101d18', '#5a3820'],
    hanging: 'globe',
    hangingLights: [[0, 236]],
    holder: 'lamp',
    candles: [[0, -150]],
    runner: 'baize',
    cloth: ['#2f5a48', '#17332a', '#c89a62'],
    outlook: 'city',
  },
  wardroom: {
    wall: ['#20100b', '#3a1f14', '#54301d', '#74462a', '#a5703f'],
    trim: ['#3f250d', '#7d5a1f', '#c0923c', '#f2d68a'],
    window: 'ports',
    bays: 'planks',
    columns: false,
    sconces: true,
    curtains: null,
    chair: ['#1d3a63', '#0a1428', '#7d5a1f'],
    hanging: 'lantern',
    hangingLights: [[0, 214]],
    holder: 'storm',
    candles: [[0, -92]],
    runner: 'waves',
    cloth: ['#dfe8ea', '#93aab4', '#1d3a63'],
    outlook: 'harbour',
  },
} as const satisfies Record<string, Room>;

export type RoomName = keyof typeof ROOMS;

/** The room of that name, or the palace where a scenario names one that is not drawn. */
export function roomNamed(name: string): { readonly name: RoomName; readonly room: Room } {
  if (name === 'chancery' || name === 'wardroom') return { name, room: ROOMS[name] };
  return { name: 'palace', room: ROOMS.palace };
}
