/** Lamps that hang from the ceiling and may sway; the origin is the hook. */

import { type Box, cutFilter, g, gouge, lin, line, n, P, path, rect, svg } from '../kit';
import type { Room } from './room';

export const HANGING: Box = { x: -280, y: -20, w: 560, h: 430 };

const ARMS = [
  [-232, 232],
  [-150, 262],
  [-62, 276],
  [62, 276],
  [150, 262],
  [232, 232],
] as const;

function chandelier(): string {
  let metal = '';
  let glint = '';
  let candles = '';
  let drops = '';
  for (const [x, y] of ARMS) {
    const arm = `M0 214C${x * 0.25} ${y + 60} ${n(x * 0.82)} ${y + 74} ${x} ${y}`;
    metal += line(arm, P.gold900, 11) + line(arm, 'url(#au)', 7);
    glint += line(
      `M${n(x * 0.16)} 262C${n(x * 0.4)} ${y + 56} ${n(x * 0.82)} ${y + 62} ${x - Math.sign(x) * 2} ${y}`,
      P.gold100,
      1.6,
      'opacity=".8"',
    );
    candles +=
      path(`M${x - 20} ${y - 6}h40l-9 14h-22Z`, P.gold300) +
      rect(x - 7, y - 50, 14, 46, P.cream) +
      rect(x + 2, y - 50, 5, 46, '#d8bd8a') +
      path(`M${x} ${y - 92}c16 22 12 36 0 42c-12-6-16-20 0-42Z`, '#fffbe6');
    for (const o of [-12, 0, 12]) drops += path(`M${x + o} ${y + 12}l5 11-5 14-5-14Z`, '#e2f0f2', 'opacity=".85"');
  }
  ARMS.slice(1).forEach(([x1, y1], i) => {
    const [x0, y0] = ARMS[i] ?? ARMS[0];
    for (let k = 1; k < 9; k++) {
      const t = k / 9;
      const y = y0 + (y1 - y0) * t + 150 * t * (1 - t);
      drops += `<circle cx="${n(x0 + (x1 - x0) * t)}" cy="${n(y)}" r="3.2" fill="${k % 2 ? '#e8f6f6' : '#ffdf9a'}" opacity=".9"/>`;
    }
  });
  for (let i = -5; i <= 5; i++) drops += line(`M0 92Q${i * 20} 150 ${i * 15} 214`, '#ffe7b0', 1.1, 'opacity=".5"');
  const stem =
    'M-7 66C-7 78-22 80-22 92C-22 102-8 104-8 114C-8 134-34 146-34 174C-34 198-14 204-14 214C-14 222-44 226-44 240C-44 262-20 284 0 300C20 284 44 262 44 240C44 226 14 222 14 214C14 204 34 198 34 174C34 146 8 134 8 114C8 104 22 102 22 92C22 80 7 78 7 66Z';
  const shine =
    'M-4 76C-6 84-15 86-15 92C-14 100-3 102-3 114C-3 134-25 148-25 174C-25 194-7 200-7 214C-8 226-34 228-34 240C-30 256-16 272-4 284C-14 262-20 250-16 240C-10 228 2 226 2 214C2 200-12 192-11 174C-10 150 4 136 4 114C4 102-2 98-2 92C-2 86 0 84-4 76Z';
  return (
    g(
      rect(-3, -20, 6, 120, P.gold700) +
        metal +
        glint +
        path(stem, 'url(#au)') +
        path(shine, P.gold100, 'opacity=".6"') +
        rect(-24, 88, 48, 6, P.gold300) +
        rect(-38, 170, 76, 7, P.gold300) +
        rect(-46, 236, 92, 8, P.gold300) +
        path('M0 304l9 18-9 26-9-26Z', '#f4fbfb') +
        candles,
      'filter="url(#ch)"',
    ) + drops
  );
}

function globe(): string {
  return g(
    rect(-3, -20, 6, 200, '#2a1810') +
      path('M-16 -20H16L10 0H-10Z', '#5a3820') +
      path('M-40 176C-40 150 40 150 40 176Z', '#8a5c34') +
      '<circle cx="0" cy="240" r="74" fill="url(#milk)"/>' +
      path('M-54 206C-40 180 -10 172 6 174C-20 184 -40 200 -46 226Z', '#fff', 'opacity=".7"') +
      rect(-34, 168, 68, 10, '#c89a62') +
      path('M-20 312h40l-8 16h-24Z', '#8a5c34'),
    'filter="url(#ch)"',
  );
}

function lantern(): string {
  return g(
    line('M0 -20V96', '#3f250d', 5) +
      line('M-52 150C-60 90 60 90 52 150', P.gold700, 7) +
      path('M-58 156L-30 118H30L58 156Z', P.gold500) +
      path('M-58 156L-30 118H-6L-20 156Z', P.gold300) +
      rect(-50, 156, 100, 116, 'url(#glass)') +
      rect(-58, 152, 116, 10, P.gold700) +
      rect(-58, 268, 116, 16, P.gold700) +
      rect(-58, 268, 116, 4, P.gold300) +
      [-46, -16, 16, 46].map((x) => rect(x - 2.5, 160, 5, 110, P.gold900)).join('') +
      rect(-8, 226, 16, 42, P.cream) +
      path('M0 178c18 24 14 42 0 48c-14-6-18-24 0-48Z', '#fffbe6') +
      path(gouge(-40, 168, -40, 262, 3), '#fff', 'opacity=".5"') +
      path('M-40 284h80l-18 22h-44Z', P.gold500),
    'filter="url(#ch)"',
  );
}

export function hangingSvg(room: Room): string {
  const defs =
    cutFilter('ch', { wobble: 1.2, shadow: 0.5, dy: 4, blur: 6, speck: 0.12 }) +
    lin('au', 0, 0, 0, 360, `0 ${P.gold300}`, `.5 ${P.gold500}`, `1 ${P.gold700}`) +
    lin('glass', 0, 156, 0, 272, '0 #ffe2a0 .5', '.6 #ffcf7a .7', '1 #ffb55a .5') +
    '<radialGradient id="milk" cx=".4" cy=".4" r=".7"><stop offset="0" stop-color="#fffbe6"/><stop offset=".6" stop-color="#ffe2ac"/><stop offset="1" stop-color="#d9a55c"/></radialGradient>';
  const body = room.hanging === 'chandelier' ? chandelier() : room.hanging === 'globe' ? globe() : lantern();
  return svg(HANGING, body, defs);
}
