/** What stands on the table: drink, glasses, bread, the folder one signs, and the traded things as paper figures. */

import { ICON_NAMES, ICON_PATHS, type IconName } from '../icons';
import { type Box, cutFilter, g, gouge, hatch, lin, line, P, path, rad, rect, svg } from '../kit';
import { MODELS, plinth } from './models';

export const CARAFE: Box = { x: -110, y: -330, w: 220, h: 370 };
export const TEAPOT: Box = { x: -130, y: -330, w: 260, h: 370 };
export const GLASS: Box = { x: -44, y: -104, w: 88, h: 176 };
export const BREAD: Box = { x: -170, y: -140, w: 340, h: 190 };
export const FOLDER: Box = { x: -150, y: -60, w: 300, h: 110 };
export const TOKEN = 144;
/** A strip of all traded things in the order of `ICON_NAMES`; each stands on the middle of its lower edge. */
export const TOKENS: Box = { x: -TOKEN / 2, y: -TOKEN + 18, w: TOKEN * ICON_NAMES.length, h: TOKEN };

const paper = (id: string) => cutFilter(id, { wobble: 1.6, shadow: 0.5, dy: 5, blur: 6, speck: 0.18 });

export function carafeSvg(): string {
  const defs =
    lin('gb', -60, 0, 60, 0, '0 #eaf7fa .85', '.18 #9fc4d2 .35', '.5 #ffffff .2', '.8 #8fb8c8 .45', '1 #f7fdff .9') +
    lin('vk', 0, -190, 0, 10, '0 #d8ecf2 .55', '1 #a9cbd8 .65') +
    paper('cf') +
    rad('cg', -20, 16, 90, '0 #ffe2a0 .7', '1 #ffe2a0 0');
  const body =
    'M-16 -250V-206C-16 -186-62 -166-62 -112C-62 -60-58 -20-50 4C-44 14 44 14 50 4C58-20 62-60 62-112C62-166 16-186 16-206V-250Z';
  const cuts = [0, 1, 2, 3, 4].map((i) => `M${-44 + i * 22} -86l11 24-11 24-11-24Z`).join('');
  return svg(
    CARAFE,
    '<ellipse cx="0" cy="10" rx="96" ry="20" fill="#04060c" opacity=".5"/><ellipse cx="-20" cy="16" rx="90" ry="16" fill="url(#cg)"/>' +
      g(
        path(body, 'url(#gb)') +
          line(body, '#f7fdff', 3.2, 'opacity=".92"') +
          path('M-58 -128C-62-70-56-20-48 2C-42 10 42 10 48 2C56-20 62-70 58-128Z', 'url(#vk)') +
          '<ellipse cx="0" cy="-128" rx="58" ry="10" fill="#f7fdff" opacity=".6"/>' +
          path(cuts, '#ffffff', 'opacity=".55"') +
          line('M-60 -96H60M-58-28H58', '#fff', 1.6, 'opacity=".6"') +
          path(gouge(-50, -150, -52, -10, 5, 3) + gouge(-9, -250, -9, -196, 4), '#fff', 'opacity=".9"') +
          path(gouge(44, -140, 46, -20, 2.6, -3), '#fff', 'opacity=".7"') +
          rect(-22, -258, 44, 9, '#eaf7fa') +
          path('M0 -322c20 8 26 30 14 50l-4 14h-20l-4-14c-12-20-6-42 14-50Z', 'url(#gb)') +
          path('M0-316l9 20-9 26-9-26Z', '#fff', 'opacity=".8"'),
        'filter="url(#cf)"',
      ),
    defs,
  );
}

/** A samovar with its pot on top. */
export function teapotSvg(): string {
  const defs =
    paper('sf') + lin('br', -90, 0, 90, 0, `0 ${P.gold100}`, `.3 ${P.gold300}`, `.65 ${P.gold500}`, `1 ${P.gold700}`);
  return svg(
    TEAPOT,
    '<ellipse cx="0" cy="12" rx="110" ry="20" fill="#04060c" opacity=".5"/>' +
      g(
        path('M-64 10C-64 -6 -40 -10 -34 -28H34C40 -10 64 -6 64 10Z', 'url(#br)') +
          path('M-30 -30C-96 -60 -96 -150 -52 -196H52C96 -150 96 -60 30 -30Z', 'url(#br)') +
          path(hatch([-54, -180, -40, -44], [54, -180, 40, -44], 7, 1.6, 0, 2, 4), P.gold700, 'opacity=".6"') +
          path(gouge(-62, -150, -56, -70, 7, -8), '#fffbe6', 'opacity=".8"') +
          rect(-58, -204, 116, 10, P.gold300) +
          line('M-84 -150q-34 4-26 34M84 -150q34 4 26 34', P.gold700, 9) +
          path('M-8 -62h16v26q0 8-8 8t-8-8Z', P.gold700) +
          rect(-20, -72, 40, 8, P.gold300) +
          path('M-40 -206C-52 -246 -34 -268 0 -268S52 -246 40 -206Z', P.cream) +
          path('M10 -268C40 -262 50 -240 40 -206H8C28 -226 30 -250 10 -268Z', '#cdb48c') +
          path('M-40 -236C-66 -244 -70 -262 -62 -270C-56 -262 -50 -256 -38 -254Z', P.cream) +
          line('M40 -250q30 4 14 34', P.cream, 8) +
          path('M-30 -232l10-10 10 10-10 10ZM-4 -232l10-10 10 10-10 10Z', P.wine500) +
          path('M-22 -268C-16 -280 16 -280 22 -268ZM-6 -278a7 7 0 1 1 12 0Z', P.wine500),
        'filter="url(#sf)"',
      ),
    defs,
  );
}

/** A glass in the hand; the origin is its middle. Empty: the stage draws what is in it. */
export function glassSvg(drink: 'spirit' | 'tea'): string {
  const defs =
    lin('gl', -32, 0, 32, 0, '0 #dff0f4 .75', '.3 #ffffff .25', '.7 #bcd8e2 .35', '1 #ffffff .8') +
    lin('hd', -34, 0, 34, 0, `0 ${P.gold100}`, `.4 ${P.gold500}`, `1 ${P.gold700}`);
  const cup =
    path('M-32 -96H32L24 58C22 66 -22 66 -24 58Z', 'url(#gl)') +
    line('M-32 -96L-24 58C-22 66 22 66 24 58L32 -96', '#f7fdff', 3, 'opacity=".85"') +
    '<ellipse cx="0" cy="-96" rx="32" ry="6" fill="#f7fdff" fill-opacity=".18" stroke="#fff" stroke-width="3.4"/>' +
    path(gouge(-24, -86, -18, 44, 2.6), '#fff', 'opacity=".9"');
  if (drink === 'spirit')
    return svg(GLASS, cup + path('M-22 48H22L21 60Q0 66 -21 60Z', '#f4fbff', 'opacity=".8"'), defs);
  return svg(
    GLASS,
    cup +
      path('M-31 -30H31L27 64H-27Z', 'url(#hd)') +
      path(hatch([-22, -18, -20, 52], [22, -18, 20, 52], 6, 2, 0, 1, 3), P.gold900, 'opacity=".5"') +
      rect(-33, -34, 66, 7, P.gold300) +
      rect(-29, 58, 58, 8, P.gold300) +
      line('M30 -20q22 6 4 40', P.gold500, 6),
    defs,
  );
}

export function breadSvg(): string {
  const defs = paper('sp') + lin('lf', 0, -120, 0, 20, '0 #d99645', '.6 #8f4f1d', '1 #4b260f');
  const scores = gouge(-76, -76, -36, -12, 7, 8) + gouge(-26, -100, 4, -14, 8, 6) + gouge(30, -98, 54, -16, 8, 2);
  return svg(
    BREAD,
    g(
      '<ellipse cx="0" cy="14" rx="152" ry="24" fill="#e9eef0"/><ellipse cx="0" cy="10" rx="118" ry="17" fill="#b9c6cc"/>' +
        path('M-112 4C-120-66-60-108 0-108S118-66 110 4C90 22-90 22-112 4Z', 'url(#lf)') +
        path(`${scores}${gouge(74, -70, 88, -18, 6, -2)}`, '#f3d49a') +
        path('M-30 -106q30-20 60 0q-8 16-30 16t-30-16Z', '#f7f7f2'),
      'filter="url(#sp)"',
    ),
    defs,
  );
}

/** An agreement in its folder, with two pens. */
export function folderSvg(): string {
  return svg(
    FOLDER,
    g(
      path('M-120 -30L90 -46L140 14L-96 34Z', P.wine700) +
        path('M-110 -28L-6 -36L18 22L-88 30Z', P.paper) +
        path('M2 -37L84 -43L128 10L26 20Z', P.cream) +
        path(hatch([-92, -16, -14, -22], [-72, 18, 8, 12], 5, 1.2, 0, 1, 3), '#5b4020', 'opacity=".7"') +
        path(hatch([16, -24, 82, -29], [30, -6, 100, -12], 3, 1.2, 0, 1, 5), '#5b4020', 'opacity=".7"') +
        line('M52 8q10-14 18-4t22-10', '#1d3a63', 2.6) +
        `<circle cx="112" cy="4" r="11" fill="${P.wine300}"/>` +
        path('M-60 6L20 -24L26 -20L-52 12Z', P.ink) +
        path('M20 -24L34 -28L26 -20Z', P.gold300) +
        path('M20 26L112 -20L116 -14L26 32Z', P.teal700) +
        path('M112 -20L126 -26L116 -14Z', P.gold300),
      'filter="url(#fo)"',
    ),
    paper('fo'),
  );
}

/** Ink of a paper figure: cloth, its shadow side. */
const INKS: Partial<Record<IconName, readonly [string, string]>> = {
  aeroplane: ['#5b8aa1', '#1d3a63'],
  jet: ['#8a8f98', '#4a4f57'],
  telephone: [P.wine500, P.wine700],
  letter: ['#d8c39c', '#a98d5c'],
  passport: [P.wine500, P.wine700],
  sack: ['#d8b274', '#9a7238'],
  barrel: ['#4a6a86', '#2b4766'],
  medal: [P.gold300, P.gold500],
  people: [P.teal300, P.teal700],
  promise: ['#c98c69', '#7d4a38'],
  scroll: ['#d8c39c', '#a98d5c'],
  balloon: [P.wine300, P.wine500],
  embassy: [P.wine300, P.wine700],
  bank: [P.gold300, P.gold700],
};

const shadowed = (body: string, half: number): string =>
  `<ellipse cx="4" cy="4" rx="${half}" ry="9" fill="#04060c" opacity=".5"/>${g(body, 'filter="url(#tk)"')}`;

/** A paper figure of a sign on a wooden foot. */
function token(icon: IconName): string {
  const [light, dark] = INKS[icon] ?? [P.teal300, P.teal500];
  const d = ICON_PATHS[icon];
  const scale = 'transform="translate(-47 -96) scale(3.9)"';
  const back = `<path d="${d}" fill="${P.wood700}" stroke="#fbf1da" stroke-width="1.9" stroke-linejoin="round"/>`;
  const front = `<path d="${d}" fill="url(#t${icon})" fill-rule="evenodd" stroke="${P.ink}" stroke-opacity=".5" stroke-width=".3"/>`;
  const grad = `<linearGradient id="t${icon}" x1="0" y1="0" x2="24" y2="24" gradientUnits="userSpaceOnUse"><stop offset="0" stop-color="${light}"/><stop offset=".45" stop-color="${light}"/><stop offset="1" stop-color="${dark}"/></linearGradient>`;
  return `<defs>${grad}</defs>${shadowed(plinth() + g(back + front, scale), 44)}`;
}

const objectOf = (icon: IconName): string => {
  const model = MODELS[icon];
  return model ? shadowed(model(), 58) : token(icon);
};

export function tokensSvg(): string {
  return svg(
    TOKENS,
    ICON_NAMES.map((icon, i) => g(objectOf(icon), `transform="translate(${i * TOKEN} 0)"`)).join(''),
    cutFilter('tk', { wobble: 1.2, shadow: 0.45, dy: 3, blur: 3, speck: 0.18 }),
  );
}
