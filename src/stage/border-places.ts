/**
 * Where people stand once they have crossed: rows and small groups in the light of home, or a column on the road.
 * Near rows are large and far apart, far ones small and close, so that a crowd has depth and every figure an outline.
 */

export interface Point {
  readonly x: number;
  readonly y: number;
}
/** A place to stand, and where the one who meets this person waits. */
export interface Spot extends Point {
  readonly welcome?: Point;
}

/** A small counter-based chance for show: 0 ≤ value < 1. */
export function flicker(seed: number, index: number): number {
  let h = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(index + 1, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return ((h ^ (h >>> 15)) >>> 0) / 4294967296;
}

/** Perspective: 1 at the front of the stage, smaller towards the trees. */
export function depth(y: number): number {
  return 0.3 + 0.7 * Math.max(0, Math.min(1, (y - 660) / 390));
}

/** World pixels a figure of size 1 takes at the front, shoulder to shoulder. */
const SHOULDERS = 62;
const HOME = { x0: 40, x1: 870, y0: 816, y1: 1052 } as const;

/** `count` rows' feet between two lines, closer together the farther they are. */
function rowsBetween(count: number, y0: number, y1: number): number[] {
  if (count === 1) return [y0 + (y1 - y0) * 0.55];
  return Array.from({ length: count }, (_, i) => y0 + (y1 - y0) * (i / (count - 1)) ** 1.25);
}

/** How many of those who stay are met by somebody of their own: all while they are few, a quarter of the rest. */
export const metAmong = (stayed: number): number => (stayed <= 24 ? stayed : 24 + Math.round((stayed - 24) / 4));

/** Places on this side of the barrier for those who stay, in rows of small groups; the farthest from the bus come first. */
export function homeSpots(count: number, size: number, seed: number): Spot[] {
  if (count === 0) return [];
  const rows = count <= 2 ? 1 : count <= 8 ? 2 : count <= 20 ? 3 : count <= 60 ? 4 : 6;
  const feet = rowsBetween(rows, count <= 8 ? 906 : HOME.y0, count <= 3 ? 985 : count <= 20 ? 1010 : HOME.y1);
  const left = count <= 3 ? 300 : count <= 8 ? 190 : HOME.x0;
  const right = count <= 3 ? 640 : count <= 8 ? 690 : count <= 60 ? 700 : HOME.x1;
  const met = metAmong(count);
  const isMet = (i: number) => Math.floor(((i + 1) * met) / count) > Math.floor((i * met) / count);
  const shares = feet.map((y) => 1 / depth(y));
  const whole = shares.reduce((a, b) => a + b, 0);
  const spots: Spot[] = [];
  let placed = 0;
  let due = 0;
  feet.forEach((y, row) => {
    due += (count * (shares[row] ?? 0)) / whole;
    const here = row === rows - 1 ? count - placed : Math.round(due) - placed;
    spots.push(...rowOfGroups(here, y, { left, right }, size, seed + row * 31, (i) => isMet(placed + i)));
    placed += here;
  });
  return spots.sort((a, b) => a.x - b.x);
}

/** One row: pairs and singles, a gap after every second or third, no wider than it must be. */
function rowOfGroups(
  count: number,
  y: number,
  { left, right }: { readonly left: number; readonly right: number },
  size: number,
  seed: number,
  isMet: (i: number) => boolean,
): Spot[] {
  const widths = Array.from({ length: count }, (_, i) => {
    const gap = i < count - 1 && (i + Math.floor(flicker(seed, 77) * 3)) % 3 === 2 ? 1.1 : 0.16;
    return { self: isMet(i) ? 2.05 : 1, gap: gap + flicker(seed, i) * 0.3 };
  });
  const units = widths.reduce((sum, { self, gap }) => sum + self + gap, 0);
  const unit = Math.min(SHOULDERS * size * depth(y), (right - left) / Math.max(1, units));
  let x = left + (right - left - unit * units) * (0.36 + flicker(seed, 5) * 0.4);
  return widths.map(({ self, gap }, i) => {
    const at = { x: x + unit * (self - 0.5), y: y + (flicker(seed + 2, i) - 0.5) * 14 };
    x += unit * (self + gap);
    return self > 1 ? { ...at, welcome: { x: at.x - unit * 1.15, y: at.y + 1 } } : at;
  });
}

/** The road's middle and half its width where the feet are at `y`: it narrows towards the trees. */
function roadAt(y: number): { middle: number; half: number } {
  const near = Math.max(0, Math.min(1, (y - 670) / 380));
  return { middle: 1126 - 40 * near, half: 30 + 116 * near };
}

/** Places beyond the barrier for those who go: a few at the roadside, or a column that grows small up the road. */
export function roadSpots(count: number, size: number, seed: number): Spot[] {
  if (count === 0) return [];
  const rows = count <= 3 ? 1 : Math.ceil(count / (count <= 14 ? 3 : count <= 60 ? 4 : 6));
  const far = count <= 3 ? 946 : count <= 8 ? 860 : count <= 20 ? 800 : count <= 60 ? 740 : 700;
  const near = count <= 3 ? 962 : count <= 20 ? 1000 : 1046;
  const spots: Spot[] = [];
  for (let row = 0; row < rows; row++) {
    const back = rows === 1 ? 0 : row / (rows - 1);
    // after every fourth row a gap, so that it is a column of groups and not one mass
    const y = near + (far - near) * (1 - (1 - back) ** 1.2) + (rows > 6 ? (row % 4) * 3.5 * depth(near) : 0);
    const { middle, half } = roadAt(y);
    const here = Math.floor(((row + 1) * count) / rows) - Math.floor((row * count) / rows);
    const step = Math.min((half * 2) / Math.max(1, here), SHOULDERS * 1.4 * size * depth(y));
    for (let i = 0; i < here; i++) {
      const n = spots.length;
      const sway = count < 3 ? 0 : (flicker(seed, n) - 0.5) * 0.7;
      const lift = count < 3 ? 0 : (flicker(seed + 7, n) - 0.5) * 22 * depth(y);
      const x = (count <= 3 ? 1040 : middle) + (i - (here - 1) / 2 + sway) * step;
      spots.push({ x: Math.max(946, Math.min(1246, x)), y: Math.max(664, Math.min(1058, y + lift)) });
    }
  }
  return spots.sort((a, b) => a.y - b.y);
}
