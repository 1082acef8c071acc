/** The source as the architecture tests read it: files, syntax trees, and what each file imports. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, posix, relative, sep } from 'node:path';
import { parseSync } from 'oxc-parser';

/** The folder of the project. */
export const root = dirname(dirname(import.meta.dirname));

/** A node of the tree: its `type` and whatever fields that type has. */
export interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

export interface Import {
  /** As written, without a query such as `?url`. */
  readonly from: string;
  /** True where nothing of it is left at run time. */
  readonly typeOnly: boolean;
}

/** Paths below a folder of the project, with `/`, relative to the project; those that end as one of `endings`. */
export function filesIn(folder: string, endings: readonly string[] = ['.ts', '.tsx']): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.includes(extname(entry.name)))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

export function readText(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** The syntax tree of a text. @throws Error where it does not parse */
export function treeOf(path: string, text: string): Node {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  if (!isNode(program)) throw new Error(`${path}: no tree`);
  return program;
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

export function childrenOf(node: Node): Node[] {
  return Object.values(node).flatMap((value) =>
    Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [],
  );
}

/** Every node below and including this one, parents first. */
export function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const child of childrenOf(node)) yield* nodesOf(child);
}

/** Every import of a file: static, `export … from`, dynamic, in a type, and files named by `new URL(…, import.meta.url)`. */
export function importsOf(path: string, text: string): Import[] {
  return [...nodesOf(treeOf(path, text))].flatMap((node) => {
    const from = specifierOf(node);
    return from === undefined ? [] : [{ from: from.replace(/\?.*$/, ''), typeOnly: isTypeOnly(node) }];
  });
}

const importing = [
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
];

function specifierOf(node: Node): string | undefined {
  if (importing.includes(node.type)) return isNode(node.source) ? textOf(node.source) : undefined;
  if (node.type !== 'NewExpression' || !isNode(node.callee) || node.callee.name !== 'URL') return undefined;
  const [address, base]: unknown[] = Array.isArray(node.arguments) ? node.arguments : [];
  return isNode(address) && isNode(base) && isOwnAddress(base) ? textOf(address) : undefined;
}

/** `import.meta.url`: the address of the file itself. */
const isOwnAddress = (base: Node): boolean =>
  base.type === 'MemberExpression' && isNode(base.object) && base.object.type === 'MetaProperty';

function textOf(source: Node): string {
  if (source.type === 'Literal' && typeof source.value === 'string') return source.value;
  throw new Error('an import whose address is computed cannot be judged: write it out');
}

function isTypeOnly(node: Node): boolean {
  if (node.type === 'TSImportType' || node.importKind === 'type' || node.exportKind === 'type') return true;
  const specifiers = Array.isArray(node.specifiers) ? node.specifiers.filter(isNode) : [];
  return specifiers.length > 0 && specifiers.every((one) => one.importKind === 'type' || one.exportKind === 'type');
}

/** Where a relative import of a file leads, as a path from the project without ending; undefined for a package. */
export function targetOf(path: string, from: string): string | undefined {
  if (!from.startsWith('.') && !from.startsWith('/')) return undefined;
  const target = from.startsWith('/') ? from.slice(1) : posix.join(posix.dirname(path), from);
  return target.replace(/\.(?:ts|tsx|js)$/, '');
}
