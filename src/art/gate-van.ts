/** A closed van from behind, its doors open on the step; and the rail behind which relatives wait. */

import { type Box, cutFilter, g, gouge, hatch, lin, path, rect, svg } from './kit';

/** Standing on y = 0, its middle at the origin. */
export const VAN_BOX: Box = { x: -190, y: -290, w: 380, h: 330 };
export const RAIL_BOX: Box = { x: -10, y: -110, w: 400, h: 130 };

export function gateVan(): string {
  const door = (side: 1 | -1) =>
    path(`M${side * 92}-226L${side * 158}-238V-30L${side * 92}-46Z`, side < 0 ? '#2b3a52' : '#3a4c68') +
    path(`M${side * 104}-206L${side * 146}-214V-150L${side * 104}-148Z`, '#131b2d') +
    path(
      hatch([side * 112, -206, side * 112, -152], [side * 138, -210, side * 138, -152], 3, 1.6, 0, 0, 3),
      '#6b7c94',
    ) +
    path(gouge(side * 104, -64, side * 148, -52, 2.4), '#64768f');
  const lamp = (x: number) => rect(x - 9, -84, 18, 34, '#ff5a44') + rect(x - 9, -62, 18, 12, '#ffb48a');
  return svg(
    VAN_BOX,
    '<ellipse cx="0" cy="0" rx="160" ry="20" fill="#050916" opacity=".5"/>' +
      g(
        rect(-104, -26, 34, 30, '#0a0d16') +
          rect(70, -26, 34, 30, '#0a0d16') +
          path('M-112-34V-232C-112-252-100-262-84-262H84C100-262 112-252 112-232V-34Z', 'url(#body)') +
          path('M-112-236C-110-254-98-262-84-262H84C98-262 110-254 112-236Z', '#52657f') +
          rect(-92, -228, 184, 186, '#0c1222') +
          rect(-86, -222, 172, 172, 'url(#in)') +
          path('M-86-50L-50-92H50L86-50Z', '#4a3a30') +
          rect(-86, -120, 38, 34, '#5b4434') +
          rect(48, -120, 38, 34, '#5b4434') +
          door(-1) +
          door(1) +
          lamp(-101) +
          lamp(101) +
          rect(-116, -40, 232, 14, '#1a2438') +
          rect(-40, -20, 80, 10, '#2a3650') +
          rect(-30, -36, 60, 14, '#d9d2c4'),
        'filter="url(#f)"',
      ) +
      '<circle cx="-101" cy="-66" r="84" fill="url(#red)"/><circle cx="101" cy="-66" r="84" fill="url(#red)"/>' +
      '<ellipse cx="-100" cy="10" rx="70" ry="12" fill="#ff5a44" opacity=".18"/><ellipse cx="100" cy="10" rx="70" ry="12" fill="#ff5a44" opacity=".18"/>',
    lin('body', -112, 0, 112, 0, '0 #2b3a55', '.5 #40526f', '1 #26344c') +
      lin('in', 0, -222, 0, -50, '0 #f2cf8a', '.5 #b98748', '1 #5a3f26') +
      '<radialGradient id="red"><stop offset="0" stop-color="#ff6a4a" stop-opacity=".8"/><stop offset=".25" stop-color="#ff4a38" stop-opacity=".3"/><stop offset="1" stop-color="#ff4a38" stop-opacity="0"/></radialGradient>' +
      cutFilter('f', { wobble: 1.4, shadow: 0.45, dy: 5, blur: 7, speck: 0.2 }),
  );
}

/** A low street rail. */
export function gateRail(): string {
  const posts = [0, 92, 184, 276, 368]
    .map((x) => rect(x, -92, 9, 96, '#4c5a72') + rect(x, -92, 3, 96, '#8fa3bf'))
    .join('');
  const bars = rect(-4, -94, 386, 9, '#5d6d88') + rect(-4, -94, 386, 3, '#a9bdd6') + rect(-4, -46, 386, 6, '#4c5a72');
  return svg(
    RAIL_BOX,
    g(posts + bars, 'filter="url(#f)"'),
    cutFilter('f', { wobble: 1.2, shadow: 0.5, dy: 6, blur: 5, speck: 0.16 }),
  );
}
