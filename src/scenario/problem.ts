/** What can be wrong with a scenario file, said so that its author can mend it. */
import type { ProblemCode } from './problem-codes';

export type Severity = 'error' | 'warning' | 'hint';
export type Path = readonly (string | number)[];

/** 1-based. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Problem extends Position {
  readonly severity: Severity;
  /** Stable; every code is explained in scenarios/FORMAT.md. */
  readonly code: ProblemCode;
  readonly file: string;
  /** Where in the document, as `relief[0].steps.licence`; empty for the whole file. */
  readonly path: string;
  readonly message: string;
  /** How to mend it. */
  readonly hint: string;
}

/** A problem before it has a place in a file. */
export interface Finding {
  readonly code: ProblemCode;
  readonly path: Path;
  /** Point at the key itself instead of its value. */
  readonly atKey?: boolean;
  readonly message: string;
  readonly hint: string;
}

/** `['relief', 0, 'steps']` as `relief[0].steps`. */
export function showPath(path: Path): string {
  let shown = '';
  for (const part of path) {
    if (typeof part === 'number') shown += `[${part}]`;
    else shown += shown === '' ? part : `.${part}`;
  }
  return shown;
}

/** In order of place: line, then column, then the order in which they were found. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => a.line - b.line || a.column - b.column);
}
