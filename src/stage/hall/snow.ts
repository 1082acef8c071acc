/** Snow at the window: three sheets of flakes that fall past each other. A few quads, however thick it snows. */

import { type GameObjects, Math as PhaserMath, type Scene } from 'phaser';

/** The window's opening, px of the world. */
const OPENING = { x: 420, y: -40, w: 1080, h: 800 } as const;
const SIZE = 512;

interface Sheet {
  readonly flakes: number;
  /** Radius of the smallest and the largest flake, px. */
  readonly radius: readonly [number, number];
  /** Px a second, down and sideways. */
  readonly fall: number;
  readonly drift: number;
  readonly alpha: number;
}

const SHEETS: readonly Sheet[] = [
  { flakes: 80, radius: [1.3, 2.6], fall: 46, drift: -9, alpha: 0.6 },
  { flakes: 40, radius: [2.4, 4], fall: 74, drift: -16, alpha: 0.8 },
  { flakes: 14, radius: [3.8, 6.2], fall: 112, drift: -12, alpha: 0.92 },
];

/** A square of flakes without a seam; made once a game. Only for show, so its chance need not be repeatable. */
function makeSheet(scene: Scene, key: string, { flakes, radius: [least, most] }: Sheet): string {
  if (scene.textures.exists(key)) return key;
  const texture = scene.textures.createCanvas(key, SIZE, SIZE);
  const pen = texture?.getContext();
  if (!texture || !pen) return key;
  for (let i = 0; i < flakes; i++) {
    const r = least + PhaserMath.RND.frac() * (most - least);
    // kept off the edges: nothing is cut where two squares meet
    const x = r + PhaserMath.RND.frac() * (SIZE - 2 * r);
    const y = r + PhaserMath.RND.frac() * (SIZE - 2 * r);
    const soft = pen.createRadialGradient(x, y, 0, x, y, r);
    soft.addColorStop(0, 'rgba(255,255,255,1)');
    soft.addColorStop(0.55, 'rgba(240,250,255,.9)');
    soft.addColorStop(1, 'rgba(230,245,255,0)');
    pen.fillStyle = soft;
    pen.fillRect(x - r, y - r, 2 * r, 2 * r);
  }
  texture.refresh();
  return key;
}

export class Snow {
  readonly #sheets: { readonly sheet: Sheet; readonly tiles: GameObjects.TileSprite }[];

  constructor(scene: Scene, plane: GameObjects.Container) {
    const { x, y, w, h } = OPENING;
    this.#sheets = SHEETS.map((sheet, i) => {
      const tiles = scene.add.tileSprite(x, y, w, h, makeSheet(scene, `snow-${i}`, sheet));
      plane.add(tiles.setOrigin(0).setAlpha(sheet.alpha));
      return { sheet, tiles };
    });
    this.update(0);
  }

  /** `time` in seconds. */
  update(time: number): void {
    this.#sheets.forEach(({ sheet, tiles }, i) => {
      const sway = Math.sin(time * (0.5 + i * 0.17) + i * 2) * (7 + i * 5);
      tiles.setTilePosition(-(sheet.drift * time + sway), -sheet.fall * time);
    });
  }
}
