/** The chancery: a brick ministry of three floors with a clock, behind a low stone wall. */

import { GATEWAY } from './arrival-place-names';
import { gouge, hatch, line, P, path, rect } from './kit';

const BRICK = ['#8a4a38', '#5e2f28', '#b06a4c'] as const;

const pane = (x: number, y: number, lit: boolean): string =>
  rect(x - 4, y - 4, 34, 50, '#d9c8a4') +
  rect(x, y, 26, 42, lit ? '#ffce73' : '#2b3a4e') +
  (lit ? rect(x, y, 26, 15, P.gold100, 'opacity=".7"') : '') +
  line(`M${x + 13} ${y}v42M${x} ${y + 18}h26`, '#7d6846', 2.4);

export function chancery(snow: boolean): string {
  const roof = snow ? P.snow : '#39434c';
  const shade = snow ? '#b9cfdb' : '#566470';
  const floor = (y: number, row: number) =>
    [0, 1, 2, 3, 4, 5, 6, 7, 8]
      .filter((i) => i !== 4)
      .map((i) => pane(578 + i * 50, y, (i * 5 + row * 3) % 4 !== 1))
      .join('');
  return (
    rect(980, 640, 200, 122, BRICK[1]) +
    path(snow ? 'M972 642l20 -22h176l20 22Z' : 'M972 642l20 -22h176l20 22Z', roof) +
    [0, 1, 2].map((i) => pane(1010 + i * 56, 676, i === 1)).join('') +
    rect(556, 520, 468, 242, BRICK[0]) +
    path(hatch([566, 530, 700, 530], [566, 756, 700, 756], 22, 1.5, 0, 4, 3), BRICK[1], 'opacity=".6"') +
    path(hatch([880, 530, 1014, 530], [880, 756, 1014, 756], 22, 1.5, 0, 4, 7), BRICK[1], 'opacity=".6"') +
    path(gouge(560, 526, 560, 756, 4), BRICK[2]) +
    rect(556, 590, 468, 7, '#d9c8a4') +
    rect(556, 668, 468, 7, '#d9c8a4') +
    floor(540, 0) +
    floor(614, 1) +
    floor(694, 2) +
    path('M540 522L572 462H1008L1040 522Z', roof) +
    path('M556 494L572 462H1008L1024 494Z', shade) +
    [620, 690, 886, 956].map((x) => rect(x, 474, 26, 34, '#d9c8a4') + rect(x + 4, 480, 18, 26, '#ffce73')).join('') +
    // the middle, with the clock
    rect(740, 470, 100, 292, '#9c5a42') +
    path('M730 472L790 410L850 472Z', roof) +
    path('M752 470L790 428L828 470Z', '#d9c8a4') +
    rect(730, 468, 120, 8, '#d9c8a4') +
    `<circle cx="790" cy="520" r="30" fill="#d9c8a4"/><circle cx="790" cy="520" r="24" fill="#fff3cf"/>` +
    line('M790 520V502M790 520L803 527', '#1d2a33', 3.4) +
    pane(777, 572, true) +
    path('M758 762v-72a32 32 0 0 1 64 0v72Z', '#d9c8a4') +
    path('M766 762v-70a24 24 0 0 1 48 0v70Z', '#33261f') +
    path('M770 692a20 20 0 0 1 40 0Z', '#ffce73') +
    rect(744, 754, 92, 10, '#cdb98e') +
    rect(650, 424, 18, 44, BRICK[1]) +
    rect(912, 424, 18, 44, BRICK[1]) +
    rect(788, 352, 4, 62, '#1d2a33') +
    path('M792 354q26 -8 50 3v26q-24 -12 -50 -3Z', '#2f6a52') +
    path('M792 363q26 -8 50 3v8q-24 -12 -50 -3Z', P.cream)
  );
}

export function chanceryWall(snow: boolean): string {
  const { x, y, half } = GATEWAY;
  const stretch = (from: number, to: number) =>
    rect(from, y - 62, to - from, 66, '#8d8578') +
    path(
      hatch([from + 8, y - 44, from + 60, y - 44], [from + 8, y - 8, from + 60, y - 8], 4, 1.8, 0, 3, from),
      '#5f594f',
    ) +
    path(
      Array.from({ length: Math.floor((to - from) / 74) }, (_, i) =>
        gouge(from + 30 + i * 74, y - 40 + (i % 2) * 22, from + 84 + i * 74, y - 40 + (i % 2) * 22, 2.2),
      ).join(''),
      '#5f594f',
    ) +
    rect(from, y - 74, to - from, 14, snow ? P.snow : '#b3aa99');
  const pillar = (at: number) =>
    rect(at, y - 112, 34, 118, BRICK[0]) +
    rect(at + 22, y - 112, 12, 118, BRICK[1]) +
    rect(at - 5, y - 124, 44, 14, snow ? P.snow : '#d9c8a4') +
    `<circle cx="${at + 17}" cy="${y - 138}" r="14" fill="${P.gold100}"/>`;
  return stretch(-20, x - half - 30) + stretch(x + half + 30, 1940) + pillar(x - half - 34) + pillar(x + half);
}

/** Plain boards in a green frame. */
export function chanceryLeaf(): string {
  return (
    rect(0, -104, 58, 104, '#24513f') +
    [8, 20, 32, 44].map((x) => rect(x, -96, 8, 88, '#3a7a60')).join('') +
    path('M4 -8L54 -98l4 6L8 -2Z', '#173a2d') +
    `<circle cx="50" cy="-52" r="4" fill="${P.gold300}"/>`
  );
}
