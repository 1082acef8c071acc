/**
 * Result codes wherever they stand in a text: a column of a spreadsheet with other columns beside it, a mail that broke the
 * lines, a JSON file. What only looks like one is found, too, so that a code cut short can be told.
 */
import { type OpenedCode, openCode } from './result-code';

export interface FoundCode {
  /** Line in the text on which it begins, from 1. */
  readonly line: number;
  readonly opened: OpenedCode | null;
}

const MARK = /(?<![A-Za-z0-9])BC\d+\.[A-Za-z0-9._-]*/gu;
/** A line that may carry on the code of the line before: nothing but its letters, quoting signs of a mail aside. */
const MORE = /^[ \t]*\r?\n[ \t>|"]*([A-Za-z0-9_-]+)(?=[ \t]*"?[ \t]*(?:\r?\n|$))/u;
/** Of the mark; a code of 4,096 letters broken every 60 has fewer. */
const MOST_LINES = 80;

/** The code that begins here, its further lines joined where it does not open without them. */
function openAt(
  text: string,
  from: number,
  whole: string,
): { readonly opened: OpenedCode | null; readonly to: number } {
  let [code, to] = [whole, from + whole.length];
  for (let lines = 0; lines < MOST_LINES; lines += 1) {
    const opened = openCode(code.replace(/\.+$/u, ''));
    if (opened) return { opened, to };
    const more = MORE.exec(text.slice(to, to + 400));
    if (!more?.[1]) break;
    code += more[1];
    to += more[0].length;
  }
  return { opened: null, to: from + whole.length };
}

/** One after the other, in the order of the text. Never throws. */
export function* codesIn(text: string): Generator<FoundCode> {
  const mark = new RegExp(MARK);
  let [line, counted] = [1, 0];
  for (let match = mark.exec(text); match; match = mark.exec(text)) {
    for (let at = text.indexOf('\n', counted); at >= 0 && at < match.index; at = text.indexOf('\n', at + 1)) {
      line += 1;
      counted = at + 1;
    }
    const { opened, to } = openAt(text, match.index, match[0]);
    yield { line, opened };
    mark.lastIndex = to;
  }
}
