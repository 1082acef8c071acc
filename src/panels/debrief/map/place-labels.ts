/**
 * Where the words on a map go: each beside what it names, none over another, none over a mark, all within the frame.
 * What finds no room is left out; the key names it all the same. Arithmetic only, in pixels.
 */

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Wanted {
  readonly id: string;
  readonly text: string;
  /** What it names: a point, and how far around it is taken. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Tried to the upper right first: beyond the edge there is always room. */
  readonly outward?: boolean;
}

export interface PlacedLabel extends Wanted {
  readonly box: Box;
  /** So far off that a thin line leads back to the point: from there, to the nearest place of the words. */
  readonly lead: { readonly x: number; readonly y: number } | null;
}

/** Wide enough for the widest common letters of the page's serif, in parts of its size. */
const LETTER = 0.56;
export const LABEL_SIZE = 13;
const HEIGHT = LABEL_SIZE * 1.3;
/** Free room kept around words. */
const AIR = 3;
/** How far off words are tried, beyond the radius. */
const RINGS = [5, 16, 30, 48, 70, 96];
/** To the right, to the left, and so on: −1, 0 or 1 across and down. */
const SIDES = [
  [1, 0],
  [-1, 0],
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
  [0, -1],
  [0, 1],
] as const;

const OUTWARD = [SIDES[2], ...SIDES.filter((side) => side !== SIDES[2])];

export const widthOf = (text: string): number => text.length * LETTER * LABEL_SIZE;

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const within = (box: Box, frame: Box): boolean =>
  box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;

const around = (x: number, y: number, reach: number): Box => ({
  left: x - reach,
  right: x + reach,
  top: y - reach,
  bottom: y + reach,
});

function boxAt({ x, y, radius, text }: Wanted, ring: number, [across, down]: (typeof SIDES)[number]): Box {
  const width = widthOf(text);
  const off = radius + ring;
  const left = across > 0 ? x + off : across < 0 ? x - off - width : x - width / 2;
  // Diagonals stand closer to the point: the corner of the words, not their side, is what comes near.
  const middle = y + down * (across === 0 ? off + HEIGHT / 2 : off * 0.7 + HEIGHT / 2);
  return { left, right: left + width, top: middle - HEIGHT / 2, bottom: middle + HEIGHT / 2 };
}

const clamped = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/**
 * @param taken what words must not cover @param crossed what they had better not cover, lines for instance
 * @param frame what they must stay in
 */
export function placeLabels(
  wanted: readonly Wanted[],
  taken: readonly Box[],
  crossed: readonly Box[],
  frame: Box,
): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const marks = wanted.map(({ x, y, radius }) => around(x, y, radius));
  for (const one of wanted) {
    const isFree = (box: Box, of: readonly Box[]): boolean => {
      const wide = { left: box.left - AIR, right: box.right + AIR, top: box.top - AIR, bottom: box.bottom + AIR };
      return within(box, frame) && !of.some((other) => overlap(wide, other));
    };
    const hard = [...placed.map((label) => label.box), ...marks, ...taken];
    const sides = one.outward ? OUTWARD : SIDES;
    const tried = RINGS.flatMap((ring) => sides.map((side) => ({ ring, box: boxAt(one, ring, side) })));
    const found =
      tried.find(({ box }) => isFree(box, [...hard, ...crossed])) ?? tried.find(({ box }) => isFree(box, hard));
    if (!found) continue;
    const { ring, box } = found;
    const lead =
      ring > 20 && one.radius > 0
        ? { x: clamped(one.x, box.left, box.right), y: clamped(one.y, box.top, box.bottom) }
        : null;
    placed.push({ ...one, box, lead });
  }
  return placed;
}

/** Small boxes along a way through points, for `crossed`. */
export function boxesAlong(points: readonly { readonly x: number; readonly y: number }[]): readonly Box[] {
  return points.slice(1).flatMap((to, at) => {
    const from = points[at] ?? to;
    const steps = Math.max(1, Math.ceil(Math.max(Math.abs(to.x - from.x), Math.abs(to.y - from.y)) / 10));
    return Array.from({ length: steps + 1 }, (_, step) =>
      around(from.x + ((to.x - from.x) * step) / steps, from.y + ((to.y - from.y) * step) / steps, 2),
    );
  });
}
