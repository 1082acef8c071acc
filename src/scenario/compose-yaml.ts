/** Composes one YAML document while counting its words and marks, so that no file can keep the parser busy for long. */
import { Composer, type Document, Lexer, type LineCounter, Parser, YAMLParseError } from 'yaml';

/** Words and marks a file may have: twice what the longest case known holds. */
export const MAX_LEXEMES = 32_000;

export interface Composed {
  readonly document: Document.Parsed;
}

/** Never throws; errors stand in the document, those of a second document included. */
export function composeYaml(source: string, lines: LineCounter): Composed | 'too-many' | 'too-deep' {
  const count = { left: MAX_LEXEMES };
  const composer = new Composer({
    uniqueKeys: false,
    logLevel: 'silent',
    prettyErrors: false,
    keepSourceTokens: false,
  });
  try {
    const documents = [...composer.compose(tokensOf(source, lines, count), true, source.length)];
    const [document, second] = documents;
    if (count.left < 0 || document === undefined) return 'too-many';
    return { document: second ? withSecond(document, second) : document };
  } catch {
    // Only running out of stack ends here: the composer reports everything else.
    return 'too-deep';
  }
}

function* tokensOf(source: string, lines: LineCounter, count: { left: number }) {
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  for (const lexeme of new Lexer().lex(source)) {
    if (lexeme.trim() !== '') count.left -= 1;
    if (count.left < 0) return;
    yield* parser.next(lexeme);
  }
  yield* parser.end();
}

function withSecond(document: Document.Parsed, second: Document.Parsed): Document.Parsed {
  document.errors.push(
    new YAMLParseError([second.range[0], second.range[1]], 'MULTIPLE_DOCS', 'Source contains multiple documents'),
  );
  return document;
}
