/** The layer table of ARCHITECTURE.md, and the judgement of one import by it. */
import { type Import, targetOf } from './source';

/** What one folder may import of another folder, or of a package. */
export interface Permission {
  readonly from: string;
  /** `all`; `types` only; or `selectors`: types, and values from files whose name begins with "select". */
  readonly what: 'all' | 'types' | 'selectors';
}

export type LayerTable = ReadonlyMap<string, readonly Permission[]>;

/** Reads the table under "| Folder | may import |". @throws Error where there is none, or a cell is not understood */
export function parseLayerTable(document: string): LayerTable {
  const lines = document.split('\n');
  const head = lines.findIndex((line) => /^\|\s*Folder\s*\|\s*may import\s*\|/i.test(line));
  if (head < 0) throw new Error('ARCHITECTURE.md has no table "| Folder | may import |"');
  const rows: [string, readonly Permission[]][] = [];
  for (const line of lines.slice(head + 2)) {
    if (!line.startsWith('|')) break;
    const [folders = '', cell = ''] = line.split('|').slice(1, 3);
    for (const folder of folders.split(',')) rows.push([folder.trim(), parsePermissions(cell)]);
  }
  return new Map(rows);
}

function parsePermissions(cell: string): readonly Permission[] {
  if (cell.trim() === 'nothing') return [];
  return cell.split(/,(?![^(]*\))/).map((part) => {
    const match = /^([@\w/.-]+)(?: \((types|selectors, types)\))?$/.exec(part.trim());
    if (!match?.[1]) throw new Error(`the layer table says "${part.trim()}", which is not understood`);
    return { from: match[1], what: match[2] === undefined ? 'all' : match[2] === 'types' ? 'types' : 'selectors' };
  });
}

/** Why a file may not import this, in words; undefined where it may. Files directly in src/ are free. */
export function refusal(table: LayerTable, path: string, wanted: Import): string | undefined {
  const folder = folderOf(path);
  if (folder === undefined) return undefined;
  const permissions = table.get(folder);
  if (permissions === undefined) return `${folder} has no row in the layer table`;
  const target = targetOf(path, wanted.from);
  const source =
    target === undefined ? packageOf(wanted.from) : target.startsWith('src/') ? folderOf(`${target}.ts`) : undefined;
  if (source === folder && target !== undefined) return undefined;
  if (source === undefined) return `${path} imports ${wanted.from}, which is in no layer`;
  const permission = permissions.find((one) => one.from === source);
  if (permission === undefined) return `${path} imports ${wanted.from}: ${folder} may not import ${source}`;
  if (permission.what === 'all' || wanted.typeOnly) return undefined;
  if (permission.what === 'selectors' && /^src\/[^/]+\/select/.test(target ?? '')) return undefined;
  return `${path} imports values of ${wanted.from}: ${folder} may import ${source} for its ${permission.what} only`;
}

/** `rules` for src/rules/…; undefined for a file directly in src/. */
export function folderOf(path: string): string | undefined {
  const [, folder, file] = path.split('/');
  return file === undefined ? undefined : folder;
}

/** `zod` for `zod/mini`, `@scope/name` for `@scope/name/part`, `node` for all that Node brings along (`node:fs`). */
function packageOf(from: string): string {
  if (from.startsWith('node:')) return 'node';
  const parts = from.split('/');
  return parts.slice(0, from.startsWith('@') ? 2 : 1).join('/');
}
