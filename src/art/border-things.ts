/** Pieces of the crossing that move on their own: bus, its door, a passenger, barrier, booth and wicket. */

import { BOOM_BOX, BUS_BOX, BUS_DOOR_BOX, PASSENGER_BOX, POST_BOX, WICKET_BOX } from './border';
import { cutFilter, g, gouge, hatch, lin, line, P, path, rad, rect, svg } from './kit';

/** Left edges of the bus's four side windows, each 84 wide and 94 high with its sill at -174. */
export const BUS_WINDOWS: readonly number[] = [206, 292, 378, 464];

/** The bus, nose to the left, standing on y = 0. */
export function borderBus(): string {
  const wheel = (x: number) =>
    `<circle cx="${x}" cy="-12" r="40" fill="#0e1122"/><circle cx="${x}" cy="-12" r="21" fill="#566"/><circle cx="${x}" cy="-12" r="8" fill="#0e1122"/>`;
  const pane = (x: number) =>
    rect(x, -268, 78, 94, 'url(#gl)') + path(`M${x} -268h22l-20 94h-2Z`, '#fff', 'opacity=".3"');
  const body =
    path('M552-290C552-318 540-328 520-328H92C52-328 30-300 20-250L6-150V-12H552Z', 'url(#bs)') +
    path('M6-150H552V-106H6Z', P.wine500) +
    path('M6-150H552V-144H6Z', P.gold300) +
    BUS_WINDOWS.map(pane).join('') +
    path('M120-270H74C56-270 48-262 42-236L32-168H120Z', 'url(#gl)') +
    path('M120-270H106L84-168H120Z', '#fff', 'opacity=".3"') +
    rect(130, -270, 62, 258, '#2a1b16') +
    path('M136-262h23v240h-23ZM163-262h23v240h-23Z', '#8a7a5c') +
    path('M140-256h16v120h-16ZM167-256h16v120h-16Z', 'url(#gl)') +
    rect(6, -22, 546, 18, '#33241c') +
    rect(6, -136, 18, 24, '#fffbe6') +
    rect(544, -140, 9, 26, '#e2433c') +
    path('M520-328H92C120-344 150-346 180-346H510C540-346 556-338 552-322Z', '#e8e6df') +
    path(hatch([210, -98, 210, -34], [530, -98, 530, -34], 16, 1.8, 2, 5, 2), '#5b4020', 'opacity=".5"');
  return svg(
    BUS_BOX,
    g(body, 'filter="url(#f)"') + wheel(98) + wheel(448),
    lin('bs', 0, -340, 0, 0, '0 #e6d3a8', '.5 #c9a868', '1 #7a5a34') +
      lin('gl', 0, -270, 0, -120, '0 #fff1c4', '1 #f0a94a') +
      cutFilter('f', { wobble: 2, shadow: 0.5, dy: 5, blur: 7, speck: 0.2 }),
  );
}

/** The open door, laid over the closed one. */
export function busDoor(): string {
  return svg(
    BUS_DOOR_BOX,
    rect(130, -270, 62, 258, '#2a1b16') +
      rect(136, -264, 50, 248, 'url(#in)') +
      path('M136-62h50v14h-50ZM136-36h50v14h-50Z', '#7a5532') +
      rect(136, -264, 6, 240, '#7a6a4c') +
      rect(180, -264, 6, 240, '#7a6a4c'),
    lin('in', 0, -264, 0, -20, '0 #fff1c4', '.7 #ffcf7a', '1 #c9863a'),
  );
}

/** Head and shoulders behind a pane. */
export function busPassenger(): string {
  return svg(
    PASSENGER_BOX,
    path('M-18 0C-18-18-12-26-6-28C-14-36-10-54 1-54C12-54 14-38 8-28C14-25 18-16 18 0Z', '#4a2c1d'),
  );
}

/** The barrier's boom, its hinge at the origin, lying to the right. */
export function borderBoom(): string {
  const stripes = Array.from({ length: 9 }, (_, i) => rect(i * 42 + 20, -8, 21, 16, P.wine500)).join('');
  return svg(
    BOOM_BOX,
    g(rect(0, -8, 380, 16, P.cream) + stripes, 'filter="url(#f)"'),
    cutFilter('f', { wobble: 1.4, shadow: 0, speck: 0.2 }),
  );
}

/** Post with the guard's booth behind it and its lamp; the boom's hinge is at (0, -170). */
export function borderPost(): string {
  const booth =
    rect(250, -196, 124, 190, '#27506b') +
    rect(250, -196, 36, 190, '#1b3a52') +
    path('M236-214h152l-12 22h-128Z', P.wine500) +
    path('M236-218h152v8h-152Z', P.snow) +
    rect(298, -160, 62, 62, 'url(#gl)') +
    line('M329-160v62M298-129h62', '#1b3a52', 4) +
    path('M319-98v-24c0-14 20-14 20 0v24Z', '#3b2417') +
    rect(258, -150, 22, 144, '#12283c');
  const post =
    rect(-12, -190, 24, 196, '#d9d2c4') + [0, 1, 2].map((i) => rect(-12, -176 + i * 58, 24, 28, P.wine500)).join('');
  return svg(
    POST_BOX,
    `${g(booth + post, 'filter="url(#f)"')}<circle cx="329" cy="-128" r="90" fill="url(#lamp)"/>`,
    lin('gl', 0, -160, 0, -98, '0 #fff1c4', '1 #f0a94a') +
      rad('lamp', 329, -128, 90, '0 #ffdf95 .5', '1 #ffb95a 0') +
      cutFilter('f', { wobble: 1.8, shadow: 0.45, dy: 4, blur: 6, speck: 0.2 }),
  );
}

/** A garden wicket hung at its left edge. */
export function borderWicket(): string {
  const pales = [0, 1, 2, 3, 4].map((i) => path(`M${4 + i * 17} 0v-92l7-12l7 12v92Z`, '#d9cdb4')).join('');
  return svg(
    WICKET_BOX,
    g(
      pales +
        rect(2, -80, 84, 9, '#a8926e') +
        rect(2, -28, 84, 9, '#a8926e') +
        path(gouge(6, -34, 82, -72, 3), '#a8926e'),
      'filter="url(#f)"',
    ),
    cutFilter('f', { wobble: 1.6, shadow: 0.3, dy: 3, blur: 4, speck: 0.2 }),
  );
}
