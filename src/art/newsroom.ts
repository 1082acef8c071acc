/** The press hall: a rotary press with its web of paper, rollers that turn, and the sheet the headline is set on. */

import { type Box, cutFilter, g, gouge, hatch, lin, line, n, P, path, rad, rect, rng, svg } from './kit';

export const PRESS_BOX: Box = { x: 0, y: 0, w: 1920, h: 1080 };
export const ROLLER_BOX: Box = { x: -84, y: -84, w: 168, h: 168 };
/** The front page, its upper left corner at the origin. */
export const PAGE_BOX: Box = { x: -30, y: -30, w: 700, h: 930 };
export const PAGE = { w: 640, h: 860 } as const;
/** Where type may stand on the page: top and height of each field, in page pixels. */
export const PAGE_FIELDS = {
  masthead: 52,
  date: 118,
  headline: 158,
  headlineHeight: 214,
  others: 716,
  othersHeight: 118,
} as const;
/** Centres of the rollers that turn, and their size against the drawing. */
export const ROLLERS: readonly (readonly [number, number, number])[] = [
  [130, 250, 1],
  [350, 140, 0.8],
  [930, 170, 1],
  [1110, 330, 0.86],
  [1120, 620, 1.1],
  [92, 560, 0.86],
];

function web(): string {
  return (
    line('M130 166Q250 120 350 74H940Q1020 80 1040 170T1190 330V620', '#d9cba8', 5) +
    path('M40 250V560L8 640H-20V250Z', '#cdbd97') +
    path('M350 76H930V96H350Z', '#e9dcbc') +
    path('M360 90H920V94H360Z', '#8c7c5a', 'opacity=".5"')
  );
}

function machine(): string {
  const r = rng(5);
  let bolts = '';
  for (let i = 0; i < 26; i++)
    bolts += `<circle cx="${n(30 + i * 74)}" cy="${420 + (i % 2) * 6}" r="7" fill="#7b6a4a"/>`;
  let gauges = '';
  for (let i = 0; i < 4; i++) {
    const x = 1300 + i * 130;
    gauges += `<circle cx="${x}" cy="470" r="42" fill="#c98f33"/><circle cx="${x}" cy="470" r="34" fill="#f4e7cd"/>`;
    gauges += line(`M${x} 470l${n(-20 + r() * 40)} -20`, P.wine500, 4);
  }
  return (
    path('M-20 300H1240V980H-20Z', '#1d3a3f') +
    path('M-20 300H1240V340H-20Z', '#2f5a5c') +
    path('M-20 402H1940V440H-20Z', '#143036') +
    path('M1240 380H1940V980H1240Z', '#17333a') +
    path('M60 440L160 980H110L20 440ZM1150 440L1080 980H1130L1190 440Z', '#2f5a5c') +
    path(hatch([20, 520, 20, 960], [1220, 520, 1220, 960], 30, 2.2, 2, 16, 7), '#0a2226', 'opacity=".45"') +
    bolts +
    gauges
  );
}

/** The hall with the press, rollers left out. */
export function pressHall(): string {
  const lamps = [260, 760, 1260, 1760]
    .map(
      (x) =>
        path(`M${x - 5} -10h10v44h28l26 30h-118l26-30h28Z`, '#0c1a1e') +
        path(`M${x - 52} 64h104l-10 8h-84Z`, '#fff3cf'),
    )
    .join('');
  const cones = [260, 760, 1260, 1760].map((x) => path(`M${x - 50} 70h100l210 640h-520Z`, 'url(#cone)')).join('');
  const defs =
    lin('wl', 0, 0, 0, 700, '0 #0a1a1f', '1 #1b3c40') +
    lin('fl', 0, 960, 0, 1080, '0 #3a2417', '1 #120b0c') +
    lin('cone', 0, 70, 0, 710, '0 #ffdf95 .3', '1 #ffdf95 0') +
    rad('vg', 500, 520, 1300, '.35 #03050c 0', '1 #03050c .82') +
    cutFilter('f', { wobble: 2.4, shadow: 0.6, dy: 6, blur: 12, speck: 0.26 });
  const far = path(hatch([0, 80, 0, 300], [1900, 80, 1900, 300], 20, 4, 0, 10, 2), '#0a1418', 'opacity=".5"');
  return svg(
    PRESS_BOX,
    rect(0, 0, 1920, 1080, 'url(#wl)') +
      far +
      g(machine(), 'filter="url(#f)"') +
      g(web(), 'filter="url(#f)"') +
      rect(0, 968, 1920, 112, 'url(#fl)') +
      path(hatch([0, 990, 300, 990], [1500, 1070, 1900, 1070], 12, 2, 0, 60, 3), '#86561b', 'opacity=".3"') +
      cones +
      lamps +
      rect(0, 0, 1920, 1080, 'url(#vg)'),
    defs,
  );
}

/** One roller, seen on its end: it turns about the origin. */
export function pressRoller(): string {
  const spokes = [0, 60, 120].map((a) => rect(-66, -6, 132, 12, '#8d7440', `transform="rotate(${a})"`)).join('');
  return svg(
    ROLLER_BOX,
    g(
      `<circle r="78" fill="#c98f33"/><circle r="68" fill="#3f250d"/>${spokes}<circle r="22" fill="#f0c567"/><circle r="9" fill="#3f250d"/>` +
        path('M-78 0A78 78 0 0 1 0-78L0-68A68 68 0 0 0-68 0Z', P.gold100, 'opacity=".7"'),
      'filter="url(#f)"',
    ),
    cutFilter('f', { wobble: 1.2, shadow: 0.4, dy: 3, blur: 4, speck: 0.24 }),
  );
}

/** Grey lines that stand for text, in a column. */
function greek(x: number, y: number, w: number, lines: number, seed: number): string {
  const r = rng(seed);
  let out = '';
  for (let i = 0; i < lines; i++)
    out += rect(x, y + i * 13, i === lines - 1 ? w * 0.6 : w * (0.93 + r() * 0.07), 4.5, '#6f6450', 'opacity=".62"');
  return out;
}

/** A linocut of a road with someone on it: the picture every front page has room for. */
function plate(): string {
  return (
    rect(30, 400, 368, 230, '#b8a988') +
    path('M30 540Q210 500 398 530V630H30Z', '#4d4637') +
    path('M196 520H232L330 630H80Z', '#d9cba8') +
    path(hatch([40, 420, 200, 415], [240, 500, 390, 490], 9, 2.4, 4, 20, 4), '#8c7c5a') +
    path(
      'M206 566C198 580 198 592 197 602H225C224 590 224 578 217 566ZM203 602L199 622H205L211 602ZM213 602L219 622H225L219 602Z',
      '#2a241a',
    ) +
    path('M222 590h14l3 18h-18Z', '#2a241a') +
    '<circle cx="211" cy="558" r="7.5" fill="#2a241a"/>'
  );
}

/** The front page: paper, rules, a picture and columns; masthead, date, headline and the small heads are left free. */
export function frontPage(): string {
  const { w, h } = PAGE;
  const rule = (y: number, weight: number) => rect(30, y, w - 60, weight, '#3a3326');
  const columns = [418, 518].map((x, i) => greek(x, 404, 90, 17, i + 3)).join('');
  const feet = [30, 236, 442].map((x, i) => greek(x, 790, 168, 4, i + 20)).join('');
  return svg(
    PAGE_BOX,
    g(
      rect(10, 8, w, h, '#cdbd97') +
        rect(0, 0, w, h, 'url(#pp)') +
        path(gouge(0, h * 0.52, w, h * 0.515, 3), '#b7a67f', 'opacity=".6"'),
      'filter="url(#f)"',
    ) +
      rule(26, 3) +
      rule(106, 2) +
      rule(136, 1.5) +
      rule(386, 1.5) +
      rule(698, 3) +
      plate() +
      greek(30, 644, 368, 3, 9) +
      columns +
      feet +
      rect(219, 714, 1.2, 130, '#8c7c5a') +
      rect(425, 714, 1.2, 130, '#8c7c5a') +
      rect(407, 404, 1.2, 280, '#8c7c5a'),
    lin('pp', 0, 0, w, h, '0 #f7edd6', '.6 #ecdfc1', '1 #d8c7a0') +
      cutFilter('f', { wobble: 2, shadow: 0.7, dy: 10, blur: 14, speck: 0.16 }),
  );
}
