/** The palace at the end of the avenue, its fence and its gate. */

import { GATEWAY } from './arrival-place-names';
import { gouge, hatch, line, P, path, rect } from './kit';

const bay = (x: number, y: number, h = 66): string =>
  path(`M${x} ${y}v${-h + 14}a14 14 0 0 1 28 0v${h - 14}Z`, '#ffce73') +
  path(`M${x} ${y}v${-h + 14}a14 14 0 0 1 28 0v${h * 0.3}Z`, P.gold100, 'opacity=".7"') +
  line(`M${x + 14} ${y - h}v${h}M${x} ${y - h * 0.42}h28`, '#8f6c34', 2.6);

/** Front with six columns, two wings, a flag. The stone is warm where the lamps reach it and blue where they do not. */
export function palace(snow: boolean): string {
  const roof = snow ? P.snow : '#2b5a58';
  const ridge = snow ? '#b9cfdb' : '#4a8a84';
  const wing = (x: number) =>
    path(`M${x} 576h190v170h-190Z`, '#b99f78') +
    path(`M${x} 576h190v30h-190Z`, '#e6d3a8') +
    path(hatch([x + 10, 616, x + 10, 660], [x + 180, 616, x + 180, 660], 16, 1.6, 0, 3, x), '#8f7750', 'opacity=".5"') +
    path(`M${x - 12} 578l26 -34h162l26 34Z`, roof) +
    path(`M${x + 6} 556l10 -12h158l10 12Z`, ridge) +
    [0, 1, 2, 3, 4].map((i) => bay(x + 12 + i * 36, 690) + rect(x + 14 + i * 36, 706, 24, 30, '#ffb95a')).join('');
  const columns = [694, 726, 758, 804, 836, 868]
    .map(
      (x) =>
        rect(x, 552, 17, 190, '#f4e7cd') +
        rect(x + 11, 552, 6, 190, '#b79c72') +
        rect(x - 4, 546, 25, 9, '#f4e7cd') +
        rect(x - 4, 736, 25, 10, '#d5c198'),
    )
    .join('');
  return (
    wing(494) +
    wing(896) +
    path('M676 548H904V746H676Z', '#8a7350') +
    [712, 776, 840].map((x) => bay(x - 1, 708, 96)).join('') +
    columns +
    path('M662 550L790 468L918 550Z', roof) +
    path('M686 546L790 482L894 546Z', '#e6d3a8') +
    path('M686 546L790 482L894 546L790 512Z', '#c4ab7c') +
    `<circle cx="790" cy="526" r="13" fill="${P.wine500}"/><circle cx="790" cy="526" r="6" fill="${P.gold300}"/>` +
    path('M640 746H940L958 760H622Z', '#cdb98e') +
    path('M622 760H958L970 772H610Z', '#a3906a') +
    rect(787, 396, 5, 78, '#1d2a33') +
    path('M792 398q32 -12 60 2v32q-30 -14 -60 -2Z', P.wine500) +
    path(gouge(796, 414, 846, 416, 3, -5), P.wine300)
  );
}

/** Iron pickets with gilded points, and the two pillars of the gate. */
export function fence(snow: boolean): string {
  const { x, y, half } = GATEWAY;
  const pickets = Array.from({ length: 116 }, (_, i) => -20 + i * 17).filter(
    (at) => at < x - half - 34 || at > x + half + 26,
  );
  const bars = pickets.map((at) => `M${at} ${y}v-84h4v84Z`).join('');
  const points = pickets.map((at) => `M${at - 1.5} ${y - 84}l3.5 -13l3.5 13Z`).join('');
  const rail = (h: number) => rect(-20, y - h, x - half, 5, '#0d1620') + rect(x + half + 20, y - h, 1100, 5, '#0d1620');
  const pillar = (at: number) =>
    rect(at, y - 132, 34, 138, '#c9b083') +
    rect(at + 22, y - 132, 12, 138, '#7d6846') +
    path(hatch([at + 4, y - 110, at + 20, y - 110], [at + 4, y - 12, at + 20, y - 12], 7, 1.6, 0, 2, at), '#8f7750') +
    rect(at - 6, y - 146, 46, 15, snow ? P.snow : '#e6d3a8') +
    path(`M${at + 6} ${y - 146}l4 -26h14l4 26Z`, P.gold100) +
    path(`M${at + 6} ${y - 172}l11 -14l11 14Z`, P.gold700);
  return (
    path(bars, '#0d1620') + path(points, P.gold500) + rail(70) + rail(16) + pillar(x - half - 34) + pillar(x + half)
  );
}

/** Gilded bars with a ring. */
export function palaceLeaf(): string {
  const bars = [4, 16, 28, 40, 52].map((x) => path(`M${x} 0v-128l3 -12l3 12v128Z`, '#c98f33')).join('');
  return `${bars + rect(0, -110, 58, 5, '#f0c567') + rect(0, -20, 58, 5, '#f0c567')}<circle cx="30" cy="-66" r="16" fill="none" stroke="#f0c567" stroke-width="4"/>`;
}
