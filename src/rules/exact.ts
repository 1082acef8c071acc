/**
 * Exponential, logarithm and power by + − × ÷ alone, so that every engine gives the same bits: Math.exp, log and
 * pow may differ between engines, and replays would with them. Relative error below 1e-13 where results are finite.
 */

/** ln 2 in two parts, the first with trailing zero bits, so that k · LN2_HIGH is exact. */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const SQRT2 = Math.sqrt(2);
const EXP_TERMS = 16;
const LN_TERMS = 14;
/** 1, 1/3, 1/5 …: divided once, to the same bits. */
const ODD_PARTS = Float64Array.from({ length: LN_TERMS + 1 }, (_, n) => 1 / (2 * n + 1));

/** e to the power x: range reduction to |r| ≤ ln 2 / 2, Taylor series, then doubling or halving. */
export function exp(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x > 709.78) return Number.POSITIVE_INFINITY;
  if (x < -745) return 0;
  const k = Math.round(x / (LN2_HIGH + LN2_LOW));
  const r = x - k * LN2_HIGH - k * LN2_LOW;
  let sum = 1;
  for (let n = EXP_TERMS; n >= 1; n--) sum = 1 + (r * sum) / n;
  for (let i = 0; i < k; i++) sum *= 2;
  for (let i = 0; i > k; i--) sum /= 2;
  return sum;
}

/** Natural logarithm: −∞ of 0, NaN below. Series of the inverse hyperbolic tangent on [√½, √2). */
export function ln(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  let m = x;
  let k = 0;
  for (; m >= SQRT2; k++) m /= 2;
  for (; m < SQRT2 / 2; k--) m *= 2;
  const s = (m - 1) / (m + 1);
  const square = s * s;
  let sum = 0;
  for (let n = LN_TERMS; n >= 0; n--) sum = sum * square + (ODD_PARTS[n] ?? 0);
  return 2 * s * sum + k * LN2_LOW + k * LN2_HIGH;
}

/** x to the power y for x ≥ 0; NaN below. */
export function pow(x: number, y: number): number {
  if (y === 0) return 1;
  if (y === 1) return x;
  if (x === 0) return y > 0 ? 0 : Number.POSITIVE_INFINITY;
  return exp(y * ln(x));
}
