/** What a command comes to: text for a person, one JSON document for a program, and the exit code. */
export interface Outcome {
  /** 0 fine, 1 problems found. */
  readonly code: 0 | 1;
  readonly json: unknown;
  readonly text: string;
}
