/** One mark of the value map: every kind has a shape of its own, so that colour is never needed to tell them apart. */
import {
  type SymbolType,
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
} from 'd3-shape';
import type { MarkKind } from './picture';

const shapes: { readonly [K in MarkKind]: SymbolType } = {
  you: symbolCircle,
  him: symbolSquare,
  course: symbolCircle,
  deal: symbolStar,
  came: symbolDiamond,
  nash: symbolTriangle,
  kalai: symbolCross,
  history: symbolWye,
};

/** Area in square pixels. */
const AREA: { readonly [K in MarkKind]: number } = {
  you: 170,
  him: 170,
  course: 170,
  deal: 280,
  came: 150,
  nash: 120,
  kalai: 130,
  history: 150,
};

export const shapeOf = (kind: MarkKind, larger = 1): string => symbol(shapes[kind], AREA[kind] * larger)() ?? '';

/** How far a mark reaches from its middle, in pixels. */
export const radiusOf = (kind: MarkKind): number => Math.sqrt(AREA[kind]) * 0.72;

/** The mark as it stands in the key. */
export function KeyMark({ kind }: { readonly kind: MarkKind }) {
  return (
    <svg class="value-map__key-mark" viewBox="-12 -12 24 24" width="20" height="20" aria-hidden="true">
      <path class={`mark mark--${kind}`} d={shapeOf(kind)} />
    </svg>
  );
}
