/** The hall once everyone has gone: first light at the window, a shut door, two empty chairs at the long table. */

import { type Box, cutFilter, g, gouge, hatch, lin, line, n, P, path, rad, rect, rng, svg } from './kit';

export const ROOM_BOX: Box = { x: 0, y: 0, w: 1920, h: 1080 };
/** Height of the table's top in the room. */
const TABLE_Y = 812;
const PANES = { x: 196, y: 150, w: 348, h: 540 } as const;

/** Town and sky before sunrise. */
function outside(): string {
  const { x, y, w, h } = PANES;
  const r = rng(14);
  let roofs = `M${x} ${y + h}V${y + 380}`;
  let lights = '';
  for (let at = x; at < x + w; ) {
    const wide = 22 + r() * 34;
    const top = y + 330 + r() * 70;
    roofs += `L${n(at)} ${n(top)}l${n(wide / 2)} ${r() > 0.5 ? -18 : 0}l${n(wide / 2)} ${r() > 0.5 ? 18 : 0}`;
    if (r() > 0.4) lights += `M${n(at + 6)} ${n(top + 20)}h5v8h-5Z`;
    at += wide;
  }
  return (
    rect(x, y, w, h, 'url(#day)') +
    path(
      gouge(x + 20, y + 130, x + 260, y + 138, 10, 6) + gouge(x + 120, y + 190, x + 330, y + 184, 8, -5),
      '#f3c7a0',
      'opacity=".7"',
    ) +
    path(`M${x + 196} ${y + 400}V${y + 214}l14 -60l14 60V${y + 400}Z`, '#4c4a72') +
    path(`${roofs}L${x + w} ${y + 380}V${y + h}Z`, '#33375f') +
    path(`M${x} ${y + 470}Q${x + 160} ${y + 430} ${x + w} ${y + 466}V${y + h}H${x}Z`, '#8ea6c6') +
    path(
      hatch([x, y + 490, x + 120, y + 476], [x + 180, y + 530, x + w, y + 520], 9, 2.6, 4, 10, 6),
      '#dbe7ef',
      'opacity=".6"',
    ) +
    path(lights, '#ffd489')
  );
}

function windowFrame(): string {
  const { x, y, w, h } = PANES;
  const bars =
    [1, 2].map((k) => `M${n(x + (w * k) / 3)} ${y}V${y + h}`).join('') +
    [1, 2, 3].map((k) => `M${x} ${n(y + (h * k) / 4)}H${x + w}`).join('');
  return (
    line(`M${x} ${y}H${x + w}V${y + h}H${x}Z`, '#b79c72', 20) +
    line(`M${x} ${y}H${x + w}V${y + h}H${x}Z`, P.cream, 13) +
    line(bars, '#b79c72', 10) +
    line(bars, P.cream, 6) +
    rect(x - 36, y + h + 4, w + 72, 20, P.cream) +
    rect(x - 36, y + h + 20, w + 72, 8, '#a98d5c')
  );
}

function curtains(): string {
  const side = (flip: boolean) =>
    g(
      path('M120 96H286C280 300 262 474 190 606C176 630 168 660 176 792H112C104 560 116 300 120 96Z', P.wine700) +
        path(hatch([138, 110, 128, 780], [262, 110, 196, 560], 7, 9, 6, 5, 2), P.wine500) +
        path(hatch([150, 110, 140, 780], [272, 110, 206, 540], 7, 3, 6, 5, 5), P.wine300, 'opacity=".55"') +
        path(hatch([128, 110, 118, 790], [250, 110, 190, 600], 6, 4, 6, 5, 7), P.wine900, 'opacity=".7"') +
        path('M112 596C146 622 186 616 214 574L226 596C196 644 146 652 108 628Z', P.gold500) +
        path(gouge(114, 606, 218, 584, 4, 16), P.gold100) +
        path('M196 604l14 56h-26Z', P.gold300),
      flip ? 'transform="translate(740 0) scale(-1 1)"' : '',
    );
  const swag = (x: number) =>
    path(`M${x} 92H${x + 176}C${x + 160} 176 ${x + 16} 176 ${x} 92Z`, P.wine500) +
    path(gouge(x + 14, 104, x + 162, 104, 4, 44) + gouge(x + 22, 100, x + 154, 100, 3, 26), P.wine700) +
    path(gouge(x + 6, 100, x + 170, 100, 4, 64), P.gold500) +
    path(hatch([x + 24, 138, x + 22, 152], [x + 152, 138, x + 154, 152], 13, 3, 0, 2, x), P.gold300);
  return (
    side(false) +
    side(true) +
    swag(106) +
    swag(282) +
    swag(458) +
    rect(88, 62, 564, 32, P.gold700) +
    rect(88, 62, 564, 9, P.gold300) +
    rect(88, 88, 564, 4, P.gold900)
  );
}

function door(): string {
  const panel = (x: number, y: number, h: number) =>
    rect(x, y, 104, h, '#4a2618') +
    path(`M${x} ${y}h104l-10 10h-84v${h - 20}l-10 10Z`, '#22100b') +
    rect(x + 14, y + 14, 76, h - 28, '#5c301c') +
    path(
      hatch([x + 24, y + 24, x + 22, y + h - 24], [x + 80, y + 24, x + 82, y + h - 24], 6, 2, 3, 6, x + y),
      '#7a4326',
      'opacity=".6"',
    ) +
    path(gouge(x + 16, y + 18, x + 16, y + h - 18, 2.4), '#a5703f', 'opacity=".7"');
  const leaf = (x: number) => rect(x, 210, 140, 600, '#66321b') + panel(x + 18, 236, 230) + panel(x + 18, 500, 300);
  return (
    rect(716, 176, 348, 640, P.gold700) +
    rect(716, 176, 10, 640, P.gold300) +
    rect(736, 188, 308, 630, '#1a0c08') +
    leaf(748) +
    leaf(892) +
    `<circle cx="876" cy="506" r="10" fill="${P.gold300}"/><circle cx="904" cy="506" r="10" fill="${P.gold300}"/>` +
    path('M866 530h20v34h-20ZM894 530h20v34h-20Z', P.gold700) +
    path('M700 176L890 112L1080 176Z', P.gold700) +
    path('M736 170L890 122L1044 170Z', P.teal900) +
    path('M700 176H1080V186H700Z', P.gold300) +
    path('M868 160c8 -22 36 -22 44 0Z', P.gold500)
  );
}

/** A high chair seen from across the table. */
const chair = (x: number, turn: number): string =>
  g(
    path('M-112 290V-150C-112 -250 -60 -292 0 -292S112 -250 112 -150V290Z', P.gold700) +
      path('M-104 290V-150C-104 -242 -56 -282 0 -282', 'none', `stroke="${P.gold300}" stroke-width="6"`) +
      path('M-86 280V-146C-86 -220 -46 -258 0 -258S86 -220 86 -146V280Z', P.wine700) +
      path('M10 -258C56 -250 86 -214 86 -146V280H34C60 60 50 -140 10 -258Z', P.wine900, 'opacity=".6"') +
      path(hatch([-70, 250, -64, -120], [40, 250, 46, -200], 6, 2.6, 4, 6, 3), P.wine500, 'opacity=".7"') +
      [
        [-44, -150],
        [44, -150],
        [0, -70],
        [-44, 10],
        [44, 10],
        [0, 90],
        [-44, 170],
        [44, 170],
      ]
        .map(
          ([bx = 0, by = 0]) =>
            `<circle cx="${bx}" cy="${by}" r="5.5" fill="${P.gold500}"/>${path(gouge(bx - 34, by - 26, bx, by, 2) + gouge(bx + 34, by - 26, bx, by, 2), P.wine900, 'opacity=".6"')}`,
        )
        .join('') +
      path('M-26 -290q26 -34 52 0l-26 22Z', P.gold300),
    `transform="translate(${x} 690) rotate(${turn}) scale(.76)"`,
  );

/** Panels of figured cloth, a frame with a dark landscape, sconces nobody has lit. */
function wall(): string {
  const r = rng(8);
  let figure = '';
  for (let row = 0; row < 7; row++)
    for (let column = 0; column < 24; column++) {
      const x = 20 + column * 84 + (row % 2) * 42;
      const y = 90 + row * 90;
      figure += `M${x} ${y}c12 14 12 30 0 44c-12 -14 -12 -30 0 -44Z`;
      if (r() > 0.15) figure += gouge(x - 16, y + 52, x, y + 30, 3, 4) + gouge(x + 16, y + 52, x, y + 30, 3, -4);
    }
  const sconce = (x: number) =>
    path(`M${x - 8} 420q8 -14 16 0l-2 44q-6 12 -12 0Z`, P.gold500) +
    line(`M${x - 34} 396q0 34 34 34q34 0 34 -34`, P.gold700, 6) +
    rect(x - 41, 352, 13, 42, P.cream) +
    rect(x + 27, 352, 13, 42, P.cream);
  return (
    path(figure, '#1f6265', 'opacity=".28"') +
    [1132, 1560]
      .map((x) => line(`M${x} 120h388v520h-388Z`, P.gold700, 8) + line(`M${x + 10} 130h368v500h-368Z`, P.gold900, 3))
      .join('') +
    line('M600 120h66v520h-66Z', P.gold700, 6) +
    rect(1194, 196, 264, 300, P.gold700) +
    rect(1194, 196, 264, 8, P.gold300) +
    rect(1210, 212, 232, 268, '#16333c') +
    path('M1210 380Q1290 330 1350 360T1442 340V480H1210Z', '#0f262c') +
    path('M1210 300Q1320 250 1442 292V250H1210Z', '#2a5560') +
    path(hatch([1220, 400, 1270, 386], [1370, 450, 1436, 440], 7, 2.4, 3, 8, 3), '#3f7078') +
    sconce(1690) +
    rect(0, 0, 1920, 34, '#071a1e') +
    rect(0, 34, 1920, 14, P.gold700) +
    rect(0, 34, 1920, 5, P.gold300) +
    path(Array.from({ length: 60 }, (_, i) => `M${i * 34} 50h18v14h-18Z`).join(''), '#0f3236') +
    rect(0, 690, 1920, 130, '#0c2529') +
    rect(0, 684, 1920, 12, P.gold700) +
    rect(0, 684, 1920, 4, P.gold300) +
    [30, 560, 1110, 1380, 1650].map((x) => line(`M${x} 716h230v80h-230Z`, '#1f6265', 4)).join('')
  );
}

/** The long table with its runner: the same as in the talks. */
function table(): string {
  const diamonds = Array.from({ length: 17 }, (_, i) => {
    const x = 20 + i * 120;
    return `M${x} 934l34 -30l34 30l-34 30ZM${x + 16} 934l18 16l18 -16l-18 -16ZM${x + 26} 934l8 -7l8 7l-8 7Z`;
  }).join('');
  const teeth = (y: number, up: number) =>
    path(Array.from({ length: 100 }, (_, i) => `M${i * 20 - 10} ${y}l10 ${up}l10 ${-up}Z`).join(''), P.wine500);
  return (
    rect(-20, TABLE_Y - 34, 1960, 320, 'url(#top)') +
    path(hatch([20, 800, 300, 796], [1500, 850, 1900, 846], 9, 2.4, 2, 20, 3), '#2a120c', 'opacity=".6"') +
    path(gouge(-20, TABLE_Y - 32, 1940, TABLE_Y - 32, 3), '#e0935a') +
    rect(-20, 872, 1960, 126, '#f0e0bd') +
    rect(-20, 980, 1960, 18, '#b79c72') +
    path(diamonds, P.wine500, 'fill-rule="evenodd"') +
    teeth(872, 12) +
    teeth(994, -12) +
    path(hatch([0, 890, 0, 980], [1920, 890, 1920, 980], 90, 1.2, 0, 6, 5), '#cbb488', 'opacity=".5"')
  );
}

/** Light of the panes, falling into the room. */
function shafts(): string {
  const { x, y, w, h } = PANES;
  return [0, 1, 2]
    .map((k) => {
      const left = x + (w * k) / 3 + 8;
      const right = x + (w * (k + 1)) / 3 - 8;
      return path(
        `M${n(left)} ${y}H${n(right)}L${n(right + 470)} 1080H${n(left + 350)}L${n(left)} ${y + h}Z`,
        'url(#beam)',
      );
    })
    .join('');
}

/** The empty room, its door shut and nothing on the table. */
export function endingRoom(): string {
  const defs =
    lin('wall', 0, 0, 0, 820, '0 #0a2226', '.55 #15454a', '1 #0f3236') +
    lin('day', 0, PANES.y, 0, PANES.y + 420, '0 #2c3b6b', '.5 #9a7f92', '.85 #f0b286', '1 #f8cf9a') +
    lin('top', 0, TABLE_Y - 34, 0, 1080, '0 #8a4a26', '.2 #5a2a18', '.8 #2a120e', '1 #150a0a') +
    lin('beam', 300, 150, 760, 1000, '0 #ffdcae .34', '.6 #ffcf98 .14', '1 #ffcf98 0') +
    rad('vg', 600, 560, 1180, '.38 #03050c 0', '1 #03050c .84') +
    rad('warm', 420, 420, 640, '0 #ffcf98 .22', '1 #ffcf98 0') +
    cutFilter('f', { wobble: 2, shadow: 0.55, dy: 6, blur: 10, speck: 0.2 }) +
    cutFilter('t', { wobble: 1.6, shadow: 0.7, dy: -6, blur: 14, speck: 0.2 }) +
    '<filter id="soft" x="-10%" y="-10%" width="120%" height="120%"><feGaussianBlur stdDeviation="12"/></filter>';
  return svg(
    ROOM_BOX,
    rect(0, 0, 1920, 820, 'url(#wall)') +
      g(wall(), 'filter="url(#f)"') +
      outside() +
      g(windowFrame(), 'filter="url(#f)"') +
      g(curtains(), 'filter="url(#f)"') +
      g(door(), 'filter="url(#f)"') +
      '<circle cx="420" cy="420" r="640" fill="url(#warm)"/>' +
      g(chair(216, -1) + chair(566, 2), 'filter="url(#f)"') +
      g(shafts(), 'filter="url(#soft)"') +
      g(table(), 'filter="url(#t)"') +
      path('M360 820H800L980 1010H520Z', '#ffdcae', 'opacity=".16" filter="url(#soft)"') +
      rect(0, 0, 1920, 1080, 'url(#vg)'),
    defs,
  );
}
