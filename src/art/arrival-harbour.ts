/** The harbour: water where elsewhere woods are, the old flagship at the quay, the harbour house with its signal mast. */

import { GATEWAY } from './arrival-place-names';
import { gouge, hatch, line, P, path, rect } from './kit';

const pane = (x: number, y: number): string =>
  rect(x - 3, y - 3, 28, 38, '#f4e7cd') +
  rect(x, y, 22, 32, '#ffce73') +
  line(`M${x + 11} ${y}v32M${x} ${y + 14}h22`, '#7d6846', 2.2);

function water(snow: boolean): string {
  const ice = snow ? '#c9dbe6' : '#8fc0cf';
  return (
    rect(884, 676, 1060, 92, snow ? '#3f6285' : '#28586e') +
    path(hatch([890, 690, 960, 690], [1860, 752, 1930, 752], 16, 2.6, 2, 40, 4), ice, 'opacity=".6"') +
    path(hatch([930, 700, 1040, 700], [1180, 748, 1330, 748], 9, 2.6, 3, 60, 9), '#ffd489', 'opacity=".7"') +
    // breakwater and light
    path('M1560 690L1940 672V700H1540Z', '#2a3542') +
    path('M1640 684l8 -96h22l8 96Z', P.cream) +
    path('M1644 642l3 -26h24l3 26Z', P.wine500) +
    rect(1646, 572, 26, 18, P.gold100) +
    path('M1642 572l17 -18l17 18Z', '#2a3542')
  );
}

/** Grey and old, her lamps lit. */
function flagship(snow: boolean): string {
  const grey = ['#5f7182', '#3c4a5a', '#93a6b4'] as const;
  const ports = Array.from({ length: 9 }, (_, i) => `<circle cx="${1004 + i * 32}" cy="694" r="4.6" fill="#ffdf95"/>`);
  return (
    path('M930 664H1330L1362 640L1336 744H960Z', grey[0]) +
    path('M938 690L1350 684L1336 744H960Z', grey[1]) +
    path(gouge(934, 666, 1334, 666, 4), grey[2]) +
    path('M956 732H1340l-4 12H960Z', P.wine700) +
    rect(1030, 596, 190, 70, grey[2]) +
    rect(1030, 596, 190, 12, snow ? P.snow : '#c3d0d8') +
    rect(1064, 548, 110, 50, grey[0]) +
    rect(1064, 544, 110, 9, snow ? P.snow : grey[2]) +
    [1074, 1096, 1118, 1140].map((x) => rect(x, 560, 16, 16, '#ffce73')).join('') +
    [1044, 1080, 1116, 1152, 1188].map((x) => rect(x, 622, 18, 22, '#ffce73')).join('') +
    path('M1192 598l6 -66h40l8 66Z', '#2c3846') +
    path('M1196 556h46l2 14h-50Z', P.gold500) +
    path('M960 664l6 -26h52l6 26ZM960 648l-70 -14l2 -8l74 10Z', grey[1]) +
    line('M1118 546V400M1082 452h72M1094 424h48', '#2c3846', 6) +
    line('M1118 404L940 662M1118 404L1340 642M1118 404L1032 596', '#2c3846', 2) +
    // dressed with flags along the stay
    [0, 1, 2, 3, 4, 5, 6]
      .map((i) => {
        const x = 1096 - i * 22;
        const y = 436 + i * 32;
        return path(`M${x} ${y}l24 4l-2 17l-26 -6Z`, [P.wine300, P.gold300, '#4f86b8', P.cream][i % 4] ?? P.cream);
      })
      .join('') +
    ports.join('')
  );
}

export function harbour(snow: boolean): string {
  const roof = snow ? P.snow : '#7a3a30';
  const ridge = snow ? '#b9cfdb' : '#a5523f';
  return (
    water(snow) +
    flagship(snow) +
    path('M866 744H1940V770H866Z', '#6d675f') +
    path('M866 744H1940V752H866Z', snow ? P.snow : '#a39b8d') +
    [930, 1060, 1190, 1320, 1450].map((x) => path(`M${x} 746v-14q9 -12 18 0v14Z`, '#23262e')).join('') +
    // the long white house
    rect(560, 606, 330, 156, '#d5dadb') +
    path(hatch([568, 616, 880, 616], [568, 752, 880, 752], 12, 1.6, 0, 2, 5), '#93a0a8', 'opacity=".7"') +
    path('M544 608L576 556H872L906 608Z', roof) +
    path('M562 580L576 556H872L888 580Z', ridge) +
    [578, 622, 666].map((x) => pane(x, 632) + pane(x, 696)).join('') +
    [844].map((x) => pane(x, 632) + pane(x, 696)).join('') +
    // the tower with its lantern room
    path('M726 762L738 470H842L854 762Z', '#eef0ec') +
    path('M800 762L806 470H842L854 762Z', '#b9c2c6') +
    path('M733 590H847L849 628H731Z', '#1d4a70') +
    pane(779, 530) +
    path('M762 762v-60a28 28 0 0 1 56 0v60Z', '#1d4a70') +
    path('M769 762v-58a21 21 0 0 1 42 0v58Z', '#0f2a44') +
    rect(722, 458, 136, 14, '#1d3346') +
    rect(744, 404, 92, 56, '#ffe6a8') +
    line('M744 404v56M767 404v56M790 404v56M813 404v56M836 404v56', '#1d3346', 4) +
    path('M732 406L790 362L848 406Z', snow ? P.snow : '#1d4a70') +
    // signal mast
    line('M620 558V392M590 436h60', '#1d2a33', 5) +
    path('M622 396q24 -8 48 3v26q-24 -11 -48 -3Z', '#1d4a70') +
    path('M594 440l26 3v16l-26 -3ZM594 462l24 3v16l-24 -3Z', P.gold300)
  );
}

/** A rail of chain between white bollards, and two anchors for gateposts. */
export function harbourWall(snow: boolean): string {
  const { x, y, half } = GATEWAY;
  const posts = Array.from({ length: 28 }, (_, i) => -10 + i * 72).filter(
    (at) => at < x - half - 60 || at > x + half + 50,
  );
  const bollards = posts
    .map(
      (at) =>
        rect(at, y - 60, 15, 62, '#e8ebe8') +
        rect(at, y - 46, 15, 12, '#1d4a70') +
        rect(at - 3, y - 66, 21, 8, snow ? P.snow : '#c3cccf'),
    )
    .join('');
  const chain = posts
    .map((at) => line(`M${at + 8} ${y - 52}q36 34 72 0M${at + 8} ${y - 28}q36 34 72 0`, '#141d29', 3.4))
    .join('');
  const pillar = (at: number) =>
    rect(at, y - 128, 34, 134, '#eef0ec') +
    rect(at + 22, y - 128, 12, 134, '#a3b0b6') +
    [0, 1].map((i) => rect(at, y - 104 + i * 50, 34, 22, '#1d4a70')).join('') +
    rect(at - 5, y - 140, 44, 13, snow ? P.snow : '#c3cccf') +
    path(`M${at + 6} ${y - 140}l3 -26h16l3 26Z`, P.gold100) +
    path(`M${at + 5} ${y - 166}l12 -12l12 12Z`, '#1d3346');
  return chain + bollards + pillar(x - half - 34) + pillar(x + half);
}

/** White bars with an anchor. */
export function harbourLeaf(): string {
  return (
    rect(0, -112, 58, 7, P.cream) +
    rect(0, -20, 58, 7, P.cream) +
    [2, 17, 34, 50].map((x) => rect(x, -112, 5, 110, P.cream)).join('') +
    line('M29 -92V-38M16 -78H42M8 -56Q12 -36 29 -34Q46 -36 50 -56', P.gold300, 5) +
    `<circle cx="29" cy="-97" r="6" fill="none" stroke="${P.gold300}" stroke-width="4"/>`
  );
}
