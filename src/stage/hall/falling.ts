/** Snow and rain at the window: sheets that fall past each other. A few quads, however thick it falls. */

import { type GameObjects, Math as PhaserMath, type Scene } from 'phaser';
import type { Weather } from '../../machine/stage-view';

/** The window's opening, px of the world. */
const OPENING = { x: 420, y: -40, w: 1080, h: 800 } as const;
const SIZE = 512;

interface Sheet {
  readonly name: string;
  readonly drops: number;
  /** Radius of the smallest and the largest, px. */
  readonly radius: readonly [number, number];
  /** Length of a streak, px; 0 for flakes. */
  readonly long: number;
  /** Px a second, down and sideways. */
  readonly fall: number;
  readonly drift: number;
  readonly alpha: number;
}

const SNOW: readonly Sheet[] = [
  { name: 'snow-0', drops: 80, radius: [1.3, 2.6], long: 0, fall: 46, drift: -9, alpha: 0.6 },
  { name: 'snow-1', drops: 40, radius: [2.4, 4], long: 0, fall: 74, drift: -16, alpha: 0.8 },
  { name: 'snow-2', drops: 14, radius: [3.8, 6.2], long: 0, fall: 112, drift: -12, alpha: 0.92 },
];
const RAIN: readonly Sheet[] = [
  { name: 'rain-0', drops: 90, radius: [0.7, 1], long: 26, fall: 620, drift: -70, alpha: 0.4 },
  { name: 'rain-1', drops: 44, radius: [1, 1.5], long: 44, fall: 860, drift: -110, alpha: 0.5 },
];
const driven = (sheets: readonly Sheet[]): readonly Sheet[] =>
  sheets.map((sheet) => ({ ...sheet, fall: 1.7 * sheet.fall, drift: 16 * sheet.drift }));

/** What falls in a weather; wind drives snow in winter alone. */
export function sheetsOf(weather: Weather, winter: boolean): readonly Sheet[] {
  if (weather === 'snow') return SNOW;
  if (weather === 'rain') return RAIN;
  return weather === 'wind' && winter ? driven(SNOW) : [];
}

/** A square of flakes or streaks without a seam; made once a game. Only for show, so its chance need not be repeatable. */
function makeSheet(scene: Scene, { name, drops, radius: [least, most], long, drift, fall }: Sheet): string {
  if (scene.textures.exists(name)) return name;
  const texture = scene.textures.createCanvas(name, SIZE, SIZE);
  const pen = texture?.getContext();
  if (!texture || !pen) return name;
  for (let i = 0; i < drops; i++) {
    const r = least + PhaserMath.RND.frac() * (most - least);
    const slant = (long * drift) / fall;
    // kept off the edges: nothing is cut where two squares meet
    const x = r - Math.min(0, slant) + PhaserMath.RND.frac() * (SIZE - 2 * r - Math.abs(slant));
    const y = r + PhaserMath.RND.frac() * (SIZE - 2 * r - long);
    if (long > 0) {
      const streak = pen.createLinearGradient(x, y, x + slant, y + long);
      streak.addColorStop(0, 'rgba(200,220,235,0)');
      streak.addColorStop(1, 'rgba(225,238,246,.9)');
      pen.strokeStyle = streak;
      pen.lineWidth = 2 * r;
      pen.beginPath();
      pen.moveTo(x, y);
      pen.lineTo(x + slant, y + long);
      pen.stroke();
      continue;
    }
    const soft = pen.createRadialGradient(x, y, 0, x, y, r);
    soft.addColorStop(0, 'rgba(255,255,255,1)');
    soft.addColorStop(0.55, 'rgba(240,250,255,.9)');
    soft.addColorStop(1, 'rgba(230,245,255,0)');
    pen.fillStyle = soft;
    pen.fillRect(x - r, y - r, 2 * r, 2 * r);
  }
  texture.refresh();
  return name;
}

export class Falling {
  readonly #sheets: { readonly sheet: Sheet; readonly tiles: GameObjects.TileSprite }[];

  constructor(scene: Scene, plane: GameObjects.Container, sheets: readonly Sheet[]) {
    const { x, y, w, h } = OPENING;
    this.#sheets = sheets.map((sheet) => {
      const tiles = scene.add.tileSprite(x, y, w, h, makeSheet(scene, sheet));
      plane.add(tiles.setOrigin(0).setAlpha(sheet.alpha));
      return { sheet, tiles };
    });
    this.update(0);
  }

  /** `time` in seconds. */
  update(time: number): void {
    this.#sheets.forEach(({ sheet, tiles }, i) => {
      // Flakes sway as they fall; drops do not.
      const sway = sheet.long > 0 ? 0 : Math.sin(time * (0.5 + i * 0.17) + i * 2) * (7 + i * 5);
      tiles.setTilePosition(-(sheet.drift * time + sway), -sheet.fall * time);
    });
  }
}
