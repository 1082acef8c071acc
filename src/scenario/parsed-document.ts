/** A document as plain data, with a way back from any path to its line and column. */
import { type Finding, type Path, type Position, type Problem, showPath } from './problem';
import { PROBLEM_SEVERITY } from './problem-codes';

export interface ParsedDocument {
  readonly file: string;
  readonly data: unknown;
  /** Problems of parsing; with an error among them `data` is not to be used. */
  readonly problems: readonly Problem[];
  /** Place of a value, or of its key; of the nearest parent where the path does not exist. */
  readonly locate: (path: Path, atKey: boolean) => Position;
}

export const TOP: Position = { line: 1, column: 1 };

/** Gives findings their place in `document`. */
export function place(document: Pick<ParsedDocument, 'file' | 'locate'>, findings: readonly Finding[]): Problem[] {
  return findings.map(({ code, path, atKey, message, hint }) => ({
    severity: PROBLEM_SEVERITY[code],
    code,
    file: document.file,
    ...document.locate(path, atKey === true),
    path: showPath(path),
    message,
    hint,
  }));
}
