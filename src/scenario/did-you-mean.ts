/** The likeliest word for one that is not known. */
import { closest, distance } from 'fastest-levenshtein';

/** The nearest of `known` if it is near enough to be a slip of the pen. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || word.length > 64) return undefined;
  const best = closest(word, known);
  return distance(word, best) <= Math.max(2, Math.floor(word.length / 3)) ? best : undefined;
}

/** A hint that names the likeliest word, or lists what there is. */
export function didYouMean(word: string, known: readonly string[]): string {
  const best = nearest(word, known);
  if (best !== undefined) return `Did you mean “${best}”?`;
  if (known.length === 0) return 'There is none to choose from.';
  const shown = known.slice(0, 24).join(', ');
  return `Known here: ${shown}${known.length > 24 ? ' …' : ''}.`;
}
