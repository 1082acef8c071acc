/** How the crossing is lit and looked at: headlights and lamps on each figure, and the frame that a number of people asks for. */

import type { BorderView } from '../machine/stage-view';
import { BUS_LONG, busesAt } from './border-buses';
import { poseAt, type Walker } from './border-choreography';
import { depth } from './border-places';
import type { Rect } from './framing';

type Rgb = readonly [number, number, number];
const WARM: Rgb = [255, 242, 220];
const NEAR: Rgb = [176, 186, 226];
const FAR: Rgb = [84, 92, 150];

const within = (k: number): number => Math.max(0, Math.min(1, k));
const reach = (dx: number, dy: number): number => within(1.15 - Math.sqrt(dx * dx + dy * dy));
const blend = (a: Rgb, b: Rgb, k: number): Rgb => [
  a[0] + (b[0] - a[0]) * k,
  a[1] + (b[1] - a[1]) * k,
  a[2] + (b[2] - a[2]) * k,
];

/** Tint of who stands at (x, y): warm before the headlights and the booth, cooler and dimmer with the distance. */
export function lightOn(x: number, y: number): number {
  const headlights = reach((x - 360) / 600, (y - 985) / 165);
  const booth = 0.55 * reach((x - 1240) / 150, (y - 850) / 110);
  const dusk = blend(FAR, NEAR, within((depth(y) - 0.3) / 0.62));
  const [r, g, b] = blend(dusk, WARM, Math.max(headlights, booth));
  return (Math.round(r) << 16) | (Math.round(g) << 8) | Math.round(b);
}

/** Figures are so tall, in world pixels, at scale 1. */
const TALL = 216;
const GROUND = 1066;
const BUS_HIGH = 350;

/** A box around everybody who stays in the picture when all have come to rest; none where nobody does. */
export function standingIn(walkers: readonly Walker[]): readonly Rect[] {
  const poses = walkers.map((w) => poseAt(w, Number.POSITIVE_INFINITY)).filter(({ alpha }) => alpha > 0);
  if (poses.length === 0) return [];
  const x0 = Math.min(...poses.map(({ x, scale }) => x - 40 * scale));
  const x1 = Math.max(...poses.map(({ x, scale }) => x + 40 * scale));
  const y0 = Math.min(...poses.map(({ y, scale }) => y - TALL * scale));
  const y1 = Math.max(...poses.map(({ y }) => y));
  return [{ x: x0, y: y0, w: x1 - x0, h: y1 - y0 }];
}

/** What the camera must hold when all have come to rest; for few people that is a small part of the picture. */
export function frameOf(walkers: readonly Walker[], view: BorderView): Rect {
  const { exiled, stayed, refused, withheld } = view;
  const all = exiled + stayed + refused;
  const poses = walkers.map((w) => poseAt(w, Number.POSITIVE_INFINITY));
  let [x0, x1, y0] = all > 0 || withheld > 0 ? [440, 640, 640] : [90, 400, 690];
  if (withheld > 0) [x0, x1, y0] = [0, 900, 420];
  const buses = [...busesAt(view, 0), ...busesAt(view, Number.POSITIVE_INFINITY)];
  if (withheld > 0 || buses.length > 2) {
    for (const { x, y, scale } of buses) {
      x0 = Math.min(x0, Math.max(0, x));
      x1 = Math.max(x1, x + BUS_LONG * scale);
      y0 = Math.min(y0, y - BUS_HIGH * scale);
    }
  }
  for (const { x, y, scale } of poses) {
    x0 = Math.min(x0, x - 84 * scale);
    x1 = Math.max(x1, x + 84 * scale);
    y0 = Math.min(y0, y - TALL * scale * 1.25);
  }
  return { x: x0, y: y0, w: x1 - x0, h: GROUND - y0 };
}
