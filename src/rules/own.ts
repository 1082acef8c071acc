/** Looking into records keyed by ids a scenario chose: an id such as `constructor` must not find the prototype's. */

/** The record's own entry, or undefined. */
export function own<T>(record: { readonly [id: string]: T }, id: string): T | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined;
}
