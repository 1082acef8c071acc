/** Finds what a pure layer may not touch: the page, clocks, unseeded chance, arithmetic and order that differ between engines. */
import { childrenOf, isNode, type Node, treeOf } from './source';

const page = [
  'document',
  'window',
  'self',
  'globalThis',
  'navigator',
  'location',
  'history',
  'screen',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'Worker',
  'BroadcastChannel',
  'postMessage',
  'addEventListener',
  'alert',
  'confirm',
  'prompt',
  'matchMedia',
  'getComputedStyle',
  'Image',
  'Audio',
  'Element',
  'HTMLElement',
  'Event',
  'CustomEvent',
  'DOMParser',
  'console',
  'process',
  'Buffer',
  'require',
];
const clocks = [
  'Date',
  'performance',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'requestAnimationFrame',
  'requestIdleCallback',
  'queueMicrotask',
  'Temporal',
];
const unseeded = ['crypto'];
const local = ['Intl'];
const executed = ['eval', 'Function'];
const banned = new Set([...page, ...clocks, ...unseeded, ...local, ...executed]);

/** Exact by the language's definition, on every engine: constants, whole-number functions, and the root IEEE 754 defines. */
const exactMath = new Set(
  (
    'E LN2 LN10 LOG2E LOG10E PI SQRT1_2 SQRT2 ' + 'abs ceil clz32 floor fround imul max min round sign sqrt trunc'
  ).split(' '),
);
const localMethods = new Set([
  'localeCompare',
  'toLocaleString',
  'toLocaleDateString',
  'toLocaleTimeString',
  'toLocaleLowerCase',
  'toLocaleUpperCase',
]);

/** Each impurity of a text as `path:line name`. A name that the file itself declares in an enclosing function or module is its own. */
export function impuritiesOf(path: string, text: string): string[] {
  const found: string[] = [];
  const note = (node: Node, name: string) => {
    const line = text.slice(0, Number(node.start)).split('\n').length;
    found.push(`${path}:${line} ${name}`);
  };
  const visit = (node: Node, known: ReadonlySet<string>) => {
    const inner = opensScope(node) ? new Set([...known, ...declaredIn(node)]) : known;
    const name = impurity(node, inner);
    if (name !== undefined) note(node, name);
    for (const child of valueChildren(node)) visit(child, inner);
  };
  visit(treeOf(path, text), new Set());
  return found;
}

function impurity(node: Node, known: ReadonlySet<string>): string | undefined {
  if (
    (node.type === 'BinaryExpression' && node.operator === '**') ||
    (node.type === 'AssignmentExpression' && node.operator === '**=')
  )
    return '**';
  if (node.type === 'MetaProperty' && isNode(node.meta) && node.meta.name === 'import') return 'import.meta';
  if (node.type === 'MemberExpression') return impureMember(node, known);
  if (node.type !== 'Identifier' || typeof node.name !== 'string' || known.has(node.name)) return undefined;
  // A Math that reaches this point is not the object of `Math.name`: it escapes the look at its methods.
  return banned.has(node.name) || node.name === 'Math' ? node.name : undefined;
}

function impureMember({ object, property, computed }: Node, known: ReadonlySet<string>): string | undefined {
  const name = nameOf(property, computed === true);
  if (name !== undefined && localMethods.has(name)) return name;
  if (!isNode(object) || object.name !== 'Math' || known.has('Math')) return undefined;
  return name !== undefined && exactMath.has(name) ? undefined : `Math.${name ?? '[computed]'}`;
}

function nameOf(property: unknown, computed: boolean): string | undefined {
  if (!isNode(property)) return undefined;
  const name = computed ? property.value : property.name;
  return typeof name === 'string' ? name : undefined;
}

/** Children that stand for values: without types, and without names that are only labels (of a member, a key, an import). */
function valueChildren(node: Node): Node[] {
  const labels: unknown[] = [];
  if (node.type === 'MemberExpression') {
    if (node.computed !== true) labels.push(node.property);
    if (isNode(node.object) && node.object.name === 'Math') labels.push(node.object);
  }
  if (/^(?:Property|MethodDefinition|PropertyDefinition|AccessorProperty)$/.test(node.type) && node.computed !== true)
    labels.push(node.key);
  if (
    /^(?:ImportSpecifier|ImportDefaultSpecifier|ImportNamespaceSpecifier|ExportSpecifier|MetaProperty)$/.test(node.type)
  )
    return [];
  if (/^(?:LabeledStatement|BreakStatement|ContinueStatement)$/.test(node.type)) labels.push(node.label);
  return childrenOf(node).filter((child) => !labels.includes(child) && !isTypeNode(child));
}

const valuesInTypeSyntax = [
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
  'TSTypeAssertion',
  'TSInstantiationExpression',
];

function isTypeNode(node: Node): boolean {
  return node.type.startsWith('TS') && !valuesInTypeSyntax.includes(node.type);
}

function opensScope(node: Node): boolean {
  return node.type === 'Program' || isFunction(node);
}

function isFunction(node: Node): boolean {
  return ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'].includes(node.type);
}

/** Names that a function or module declares, without those of functions inside it. Blocks count with their function. */
function declaredIn(scope: Node): string[] {
  const own = isNode(scope.id) ? bindings(scope.id) : [];
  const params = Array.isArray(scope.params) ? scope.params.filter(isNode).flatMap(bindings) : [];
  return [...own, ...params, ...childrenOf(scope).flatMap(declarations)];
}

function declarations(node: Node): string[] {
  if (node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration')
    return isNode(node.id) ? bindings(node.id) : [];
  if (isFunction(node)) return [];
  const here = /^(?:VariableDeclarator)$/.test(node.type)
    ? node.id
    : /^Import\w*Specifier$/.test(node.type)
      ? node.local
      : node.type === 'CatchClause'
        ? node.param
        : undefined;
  return [...(isNode(here) ? bindings(here) : []), ...childrenOf(node).flatMap(declarations)];
}

/** Names bound by a pattern: `a`, `{ a, b: c }`, `[a, ...b]`, `a = 1`. */
function bindings(pattern: Node): string[] {
  if (pattern.type === 'Identifier') return typeof pattern.name === 'string' ? [pattern.name] : [];
  if (pattern.type === 'Property') return isNode(pattern.value) ? bindings(pattern.value) : [];
  if (pattern.type === 'AssignmentPattern') return isNode(pattern.left) ? bindings(pattern.left) : [];
  if (pattern.type === 'RestElement') return isNode(pattern.argument) ? bindings(pattern.argument) : [];
  const parts = [pattern.properties, pattern.elements].flatMap((list) =>
    Array.isArray(list) ? list.filter(isNode) : [],
  );
  return parts.flatMap(bindings);
}
