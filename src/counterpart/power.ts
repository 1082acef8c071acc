/** Powers from + − × ÷ alone, the same on every machine. */

/** x to the y, for 0 ≤ x ≤ 1 and y > 0. */
export function pow(x: number, y: number): number {
  if (x <= 0) return 0;
  let scaled = x;
  let halvings = 0;
  while (scaled < 0.75) {
    scaled *= 2;
    halvings += 1;
  }
  const t = (scaled - 1) / (scaled + 1);
  let term = t;
  let log = 0;
  for (let n = 1; n < 40; n += 2) {
    log += term / n;
    term *= t * t;
  }
  const z = y * (2 * log - halvings * Math.LN2);
  let small = z;
  let squarings = 0;
  while (small < -0.5) {
    small /= 2;
    squarings += 1;
  }
  let sum = 1;
  let part = 1;
  for (let n = 1; n < 24; n++) {
    part *= small / n;
    sum += part;
  }
  for (; squarings > 0; squarings--) sum *= sum;
  return sum;
}
