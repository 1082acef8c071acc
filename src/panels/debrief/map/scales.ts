/** Where values lie on the drawing: scales of both axes, and the frame they span. Pixels. */
import { type ScaleLinear, scaleLinear } from 'd3-scale';
import type { Stretch } from './picture';
import type { Box } from './place-labels';

export interface Scales {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  readonly width: number;
  readonly height: number;
  readonly frame: Box;
}

export function scalesOf({ his, ours }: Stretch, width: number): Scales {
  const height = Math.round(Math.min(560, Math.max(330, width * 0.62)));
  const frame = { left: 46, right: width - 16, top: 16, bottom: height - 48 };
  return {
    width,
    height,
    frame,
    x: scaleLinear().domain(his).range([frame.left, frame.right]),
    y: scaleLinear().domain(ours).range([frame.bottom, frame.top]),
  };
}
