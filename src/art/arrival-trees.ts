/** Birches at the roadside and what grows at one's feet: by them a season is known at a glance. */

import type { ArrivalSeason, Palette } from './arrival-seasons';
import { g, gouge, hatch, n, path, rng } from './kit';

interface Foliage {
  /** Clusters a branch, their size, and their colours from shade to light; none for a bare tree. */
  readonly many: number;
  readonly large: number;
  readonly colours: readonly [string, string, string];
}
const FOLIAGE: Readonly<Record<ArrivalSeason, Foliage>> = {
  winter: { many: 0, large: 0, colours: ['#eef5f4', '#eef5f4', '#eef5f4'] },
  spring: { many: 13, large: 5.4, colours: ['#7f8f4a', '#b9cf6a', '#e6f0a0'] },
  summer: { many: 9, large: 17, colours: ['#123f2a', '#256b38', '#7fb84c'] },
  autumn: { many: 6, large: 12, colours: ['#8a3f1c', '#d98a2b', '#f7cd62'] },
};

const BARK: Readonly<Record<ArrivalSeason, string>> = {
  winter: '#22314d',
  spring: '#6a3f38',
  summer: '#3a2c2c',
  autumn: '#3a2c2c',
};

const leaf = (x: number, y: number, r: number, lean: number) =>
  `M${n(x - r)} ${n(y)}Q${n(x - r * 0.2)} ${n(y - r * (0.9 + lean))} ${n(x + r)} ${n(y - r * 0.1)}Q${n(x + r * 0.1)} ${n(y + r * 0.9)} ${n(x - r)} ${n(y)}Z`;

/** A birch whose foot is at (x, y), `h` tall. */
function birch(x: number, y: number, h: number, season: ArrivalSeason, seed: number): string {
  const r = rng(seed);
  const lean = (r() - 0.5) * h * 0.1;
  const at = (k: number): [number, number] => [x + lean * k * k, y - h * k];
  const w = h * 0.021;
  const [tx, ty] = at(1);
  const [mx, my] = at(0.5);
  const trunk = `M${n(x - w * 1.3)} ${n(y)}Q${n(mx - w)} ${n(my)} ${n(tx - 1)} ${n(ty)}L${n(tx + 1)} ${n(ty)}Q${n(mx + w)} ${n(my)} ${n(x + w * 1.5)} ${n(y)}Z`;
  const shade = `M${n(x + w * 0.4)} ${n(y)}Q${n(mx + w * 0.3)} ${n(my)} ${n(tx)} ${n(ty)}L${n(tx + 1)} ${n(ty)}Q${n(mx + w)} ${n(my)} ${n(x + w * 1.5)} ${n(y)}Z`;
  let notches = '';
  for (let i = 0; i < 15; i++) {
    const [nx, ny] = at(0.03 + i * 0.055 + r() * 0.03);
    const side = r() > 0.5 ? 1 : -1;
    notches += gouge(nx - side * w * 1.1, ny, nx + side * w * (0.1 + r() * 0.5), ny + 1, 2 + r() * 2.4);
  }
  let branches = '';
  let snow = '';
  const { many, large, colours } = FOLIAGE[season];
  const leaves: [string, string, string] = ['', '', ''];
  for (let i = 0; i < 17; i++) {
    const k = 0.34 + (i / 17) * 0.64;
    const [bx, by] = at(k);
    const side = i % 2 === 0 ? 1 : -1;
    const long = h * (0.27 - 0.2 * (k - 0.34)) * (0.7 + r() * 0.5);
    const ex = bx + side * long * 0.72;
    const ey = by - long * (0.62 - r() * 0.3);
    branches += gouge(bx, by, ex, ey, 2.6, side * -8);
    for (let t = 0; t < 4; t++) {
      const q = 0.35 + t * 0.18;
      const sx = bx + (ex - bx) * q;
      const sy = by + (ey - by) * q;
      branches += gouge(sx, sy, sx + side * (8 + r() * 16), sy + 22 + r() * 34, 1.5, side * 5);
    }
    if (season === 'winter') snow += gouge(bx + side * 4, by - 4, ex, ey - 3, 1.9, side * -8);
    for (let c = 0; c < many; c++) {
      const q = 0.25 + r() * 0.85;
      const lx = bx + (ex - bx) * q + (r() - 0.5) * 46;
      const ly = by + (ey - by) * q + r() * 40 - 8;
      const tone = c % 3 === 0 ? 0 : r() > 0.55 ? 2 : 1;
      leaves[tone] += leaf(lx, ly, large * (0.6 + r() * 0.7) * (tone === 2 ? 0.62 : 1), r() * 0.5);
    }
  }
  return (
    path(leaves[0], colours[0]) +
    path(branches, BARK[season]) +
    path(trunk, season === 'winter' ? '#dfe6ee' : '#ece6d6') +
    path(shade, '#8f93a0', 'opacity=".75"') +
    path(notches, '#231f26') +
    path(snow, '#f4f8f8') +
    path(leaves[1], colours[1]) +
    path(leaves[2], colours[2])
  );
}

/** Three at the right edge of what is always seen, one beyond. */
export function birches(season: ArrivalSeason): string {
  return (
    birch(1010, 838, 330, season, 5) +
    birch(1118, 884, 470, season, 9) +
    birch(1236, 940, 640, season, 14) +
    birch(1540, 960, 700, season, 31)
  );
}

/** The open ground before the fence: furrows and last snow, tall grass, fallen leaves, or drifts. */
export function field(season: ArrivalSeason, { near: [main, dark, light] }: Palette): string {
  const r = rng(61);
  if (season === 'spring') {
    const furrows = hatch([900, 866, 700, 1090], [1930, 812, 2500, 1090], 26, 8, 10, 8, 4);
    const shine = hatch([906, 868, 712, 1090], [1934, 814, 2510, 1090], 26, 2.4, 10, 8, 4);
    const blots = [
      [930, 818, 84],
      [1180, 826, 130],
      [1420, 872, 110],
      [300, 836, 120],
      [80, 880, 80],
      [1000, 1046, 100],
    ]
      .map(([x = 0, y = 0, w = 0]) => `M${x - w} ${y}q${w * 0.5} -18 ${w} -10t${w} 6q-${w * 0.4} 18 -${w} 12t-${w} -8Z`)
      .join('');
    const pools = [
      [250, 1006, 90],
      [560, 968, 64],
      [760, 914, 38],
    ]
      .map(([x = 0, y = 0, w = 0]) => `M${x - w} ${y}q${w} -16 ${w * 2} -4q-${w * 0.6} 18 -${w * 2} 4Z`)
      .join('');
    return (
      path('M892 840Q1300 800 1940 792V1100H540Q880 1000 892 840Z', '#33261f') +
      path(furrows, '#1d1512') +
      path(shine, '#8b7a6e', 'opacity=".65"') +
      path(blots, '#e8eff2', 'opacity=".92"') +
      path(pools, '#c8dbe4', 'opacity=".85"') +
      path(hatch([0, 846, 20, 832], [700, 820, 716, 808], 40, 2, 1, 16, 8), '#a9c463', 'opacity=".7"')
    );
  }
  if (season === 'summer') {
    let blades = '';
    let bright = '';
    let flowers = '';
    for (let i = 0; i < 520; i++) {
      const x = 860 + r() * 1080;
      const y = 880 + r() * 220;
      const tall = (30 + r() * 54) * (0.5 + (y - 860) / 210);
      const blade = gouge(x, y, x + (r() - 0.35) * 34, y - tall, 3.4, (r() - 0.5) * 12);
      if (i % 3 === 0) bright += blade;
      else blades += blade;
      if (i % 9 === 0) flowers += leaf(x + 6, y - tall, 6 + r() * 4, 0.4);
    }
    return (
      path('M892 838Q1300 806 1940 800V1100H540Q880 1000 892 838Z', '#3c7a36') +
      path('M-20 780L240 770L1940 842V872Z', '#ffe58a', 'opacity=".3"') +
      path('M-20 800L300 790L1940 930V1000Z', '#ffe58a', 'opacity=".2"') +
      path(blades, '#1f5a2c') +
      path(bright, '#b5d05a') +
      path(flowers, '#f2f0dc')
    );
  }
  if (season === 'autumn') {
    let fallen = '';
    let gold = '';
    for (let i = 0; i < 330; i++) {
      const x = r() * 1920;
      const y = 812 + r() * r() * 270;
      const one = leaf(x, y, 3 + (y - 800) / 34, r());
      if (i % 2) fallen += one;
      else gold += one;
    }
    return (
      path(hatch([900, 850, 892, 836], [1900, 830, 1908, 816], 70, 2, 1, 26, 8), '#e0b872', 'opacity=".55"') +
      path(fallen, '#b5522a') +
      path(gold, '#f0b545')
    );
  }
  return (
    path('M892 844Q1010 834 1140 868T1500 850T1940 884V1100H540Q880 1000 892 844Z', main) +
    path('M892 844Q1010 834 1140 868T1500 850T1940 884V900Q1700 866 1500 872T1140 892Q1000 862 892 870Z', light) +
    path('M860 1010Q1130 940 1400 984T1940 968V1100H540Q760 1050 860 1010Z', light, 'opacity=".75"') +
    path(hatch([900, 930, 1100, 908], [1300, 1060, 1800, 1010], 9, 3.4, 12, 40, 3), dark, 'opacity=".45"') +
    g(path('M-20 812Q200 792 420 806T700 800V812Q400 826 -20 828Z', light), 'opacity=".9"')
  );
}
