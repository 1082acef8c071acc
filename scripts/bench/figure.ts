/** One measured number of `npm run bench`. */
export interface Figure {
  /** What was measured, in words. */
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** Budget, in the same unit: the run fails above it. */
  readonly most?: number;
  /** Budget, in the same unit: the run fails below it. */
  readonly least?: number;
}
