/** Rounding and bounds: points are whole hundredths, meters have two decimals. Never −0. */

/** To whole hundredths of a point. */
export const wholeCents = (x: number): number => Math.round(x) + 0;

/**
 * To whole tenths of a point, in hundredths: nobody feels what a thing is worth to him more finely, and exact lists of
 * sums are ten times shorter for it.
 */
export const wholeTenths = (cents: number): number => Math.round(cents / 10) * 10 + 0;

/** To two decimals. */
export const twoDecimals = (x: number): number => Math.round(x * 100) / 100 + 0;

/** Into [low, high]. */
export const clamp = (x: number, low: number, high: number): number => Math.max(low, Math.min(high, x));

/** Points of so many hundredths. */
export const points = (cents: number): number => cents / 100;
