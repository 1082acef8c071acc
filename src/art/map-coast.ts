/** Turns a few corners into a coast: each edge is broken again and again, always alike for the same two corners. */

export type Corner = readonly [number, number];

function chance(ax: number, ay: number, bx: number, by: number): number {
  let h = Math.imul(Math.round(ax * 8) + 0x9e37, 0x85ebca6b) ^ Math.imul(Math.round(ay * 8) + 0x79b9, 0xc2b2ae35);
  h ^= Math.imul(Math.round(bx * 8) + 0x1b87, 0x27d4eb2f) ^ Math.imul(Math.round(by * 8) + 0x165f, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return ((h ^ (h >>> 13)) >>> 0) / 4294967296;
}

function breakEdge(a: Corner, b: Corner, rough: number): Corner[] {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  if (dx * dx + dy * dy < 64) return [a];
  // the same whichever way round the edge is walked, so that neighbours share their border
  const [p, q] = a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]) ? [a, b] : [b, a];
  const push = (chance(p[0], p[1], q[0], q[1]) - 0.5) * rough;
  const middle: Corner = [(p[0] + q[0]) / 2 - (q[1] - p[1]) * push, (p[1] + q[1]) / 2 + (q[0] - p[0]) * push];
  return [...breakEdge(a, middle, rough * 0.94), ...breakEdge(middle, b, rough * 0.94)];
}

/** A closed ring of corners (picture pixels) as a ring with a ragged edge; `rough` 0 leaves it straight, 0.5 is a fjord. */
export function roughen(ring: readonly Corner[], rough: number): Corner[] {
  return ring.flatMap((corner, i) => breakEdge(corner, ring[(i + 1) % ring.length] ?? corner, rough));
}

/** The ring as a closed SVG path. */
export function ringPath(ring: readonly Corner[]): string {
  return `M${ring.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`;
}

/** True when the point lies inside the ring (ray casting). */
export function inRing([x, y]: Corner, ring: readonly Corner[]): boolean {
  let inside = false;
  ring.forEach(([ax, ay], i) => {
    const [bx, by] = ring[(i + ring.length - 1) % ring.length] ?? [ax, ay];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  });
  return inside;
}
