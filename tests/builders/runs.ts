/** True while each change that mutation testing makes is being tried (`vitest.mutation.config.ts`). */
export const isMutating = process.env.MUTATION === '1';

/** How many generated cases a property is tried on: fewer for each mutant, many more in the nightly setting. */
export function runs(inTest = 500, nightly = 10_000, forMutant = 40): number {
  if (isMutating) return Math.min(inTest, forMutant);
  return process.env.NIGHTLY === '1' ? nightly : inTest;
}
