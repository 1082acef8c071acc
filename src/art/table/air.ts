/** Light in the room and the edge of the picture. */

import { type Box, g, lin, path, rect, svg } from '../kit';

export const SHAFTS: Box = { x: 560, y: 60, w: 800, h: 900 };
export const VIGNETTE: Box = { x: 0, y: 0, w: 480, h: 270 };

/** Moonlight through the panes; blended additively. */
export function shaftsSvg(): string {
  const beam = (x0: number, x1: number, d: number) => `M${x0} 110H${x1}L${x1 + d + 60} 900H${x0 + d - 30}Z`;
  return svg(
    SHAFTS,
    g(path(beam(760, 840, -120) + beam(880, 1010, -20) + beam(1060, 1130, 90), 'url(#sh)'), 'filter="url(#b)"'),
    lin('sh', 0, 120, 0, 900, '0 #a9d4ee .55', '.5 #6fa8d0 .22', '1 #4a86b5 0') +
      '<filter id="b" x="-20%" y="-20%" width="140%" height="140%"><feGaussianBlur stdDeviation="10"/></filter>',
  );
}

export function vignetteSvg(): string {
  return svg(
    VIGNETTE,
    rect(0, 0, 480, 270, 'url(#v)'),
    '<radialGradient id="v" cx=".5" cy=".47" r=".74"><stop offset=".42" stop-color="#04060d" stop-opacity="0"/><stop offset=".75" stop-color="#04060d" stop-opacity=".3"/><stop offset="1" stop-color="#04060d" stop-opacity=".82"/></radialGradient>',
  );
}
