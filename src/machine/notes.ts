/** What a player writes in the debrief: short texts by key, kept with the game and never part of a result code. */

export type Notes = Readonly<Record<string, string>>;

/** Letters of one note. */
export const LONGEST_NOTE = 2000;
/** Keys of one campaign. */
export const MOST_NOTES = 24;
const KEY = /^[a-z][a-z0-9-]{0,39}$/;

export const NO_NOTES: Notes = {};

/** The notes with one more, or changed; an empty text takes it away. A key past the bounds changes nothing. */
export function withNote(notes: Notes, key: string, text: string): Notes {
  if (!KEY.test(key)) return notes;
  const others = Object.entries(notes).filter(([name]) => name !== key);
  if (text === '') return Object.fromEntries(others);
  if (others.length >= MOST_NOTES) return notes;
  return Object.fromEntries([...others, [key, text.slice(0, LONGEST_NOTE)]]);
}

/** Notes of any origin within the bounds: what does not fit is left out. */
export const boundNotes = (notes: Notes): Notes =>
  Object.entries(notes).reduce((kept, [key, text]) => withNote(kept, key, text), NO_NOTES);
