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
  /** The same downwards: 0 level, 1 at the table. */
  readonly down: number;
  /** Corners of the mouth: −2 down, 2 up. */
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
  down: 0,
  smile: 0.2,
  gape: 0,
  flush: 0,
};

/** The seven moods of the stage. */
export const EXPRESSIONS = {
  calm,
  warm: { ...calm, browIn: -5, browOut: -6, lid: 0.68, squint: 0.55, smile: 1.45, flush: 0.35 },
  amused: { ...calm, browIn: -7, browOut: -8, lid: 0.4, squint: 0.8, smile: 1.75, gape: 0.75, flush: 0.55 },
  doubting: { ...calm, browIn: 5, browOut: -3, browNear: -11, lid: 0.6, squint: 0.5, smile: -0.6 },
  offended: { ...calm, browIn: 12, browOut: -6, lid: 0.78, squint: 0.35, smile: -1.5, flush: 0.6 },
  tired: { ...calm, browIn: -6, browOut: 5, lid: 0.36, squint: 0.25, look: -0.5, down: 0.7, smile: -0.3, flush: 0.2 },
  closed: { ...calm, browIn: 6, browOut: 1, lid: 0.46, squint: 0.35, look: 0.8, smile: -1.1 },
} as const satisfies Record<string, Expression>;

export type ExpressionName = keyof typeof EXPRESSIONS;

export const EXPRESSION_NAMES = [
  'calm',
  'warm',
  'amused',
  'doubting',
  'offended',
  'tired',
  'closed',
] as const satisfies readonly ExpressionName[];

/** What moves a face beside its mood. */
export interface Liveliness {
  /** Lids shut for a moment: 0 open, 1 shut. */
  readonly blink: number;
  /** Mouth of one who speaks, 0–1. */
  readonly talk: number;
  /** Where attention draws the eyes, as `look` and `down`, and how strongly, 0–1. */
  readonly look: number;
  readonly down: number;
  readonly pull: number;
}

/** The mood's face, alive: blinking, speaking, looking where attention is. */
export function enliven(e: Expression, { blink, talk, look, down, pull }: Liveliness): Expression {
  return {
    ...e,
    lid: e.lid * (1 - blink),
    squint: e.squint + 0.12 * talk,
    look: e.look + (look - e.look) * pull,
    down: e.down + (down - e.down) * pull,
    gape: Math.max(e.gape, talk * 0.62),
  };
}
