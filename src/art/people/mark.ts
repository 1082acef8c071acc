/** A shape of a face, as data: the stage paints it on a canvas, so that any blend of two expressions can be shown. */

import { n } from '../kit';

export interface Mark {
  /** SVG path. */
  readonly d: string;
  readonly colour: string;
  /** 0–1; 1 where it is left out. */
  readonly opacity?: number;
  /** Width of a line along the path, px; filled where it is left out. */
  readonly line?: number;
  /** Path outside of which nothing shows. */
  readonly clip?: string;
  /** The colour fades from this point to nothing at radius `r`. */
  readonly fade?: { readonly x: number; readonly y: number; readonly r: number };
}

export const mark = (d: string, colour: string, more: Omit<Mark, 'd' | 'colour'> = {}): Mark => ({
  d,
  colour,
  ...more,
});

/** Path of an ellipse. */
export const ring = (x: number, y: number, rx: number, ry = rx): string =>
  `M${n(x - rx)} ${n(y)}a${n(rx)} ${n(ry)} 0 1 0 ${n(rx * 2)} 0a${n(rx)} ${n(ry)} 0 1 0 ${n(-rx * 2)} 0Z`;
