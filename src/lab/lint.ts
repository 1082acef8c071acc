/** What the lab finds in a case that loads: about the negotiation, not the file. */

import type { ParsedDocument } from '../scenario/parsed-document';
import { type Path, type Problem, showPath } from '../scenario/problem';

/** Stable; explained in scenarios/FORMAT.md. */
export const LINT_SEVERITY = {
  'no-zone': 'error',
  'worthless-item': 'warning',
  'dominant-item': 'warning',
  'topic-never-raised': 'warning',
  'event-never-happens': 'warning',
  'ending-never-reached': 'warning',
  'preparation-never-made': 'warning',
  'ending-too-common': 'warning',
} as const;

export type LintCode = keyof typeof LINT_SEVERITY;

export interface Lint {
  readonly code: LintCode;
  readonly path: Path;
  readonly message: string;
  readonly hint: string;
}

/** A problem of the loader or of the lab, with its place. */
export type Found = Omit<Problem, 'code'> & { readonly code: Problem['code'] | LintCode };

export const placed = (document: ParsedDocument, lints: readonly Lint[]): readonly Found[] =>
  lints.map(({ code, path, message, hint }) => ({
    severity: LINT_SEVERITY[code],
    code,
    file: document.file,
    ...document.locate(path, false),
    path: showPath(path),
    message,
    hint,
  }));
