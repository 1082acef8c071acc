/** Small questions about data of unknown shape. */

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

/** A record whose every value is one of the choices, copied; null where it is not. Own keys only. */
export function readChoices<T extends string>(value: unknown, choices: readonly T[]): Record<string, T> | null {
  if (!isRecord(value)) return null;
  const read: [string, T][] = [];
  for (const [key, chosen] of Object.entries(value)) {
    const choice = choices.find((one) => one === chosen);
    if (!choice || key === '__proto__') return null;
    read.push([key, choice]);
  }
  return Object.fromEntries(read);
}
