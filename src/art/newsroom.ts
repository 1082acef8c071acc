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

/** The endless paper: over the rollers, down through the press, and folded at its end. */
function web(): string {
  return (
    line('M130 166Q250 120 350 74H940Q1020 80 1040 170T1190 330V620', '#8c7c5a', 13) +
    line('M130 166Q250 120 350 74H940Q1020 80 1040 170T1190 330V620', '#e9dcbc', 8) +
    path('M56 250V560L20 640H-20V250Z', '#cdbd97') +
    path('M56 250V560L44 586V250Z', '#8c7c5a', 'opacity=".6"') +
    path('M1150 640H1216L1250 760H1130Z', '#e9dcbc') +
    path(hatch([1150, 660, 1136, 752], [1210, 660, 1240, 752], 5, 1.4, 0, 2, 3), '#8c7c5a')
  );
}

/** Cylinders in their housing, one over the other, each with its light from above. */
function cylinders(): string {
  const one = (x: number, y: number, r: number) =>
    `<circle cx="${x}" cy="${y}" r="${r}" fill="#0c1f24"/><circle cx="${x}" cy="${y}" r="${r - 10}" fill="url(#steel)"/>` +
    path(
      hatch(
        [x - r * 0.7, y - r * 0.5, x - r * 0.7, y + r * 0.5],
        [x + r * 0.7, y - r * 0.5, x + r * 0.7, y + r * 0.5],
        9,
        2,
        0,
        6,
        x,
      ),
      '#0c1f24',
      'opacity=".5"',
    ) +
    path(gouge(x - r * 0.62, y - r * 0.5, x + r * 0.62, y - r * 0.5, 7, -r * 0.24), '#cfe3e0', 'opacity=".75"') +
    `<circle cx="${x}" cy="${y}" r="${n(r * 0.2)}" fill="${P.gold500}"/><circle cx="${x}" cy="${y}" r="${n(r * 0.09)}" fill="${P.gold900}"/>`;
  return (
    one(300, 560, 118) +
    one(560, 520, 142) +
    one(830, 560, 118) +
    one(430, 800, 128) +
    one(720, 800, 128) +
    one(1010, 760, 104)
  );
}

/** Towers, walkway, pipes and dials of the machine. */
function machine(): string {
  let gauges = '';
  for (let i = 0; i < 4; i++) {
    const x = 1330 + i * 128;
    const turn = -60 + i * 37;
    gauges += `<circle cx="${x}" cy="470" r="46" fill="${P.gold700}"/><circle cx="${x}" cy="470" r="40" fill="${P.gold300}"/><circle cx="${x}" cy="470" r="33" fill="${P.cream}"/>`;
    gauges += line(Array.from({ length: 7 }, () => `M${x} 442v6`).join(''), '#5b4020', 2);
    gauges += g(line('M0 6V-24', P.wine500, 4), `transform="translate(${x} 470) rotate(${turn})"`);
  }
  const rail = Array.from({ length: 34 }, (_, i) => `M${i * 58} 300V372`).join('');
  const bolts = Array.from(
    { length: 34 },
    (_, i) => `<circle cx="${20 + i * 58}" cy="404" r="6" fill="${P.gold700}"/>`,
  ).join('');
  return (
    path('M-20 380H1260V990H-20Z', '#17383d') +
    path('M60 386H170V990H60ZM1070 386H1180V990H1070Z', '#245257') +
    path('M60 386H80V990H60ZM1070 386H1090V990H1070Z', '#3f7a7c') +
    path('M1260 400H1940V990H1260Z', '#12292f') +
    path(hatch([1290, 560, 1290, 960], [1900, 560, 1900, 960], 24, 3, 0, 12, 9), '#0a1a1f', 'opacity=".7"') +
    line('M1300 600H1620V900H1900', '#8a5c34', 16) +
    line('M1300 596H1616V896H1900', '#d99a52', 4) +
    line('M1400 400V580M1760 400V860', '#245257', 18) +
    cylinders() +
    path('M-20 372H1940V424H-20Z', '#0f2a30') +
    path('M-20 372H1940V380H-20Z', '#4a9089') +
    bolts +
    line(`${rail}M-20 300H1940M-20 336H1940`, '#245257', 5) +
    gauges +
    path(hatch([20, 440, 20, 960], [1240, 440, 1240, 960], 34, 2, 2, 16, 7), '#0a2226', 'opacity=".35"')
  );
}

/** Bundles of papers by the wall, and two people of the night shift who watch the web. */
function nightShift(): string {
  const bundle = (x: number, y: number, w: number) =>
    path(`M${x} ${y}h${w}v-70h${-w}Z`, '#d8c7a0') +
    path(`M${x} ${y - 70}l14 -14h${w}l-14 14Z`, '#f4e7cd') +
    path(`M${x + w} ${y}l14 -14v-70l-14 14Z`, '#a9946a') +
    path(hatch([x, y - 10, x + w, y - 10], [x, y - 62, x + w, y - 62], 6, 1.4, 0, 1, x), '#8c7c5a') +
    line(`M${n(x + w / 2)} ${y}v-70l14 -14`, P.wine500, 4);
  const worker = (x: number, y: number, s: number, coat: string, flip: boolean) =>
    g(
      path('M-34 0C-36 -70 -34 -120 -16 -136H18C36 -120 38 -70 36 0Z', coat) +
        path('M36 0C38 -70 36 -120 18 -136H6C22 -100 24 -50 20 0Z', '#0a0f1e', 'opacity=".45"') +
        path('M20 -116L64 -70L58 -60L12 -90Z', coat) +
        path('M-12 -138C-14 -166 18 -166 16 -138Z', '#b97c5b') +
        path('M-18 -152C-16 -176 22 -176 20 -152L32 -148H-18Z', '#1b2233') +
        path('M-20 0h18v26h-22ZM4 0h18v26h-14Z', '#0a0f1e'),
      `transform="translate(${x} ${y}) scale(${flip ? -s : s} ${s})"`,
    );
  return (
    bundle(1330, 1000, 150) +
    bundle(1350, 928, 150) +
    bundle(1560, 1010, 150) +
    bundle(1740, 1000, 150) +
    bundle(1590, 936, 150) +
    worker(1150, 350, 0.72, '#2c4a6a', true) +
    worker(1506, 350, 0.7, '#6a4a2c', false)
  );
}

/** The hall with the press, rollers left out. */
export function pressHall(): string {
  const places = [260, 760, 1260, 1760];
  const lamps = places
    .map(
      (x) =>
        path(`M${x - 4} -10h8v44h-8ZM${x - 16} 30h32l44 36h-120Z`, '#0c1a1e') +
        path(gouge(x - 50, 62, x + 50, 62, 3, -3), P.gold500) +
        `<ellipse cx="${x}" cy="68" rx="54" ry="9" fill="#fff3cf"/>`,
    )
    .join('');
  const cones = places.map((x) => path(`M${x - 50} 70h100l230 700h-560Z`, 'url(#cone)')).join('');
  const defs =
    lin('wl', 0, 0, 0, 700, '0 #071318', '1 #16333a') +
    lin('fl', 0, 960, 0, 1080, '0 #4a2e1a', '1 #120b0c') +
    lin('cone', 0, 70, 0, 770, '0 #ffe2a0 .34', '.5 #ffdf95 .12', '1 #ffdf95 0') +
    '<linearGradient id="steel" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#8fb7b4"/><stop offset=".3" stop-color="#3f6f70"/><stop offset=".7" stop-color="#1d3f44"/><stop offset="1" stop-color="#0f262b"/></linearGradient>' +
    rad('vg', 560, 520, 1280, '.38 #03050c 0', '1 #03050c .84') +
    cutFilter('f', { wobble: 2, shadow: 0.6, dy: 6, blur: 12, speck: 0.24 }) +
    '<filter id="soft" x="-20%" y="-10%" width="140%" height="120%"><feGaussianBlur stdDeviation="16"/></filter>';
  const bricks = Array.from({ length: 9 }, (_, row) =>
    Array.from({ length: 22 }, (_, i) => `M${i * 92 + (row % 2) * 46} ${20 + row * 32}h74v18h-74Z`).join(''),
  ).join('');
  return svg(
    PRESS_BOX,
    rect(0, 0, 1920, 1080, 'url(#wl)') +
      path(bricks, '#1b3c42', 'opacity=".34"') +
      g(machine(), 'filter="url(#f)"') +
      g(web(), 'filter="url(#f)"') +
      rect(0, 984, 1920, 96, 'url(#fl)') +
      path(hatch([0, 1000, 300, 998], [1500, 1070, 1900, 1068], 12, 2, 0, 60, 3), '#a5703f', 'opacity=".4"') +
      g(nightShift(), 'filter="url(#f)"') +
      g(cones, 'filter="url(#soft)"') +
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
