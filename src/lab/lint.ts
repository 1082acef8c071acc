/** What the lab finds in a case that loads: about the negotiation and the reading, not the file. */

import type { ParsedDocument } from '../scenario/parsed-document';
import { type Path, type Position, type Problem, showPath } from '../scenario/problem';

/** Stable; explained in scenarios/FORMAT.md. A hint is worth a look and no more. */
export const LINT_SEVERITY = {
  'no-zone': 'error',
  'zone-by-luck': 'warning',
  'worthless-item': 'warning',
  'dominant-item': 'warning',
  'item-never-traded': 'warning',
  'topic-never-raised': 'warning',
  'event-never-happens': 'warning',
  'ending-never-reached': 'warning',
  'preparation-never-made': 'warning',
  'ending-too-common': 'warning',
  'one-way-wins': 'warning',
  'simple-line-wins': 'warning',
  'simple-line-suffices': 'hint',
  'sentence-too-long': 'warning',
  'text-too-hard': 'warning',
  'too-much-at-once': 'warning',
  'reading-takes-too-long': 'hint',
} as const;

export type LintCode = keyof typeof LINT_SEVERITY;

export interface Lint {
  readonly code: LintCode;
  readonly path: Path;
  /** Place of the very words, where it is better known than by the path. */
  readonly at?: Position;
  /** What is wrong, in a sentence. */
  readonly message: string;
  /** How to mend it. */
  readonly hint: string;
}

/** A problem of the loader or of the lab, with its place. */
export type Found = Omit<Problem, 'code'> & { readonly code: Problem['code'] | LintCode };

export const placed = (document: ParsedDocument, lints: readonly Lint[]): readonly Found[] =>
  lints.map(({ code, path, at, message, hint }) => ({
    severity: LINT_SEVERITY[code],
    code,
    file: document.file,
    ...(at ?? document.locate(path, false)),
    path: showPath(path),
    message,
    hint,
  }));
