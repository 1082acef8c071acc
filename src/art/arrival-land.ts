/** The land one flies in over: a low sun, a town with lights, woods and fields of the season, an avenue of lamps. */

import { LAMP_LIGHT, lampLight } from './arrival-lamps';
import { GATEWAY } from './arrival-place-names';
import { type ArrivalSeason, type Palette, SEASONS } from './arrival-seasons';
import { birches, field } from './arrival-trees';
import { type Box, cutFilter, g, gouge, hatch, lin, n, path, rad, rect, rng, svg } from './kit';

export const ARRIVAL_BOX: Box = { x: 0, y: 0, w: 1920, h: 1080 };
export const TREES_BOX: Box = { x: 860, y: 240, w: 860, h: 740 };

function clouds([light, shade]: Palette['cloud']): string {
  const bank = (x: number, y: number, w: number, seed: number) => {
    const r = rng(seed);
    let under = '';
    let over = '';
    for (let i = 0; i < 7; i++) {
      const long = w * (0.35 + r() * 0.65);
      const at = x + (w - long) * r();
      over += gouge(at, y + i * 9, at + long, y + i * 9 + 4, 7 + r() * 5, 4);
      if (i > 2) under += gouge(at + 20, y + i * 9 + 8, at + long * 0.86, y + i * 9 + 10, 4, 3);
    }
    return path(over, shade, 'opacity=".8"') + path(under, light, 'opacity=".9"');
  };
  return bank(60, 190, 430, 3) + bank(620, 96, 560, 5) + bank(1120, 250, 620, 8) + bank(520, 330, 360, 11);
}

/** Roofs and towers far off, a light here and there. */
function town({ town: colour }: Palette): string {
  const r = rng(21);
  let walls = 'M-20 690';
  let lights = '';
  for (let x = -20; x < 1940; ) {
    const w = 26 + r() * 46;
    const tall = r() > 0.86 ? 120 + r() * 60 : 26 + r() * 56;
    const top = 672 - tall * (x > 980 ? 1.15 : 0.8);
    walls += `L${n(x)} ${n(top)}`;
    if (tall > 120) walls += `l${n(w * 0.4)} -26l${n(w * 0.1)} -40l${n(w * 0.1)} 40l${n(w * 0.4)} 26`;
    else walls += r() > 0.5 ? `l${n(w / 2)} -16l${n(w / 2)} 16` : `h${n(w)}`;
    for (let i = 0; i < tall / 22; i++)
      if (r() > 0.45) lights += `M${n(x + 6 + r() * (w - 14))} ${n(top + 14 + i * 17)}h5v7h-5Z`;
    x += w;
  }
  return path(`${walls}L1940 720H-20Z`, colour) + path(lights, '#ffd489', 'opacity=".85"');
}

function hills({ far: [main, light] }: Palette): string {
  return (
    path('M-20 676Q220 610 520 652T1060 640T1520 652T1940 610V780H-20Z', main) +
    path(hatch([40, 668, 180, 640], [1180, 660, 1360, 664], 16, 2.6, -6, 16, 4), light, 'opacity=".55"') +
    path(hatch([1240, 668, 1420, 664], [1820, 650, 1930, 628], 9, 2.6, 6, 14, 6), light, 'opacity=".55"')
  );
}

/** Firs in the dark, crowns of the season before them. */
function woods({ wood: [dark, crown, light] }: Palette, season: ArrivalSeason): string {
  const r = rng(12);
  const firs: string[] = [];
  const gloss: string[] = [];
  for (let x = -30; x < 1950; x += 17 + r() * 20) {
    if (x > 470 && x < 1110) continue;
    const h = 70 + r() * 88;
    const w = h * 0.26;
    const y = 762;
    firs.push(
      `M${n(x)} ${n(y - h)}L${n(x + w * 0.6)} ${n(y - h * 0.55)}H${n(x + w * 0.3)}L${n(x + w)} ${n(y - h * 0.18)}H${n(x + 4)}V${y}H${n(x - 4)}V${n(y - h * 0.18)}H${n(x - w)}L${n(x - w * 0.3)} ${n(y - h * 0.55)}H${n(x - w * 0.6)}Z`,
    );
    gloss.push(gouge(x - w * 0.15, y - h * 0.84, x - w * 0.5, y - h * 0.58, 2.6, 2));
    gloss.push(gouge(x - w * 0.2, y - h * 0.5, x - w * 0.86, y - h * 0.2, 3, 3));
  }
  const crowns: string[] = [];
  const tops: string[] = [];
  for (let i = 0; i < 30; i++) {
    const x = r() * 1920;
    const h = 58 + r() * 50;
    if (x > 450 && x < 1130) continue;
    const y = 770;
    crowns.push(
      `M${n(x)} ${n(y - h)}C${n(x + h * 0.44)} ${n(y - h)} ${n(x + h * 0.4)} ${n(y - h * 0.28)} ${n(x + 4)} ${n(y - h * 0.28)}V${y}H${n(x - 4)}V${n(y - h * 0.28)}C${n(x - h * 0.4)} ${n(y - h * 0.28)} ${n(x - h * 0.44)} ${n(y - h)} ${n(x)} ${n(y - h)}Z`,
    );
    tops.push(
      hatch(
        [x - h * 0.2, y - h * 0.8, x - h * 0.26, y - h * 0.5],
        [x + h * 0.1, y - h * 0.9, x, y - h * 0.5],
        4,
        2.2,
        3,
        3,
        i,
      ),
    );
  }
  return (
    path(firs.join(''), dark) +
    path(gloss.join(''), season === 'winter' ? light : crown, 'opacity=".75"') +
    (season === 'winter' ? '' : path(crowns.join(''), crown) + path(tops.join(''), light, 'opacity=".8"'))
  );
}

/** The curve of the avenue and the open ground on both sides. */
function ground({ near: [, dark, light], road }: Palette): string {
  const { x, y, half } = GATEWAY;
  return (
    path('M-20 758Q480 740 960 752T1940 746V1100H-20Z', 'url(#near)') +
    path(hatch([20, 830, 260, 822], [520, 812, 660, 806], 7, 3.4, 5, 22, 5), light, 'opacity=".6"') +
    path(hatch([960, 826, 1180, 816], [1500, 830, 1900, 820], 9, 3.4, 6, 26, 7), light, 'opacity=".5"') +
    path(hatch([1010, 960, 1240, 930], [1460, 1050, 1900, 980], 12, 4.4, 10, 40, 9), dark, 'opacity=".5"') +
    path(hatch([1000, 900, 1200, 880], [1420, 1010, 1880, 930], 9, 4, 10, 40, 19), light, 'opacity=".4"') +
    path(
      `M${x - 34} 758H${x + 34}L${x + half} ${y}C${x + 96} 880 ${x - 180} 934 -20 952V1064C420 1064 ${x + 330} 1004 ${x + half + 40} ${y}H${x - half}Z`,
      road[0],
    ) +
    path(
      `M${x + half + 40} ${y}C${x + 330} 1004 420 1064 -20 1064V1050C410 1050 ${x + 300} 994 ${x + half + 26} ${y}Z`,
      dark,
      'opacity=".55"',
    ) +
    path(
      `M${x + half} ${y}C${x + 96} 880 ${x - 180} 934 -20 952V960C${x - 190} 944 ${x + 104} 888 ${x + half + 6} ${y}Z`,
      light,
      'opacity=".55"',
    ) +
    path(hatch([20, 1000, 190, 996], [640, 930, 760, 896], 11, 3, -6, 12, 3), road[1], 'opacity=".65"') +
    path(hatch([120, 1040, 260, 1036], [700, 980, 830, 930], 10, 2.6, -8, 12, 13), road[1], 'opacity=".4"')
  );
}

/** Fir boughs that hang into the picture from its corners. */
function boughs({ wood: [dark, , light] }: Palette, season: ArrivalSeason): string {
  const bough = (x: number, y: number, long: number, fall: number, seed: number) => {
    const r = rng(seed);
    let needles = gouge(x, y, x + long, y + fall, 6, -8);
    let bright = '';
    for (let i = 0; i < 60; i++) {
      const t = i / 60;
      const bx = x + long * t;
      const by = y + fall * t - 8 * Math.sin(t * Math.PI);
      const len = (46 - 26 * t) * (0.75 + r() * 0.5);
      needles +=
        gouge(bx, by, bx + 20 + len * 0.5, by + len, 5, 2) + gouge(bx, by, bx + 24 + len * 0.5, by - len * 0.8, 5, -2);
      if (i % 3 === 0) bright += gouge(bx + 6, by - 4, bx + 16 + len * 0.4, by - len * 0.6, 2.6, -2);
    }
    return path(needles, dark) + path(bright, season === 'winter' ? light : '#4f8a6a', 'opacity=".7"');
  };
  return (
    bough(-60, -10, 470, 120, 31) +
    bough(-60, 60, 330, 120, 33) +
    bough(-60, 150, 250, 110, 37) +
    bough(1500, -60, 460, 60, 41)
  );
}

/** The whole landscape of a season; jet, cars and the leaves of the gate are left out. */
export function arrivalBack(season: ArrivalSeason): string {
  const c = SEASONS[season];
  const snow = season === 'winter';
  const defs =
    lin('sk', 0, 0, 0, 690, `0 ${c.sky[0]}`, `.38 ${c.sky[1]}`, `.74 ${c.sky[2]}`, `1 ${c.sky[3]}`) +
    rad('sun', 300, 560, 620, `0 ${c.sun} .95`, `.1 ${c.sun} .6`, `.4 ${c.sky[3]} .4`, `1 ${c.sky[3]} 0`) +
    LAMP_LIGHT +
    rad('hall', 790, 650, 420, '0 #ffd28a .5', '.5 #ffb95a .2', '1 #ffb95a 0') +
    lin('near', 0, 750, 0, 1090, `0 ${c.near[0]}`, `1 ${c.near[1]}`) +
    rad('vg', 760, 600, 1240, '.46 #05070f 0', '1 #05070f .72') +
    cutFilter('f1', { wobble: 3, shadow: 0.35, dy: -3, blur: 9, speck: 0.2 }) +
    cutFilter('f2', { wobble: 1.6, shadow: 0.45, dy: 4, blur: 7, speck: 0.16 }) +
    '<filter id="soft" x="-10%" y="-10%" width="120%" height="120%"><feGaussianBlur stdDeviation="3"/></filter>';
  const halo = [96, 138, 186, 240]
    .map(
      (r, i) =>
        `<circle cx="300" cy="560" r="${r}" fill="none" stroke="${c.sun}" stroke-width="${3 - i * 0.5}" opacity="${0.28 - i * 0.055}"/>`,
    )
    .join('');
  const r = rng(77);
  const stars = Array.from(
    { length: snow ? 46 : season === 'autumn' ? 18 : 0 },
    () => `M${n(r() * 1920)} ${n(r() * 250)}l2 -5l2 5l-2 5Z`,
  ).join('');
  return svg(
    ARRIVAL_BOX,
    rect(0, 0, 1920, 780, 'url(#sk)') +
      path(stars, '#eef5f4', 'opacity=".6"') +
      '<circle cx="300" cy="560" r="620" fill="url(#sun)"/>' +
      halo +
      `<circle cx="300" cy="560" r="64" fill="${c.sun}"/>` +
      g(clouds(c.cloud), 'filter="url(#f1)"') +
      g(town(c), 'filter="url(#f2)" opacity=".8"') +
      g(hills(c), 'filter="url(#f1)"') +
      g(woods(c, season), 'filter="url(#f2)"') +
      '<circle cx="790" cy="650" r="420" fill="url(#hall)"/>' +
      g(ground(c), 'filter="url(#f1)"') +
      g(field(season, c), 'filter="url(#f2)"') +
      lampLight() +
      (snow ? g(boughs(c, season), 'filter="url(#soft)"') : '') +
      rect(0, 0, 1920, 1080, 'url(#vg)'),
    defs,
  );
}

/** Birches that stand before the fence, laid over the place at the end of the drive. */
export function arrivalTrees(season: ArrivalSeason): string {
  return svg(
    TREES_BOX,
    g(birches(season), 'filter="url(#f)"'),
    cutFilter('f', { wobble: 1.4, shadow: 0, speck: 0.12 }),
  );
}
