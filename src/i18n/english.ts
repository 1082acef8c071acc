/** The English words, by namespace. A part of the screen keeps its words in its own file. */
import { common } from './en/common';

export const english = { common };
