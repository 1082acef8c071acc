/** Reads YAML (and so JSON) into plain data with places. The only file that needs the YAML parser: import it lazily where bytes count. */
import { LineCounter } from 'yaml';
import { type Composed, composeYaml } from './compose-yaml';
import { type ParsedDocument, place, TOP } from './parsed-document';
import { isTooBig, tooBig, tooDeep, tooManyValues } from './plain-data';
import type { Finding, Position, Problem } from './problem';
import { PROBLEM_SEVERITY, type ProblemCode } from './problem-codes';
import { findNode, plainFromYaml } from './yaml-to-plain';

/** Brackets open at once, and block indicators in one run, past which the parser itself might run out of stack. */
const MOST_OPEN = 400;
const LONG_RUN = /(?:[-?:][ \t]+){100}|(?:[,?!&*%"'\]}][ \t]*){400}/;
const MOST_SYNTAX_PROBLEMS = 20;

/** Never throws; what is wrong stands in `problems`. `file` is only a name for messages. */
export function parseYaml(file: string, source: string): ParsedDocument {
  const nowhere = { file, locate: () => TOP };
  const refused = (finding: Finding): ParsedDocument => ({
    ...nowhere,
    data: undefined,
    problems: place(nowhere, [finding]),
  });
  if (isTooBig(source)) return refused(tooBig());
  if (isNestedAway(source)) return refused(tooDeep([]));
  const lines = new LineCounter();
  const composed = composeYaml(source, lines);
  if (composed === 'too-deep') return refused(tooDeep([]));
  if (composed === 'too-many') return refused(tooManyValues([]));
  const { document } = composed;
  const positionOf = (offset: number): Position => {
    const { line, col } = lines.linePos(Math.max(0, offset));
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const root = document.contents;
  const complaints = syntaxProblems(file, [...document.errors, ...document.warnings], positionOf);
  if (root === null) {
    return complaints.length > 0 ? { ...nowhere, data: undefined, problems: complaints } : refused(empty());
  }
  const { data, aliases, findings } = plainFromYaml(root);
  const locate: ParsedDocument['locate'] = (path, atKey) => {
    const node = findNode(root, path, atKey, aliases);
    return node?.range ? positionOf(node.range[0]) : TOP;
  };
  return { file, data, locate, problems: [...complaints, ...place({ file, locate }, findings)] };
}

type YamlComplaint = Composed['document']['errors'][number] | Composed['document']['warnings'][number];

function syntaxProblems(
  file: string,
  complaints: readonly YamlComplaint[],
  positionOf: (offset: number) => Position,
): Problem[] {
  return complaints.slice(0, MOST_SYNTAX_PROBLEMS).map((complaint) => {
    const code = CODES[complaint.code] ?? (complaint.name === 'YAMLWarning' ? 'syntax-warning' : 'syntax');
    return {
      severity: PROBLEM_SEVERITY[code],
      code,
      file,
      ...positionOf(complaint.pos[0]),
      path: '',
      message: `This is not well-formed: ${complaint.message}.`,
      hint: MENDS[complaint.code] ?? 'Look at this line and the one before it: indentation, colons, quotes, brackets.',
    };
  });
}

const CODES: { readonly [code: string]: ProblemCode } = {
  TAG_RESOLVE_FAILED: 'custom-tag',
  MULTIPLE_DOCS: 'several-documents',
};

const MENDS: { readonly [code: string]: string } = {
  BAD_INDENT: 'Make the line start in the same column as its neighbours, with spaces.',
  TAB_AS_INDENT: 'Use spaces, not tabs, at the start of a line.',
  MISSING_CHAR: 'A closing quote, bracket or comma is missing here or just before.',
  BLOCK_AS_IMPLICIT_KEY: 'Text with a colon in it needs quotes: "like: this".',
  MULTILINE_IMPLICIT_KEY: 'Put text that runs over several lines in quotes, or after “|”.',
  UNEXPECTED_TOKEN: 'Something stands here that does not belong; check quotes and brackets.',
  TAG_RESOLVE_FAILED: 'Remove the tag (the word that begins with “!”); a case needs none.',
  MULTIPLE_DOCS: 'Keep one case a file; remove the line “---” and what follows.',
  BAD_ALIAS: 'Text that begins with “*” or “&” needs quotes.',
};

/** A quick look, before any parsing, for nesting that no honest file has. */
function isNestedAway(source: string): boolean {
  let open = 0;
  for (let i = 0; i < source.length; i++) {
    const unit = source.charCodeAt(i);
    if (unit === 0x5b || unit === 0x7b) open += 1;
    else if ((unit === 0x5d || unit === 0x7d) && open > 0) open -= 1;
    if (open > MOST_OPEN) return true;
  }
  return LONG_RUN.test(source);
}

function empty(): Finding {
  return {
    code: 'not-a-scenario',
    path: [],
    message: 'The file is empty.',
    hint: 'Start from one of the built-in cases, or from the example in FORMAT.md.',
  };
}
