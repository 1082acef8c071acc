/** Expressions are numbers, not drawings: any blend of two is a valid face. */

export interface Expression {
  /** Inner ends of the brows, px down. */
  readonly browIn: number;
  /** Outer ends of the brows, px down. */
  readonly browOut: number;
  /** The near brow alone, px down: doubt lifts one. */
  readonly browNear: number;
  /** Opening of the eye: 0 shut, 1 wide. */
  readonly lid: number;
  /** Lower lid, 0–1. */
  readonly squint: number;
  /** Where the eyes go: −1 at the one across the table, 1 away from them. */
  readonly look: number;
  /** Corners of the mouth: −1 down, 1 up. */
  readonly smile: number;
  /** Open mouth, 0–1. */
  readonly gape: number;
  /** Blood in the cheeks, 0–1. */
  readonly flush: number;
}

const calm: Expression = {
  browIn: 0,
  browOut: 0,
  browNear: 0,
  lid: 0.88,
  squint: 0.1,
  look: -0.9,
  smile: 0.2,
  gape: 0,
  flush: 0,
};

/** The seven moods of the stage, and the blink between them. */
export const EXPRESSIONS = {
  calm,
  warm: { ...calm, browIn: -5, browOut: -6, lid: 0.68, squint: 0.5, smile: 0.95, flush: 0.35 },
  amused: { ...calm, browIn: -7, browOut: -8, lid: 0.4, squint: 0.8, smile: 1.15, gape: 0.5, flush: 0.55 },
  doubting: { ...calm, browIn: 5, browOut: -3, browNear: -11, lid: 0.6, squint: 0.5, smile: -0.4 },
  offended: { ...calm, browIn: 11, browOut: -5, lid: 0.72, squint: 0.4, smile: -1, flush: 0.6 },
  tired: { ...calm, browIn: -6, browOut: 5, lid: 0.34, squint: 0.25, look: -0.5, smile: -0.3, flush: 0.2 },
  closed: { ...calm, browIn: 5, browOut: 0, lid: 0.46, squint: 0.35, look: 0.75, smile: -0.6 },
  blink: { ...calm, lid: 0.02, squint: 0.2 },
} as const satisfies Record<string, Expression>;

export type ExpressionName = keyof typeof EXPRESSIONS;

/** Order of the frames in a strip of faces. */
export const EXPRESSION_NAMES = [
  'calm',
  'warm',
  'amused',
  'doubting',
  'offended',
  'tired',
  'closed',
  'blink',
] as const satisfies readonly ExpressionName[];
