/** How many generated cases a property is tried on: fewer for each mutant, many more in the nightly setting. */
const MOST_FOR_A_MUTANT = 40;

export function runs(inTest = 500, nightly = 10_000): number {
  if (process.env.MUTATION === '1') return Math.min(inTest, MOST_FOR_A_MUTANT);
  return process.env.NIGHTLY === '1' ? nightly : inTest;
}
