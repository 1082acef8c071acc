/** Turns parsed YAML nodes into plain data within bounds, and finds a node by its path. */
import { type Alias, isAlias, isMap, isScalar, isSeq, type Node } from 'yaml';
import { forbiddenKey, isForbiddenKey, MAX_ALIASES, MAX_DEPTH, MAX_VALUES, tooDeep, tooManyValues } from './plain-data';
import type { Finding, Path } from './problem';

/** What every alias that was followed stands for. */
export type AliasTargets = ReadonlyMap<Alias, Node>;

interface Walk {
  readonly anchors: Map<string, Node>;
  readonly aliases: Map<Alias, Node>;
  readonly findings: Finding[];
  expansions: number;
  values: number;
}

export function plainFromYaml(root: unknown): { data: unknown; aliases: AliasTargets; findings: Finding[] } {
  const walk: Walk = { anchors: new Map(), aliases: new Map(), findings: [], expansions: 0, values: 0 };
  const data = plain(walk, root, []);
  return { data, aliases: walk.aliases, findings: walk.findings };
}

/** True once nothing more may be read: the bounds are there to stop the work, not only to name it. */
function isSpent(walk: Walk): boolean {
  return walk.values > MAX_VALUES || walk.expansions > MAX_ALIASES || walk.findings.length > 100;
}

function plain(walk: Walk, node: unknown, path: Path): unknown {
  if (isSpent(walk)) return undefined;
  walk.values += 1;
  if (walk.values > MAX_VALUES) walk.findings.push(tooManyValues(path));
  if (path.length > MAX_DEPTH) {
    walk.findings.push(tooDeep(path));
    walk.values = MAX_VALUES + 1;
  }
  if (isSpent(walk)) return undefined;
  if (isAlias(node)) return followed(walk, node, path);
  noteAnchorAndTag(walk, node, path);
  if (isScalar(node)) return scalar(node.value);
  if (isSeq(node)) return node.items.map((item, index) => plain(walk, item, [...path, index]));
  if (!isMap(node)) return null;
  const map: { [key: string]: unknown } = {};
  const seen = new Set<string>();
  for (const pair of node.items) {
    const key = keyOf(pair.key);
    if (key === undefined) walk.findings.push(badKey(path));
    else if (isForbiddenKey(key)) walk.findings.push(forbiddenKey(path, key));
    else if (seen.has(key)) walk.findings.push(duplicateKey(path, key));
    else map[key] = plain(walk, pair.value, [...path, key]);
    if (key !== undefined) seen.add(key);
  }
  return map;
}

function followed(walk: Walk, alias: Alias, path: Path): unknown {
  walk.expansions += 1;
  const target = walk.anchors.get(alias.source);
  if (walk.expansions > MAX_ALIASES) walk.findings.push(tooManyAliases(path));
  else if (target === undefined) walk.findings.push(unknownAlias(path, alias.source));
  if (target === undefined || isSpent(walk)) return undefined;
  walk.aliases.set(alias, target);
  return plain(walk, target, path);
}

function noteAnchorAndTag(walk: Walk, node: unknown, path: Path): void {
  if (!isScalar(node) && !isMap(node) && !isSeq(node)) return;
  if (node.anchor !== undefined) walk.anchors.set(node.anchor, node);
  if (node.tag !== undefined && !STANDARD_TAGS.has(node.tag)) walk.findings.push(customTag(path, node.tag));
}

const STANDARD_TAGS = new Set(
  ['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((name) => `tag:yaml.org,2002:${name}`),
);

function scalar(value: unknown): unknown {
  if (typeof value === 'string') return value.length <= LONGEST_ID ? asOne(value) : value;
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

const LONGEST_ID = 64;

/**
 * The same text as engines keep it for keys, where equal ones are one and the same: rules compare ids and look them up at
 * every step, and what a parser cuts out of a file is compared letter by letter.
 */
const asOne = (text: string): string => Object.keys({ [text]: true })[0] ?? text;

function keyOf(key: unknown): string | undefined {
  if (!isScalar(key)) return undefined;
  return typeof key.value === 'string' || typeof key.value === 'number' || typeof key.value === 'boolean'
    ? String(key.value)
    : undefined;
}

/** The node at `path`, or its nearest parent that exists; with `atKey`, the key of the last step. */
export function findNode(root: Node, path: Path, atKey: boolean, aliases: AliasTargets): Node | undefined {
  let node: Node = root;
  for (const [depth, part] of path.entries()) {
    const real = isAlias(node) ? aliases.get(node) : node;
    let next: unknown;
    if (isSeq(real) && typeof part === 'number') next = real.items[part];
    else if (isMap(real)) {
      const pair = real.items.findLast((item) => keyOf(item.key) === String(part));
      next = pair && ((atKey && depth === path.length - 1) || !isNode(pair.value) ? pair.key : pair.value);
    }
    if (!isNode(next)) return node;
    node = next;
  }
  return node;
}

function isNode(value: unknown): value is Node {
  return isScalar(value) || isMap(value) || isSeq(value) || isAlias(value);
}

function badKey(path: Path): Finding {
  return { code: 'bad-key', path, message: 'A key here is not a plain word.', hint: 'Keys are words such as “title”.' };
}

function duplicateKey(path: Path, key: string): Finding {
  return {
    code: 'duplicate-key',
    path: [...path, key],
    atKey: true,
    message: `“${key}” stands here twice.`,
    hint: 'Keep one of the two.',
  };
}

function unknownAlias(path: Path, name: string): Finding {
  return {
    code: 'unknown-alias',
    path,
    message: `“*${name}” refers to nothing before it.`,
    hint: `Put “&${name}” before the value meant, or put the text in quotes.`,
  };
}

function tooManyAliases(path: Path): Finding {
  return {
    code: 'too-many-aliases',
    path,
    message: `Aliases (“*name”) are expanded more than ${MAX_ALIASES} times.`,
    hint: 'Write the values out instead.',
  };
}

function customTag(path: Path, tag: string): Finding {
  return {
    code: 'custom-tag',
    path,
    message: `The tag “${tag.slice(0, 60)}” is not allowed.`,
    hint: 'Remove the word that begins with “!”; a case needs none.',
  };
}
