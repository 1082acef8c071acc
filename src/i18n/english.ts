/** The English words, by namespace. A part of the screen keeps its words in its own file. */
import { common } from './en/game';

export const english = { common };
