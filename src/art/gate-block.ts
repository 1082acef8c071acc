/** What looks over the prison wall: the cell block and the watch-tower. */

import { hatch, line, P, path, rect } from './kit';

/** The cell block's windows: each stands for ten people held. */
export const CELLS = { columns: 25, rows: 5, x: 96, y: 208, stepX: 36, stepY: 27, w: 12, h: 15 } as const;

/** The cell block behind the wall, its windows dark. */
export function cellBlock(): string {
  const { columns, rows, x, y, stepX, stepY, w, h } = CELLS;
  let panes = '';
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      panes +=
        rect(x + column * stepX - 2, y + row * stepY - 2, w + 4, h + 4, '#3d4d70') +
        rect(x + column * stepX, y + row * stepY, w, h, '#0b1122');
  return (
    path('M60 190H1200V440H60Z', '#2a3a5c') +
    path('M1080 190H1200V440H1080Z', '#1e2b48') +
    path('M40 196L70 164H1190L1220 196Z', '#1a2644') +
    path('M40 196L70 164H1190L1186 172H76L52 197Z', '#5a74a0') +
    path(hatch([70, 430, 70, 210], [1190, 430, 1190, 210], 34, 1.8, 1, 12, 3), '#0a1022', 'opacity=".35"') +
    panes +
    rect(320, 112, 26, 62, '#1a2644') +
    path('M316 114h34v-8h-34Z', '#5a74a0')
  );
}

/** The watch-tower in the near corner: four legs, a cabin with light, a lamp that looks into the lane. */
export function watchTower(snow: boolean): string {
  return (
    path('M1004 470L1030 214H1046L1022 470ZM1136 470L1116 214H1132L1158 470Z', '#41567e') +
    line('M1026 446L1128 330M1136 446L1034 330M1034 330L1122 236M1128 330L1040 236', '#41567e', 7) +
    path('M984 214H1178L1170 232H992Z', '#16203a') +
    rect(996, 120, 170, 96, '#3c4f70') +
    rect(996, 120, 44, 96, '#2b3a57') +
    rect(1010, 136, 142, 50, 'url(#lit)') +
    line('M1056 136v50M1104 136v50', '#22304e', 6) +
    path('M1072 186v-26c0-14 20-14 20 0v26Z', '#3b2a22') +
    line('M984 214V186M1178 214V186M984 192H1178', '#22304e', 4) +
    path('M972 124L1081 62L1190 124Z', snow ? P.snow : '#5a4a5c') +
    path('M972 124L1081 88L1190 124V132H972Z', '#46334a') +
    path('M960 206l26 -14v28Z', '#0f172b') +
    '<circle cx="964" cy="206" r="9" fill="#fff6dc"/>'
  );
}
