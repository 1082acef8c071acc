/** A picture that is drawn once, rasterised at build time and shown by the stage. */

import type { Box } from './kit';

export interface Picture {
  /** Loaded together with all other pictures of this group, for instance `hall`, `room-palace`, `look-captain`. */
  readonly scene: string;
  /** Where the picture lies in world pixels; the SVG's own coordinates. */
  readonly box: Box;
  /** The whole SVG document. */
  readonly svg: () => string;
  /** Raster pixels per world pixel, 1 unless told. */
  readonly scale?: number;
  /** WebP quality, 0–100, 82 unless told. */
  readonly quality?: number;
  /** Quality of the edges, 0–100, 92 unless told; 100 keeps them exact, which is smaller where there are many. */
  readonly edges?: number;
  /** For a strip of equal frames: how many stand side by side in the box. */
  readonly frames?: number;
}

/** Pictures by name. A name is also the file's name and the texture's key, so it is unique over all sheets. */
export type Sheet = Readonly<Record<string, Picture>>;
