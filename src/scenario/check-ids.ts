/** One id, one thing: over all kinds, since effects and rumours name things by id alone. */
import { ITEM_KINDS, idsOf, pathOfId, RELIABILITY } from './case-ids';
import type { Finding, Path } from './problem';
import type { WrittenCase } from './schema-case';
import { OWN_WORDS } from './words';

export function checkIds(written: WrittenCase): Finding[] {
  const ids = idsOf(written);
  const first = new Map<string, string>();
  const findings: Finding[] = [];
  for (const kind of ITEM_KINDS) {
    for (const [index, id] of ids[kind].entries()) {
      const path = pathOfId(kind, index);
      const before = first.get(id);
      if (before !== undefined) findings.push(duplicateId(path, id, before));
      if (id === RELIABILITY) findings.push(reservedId(path, id));
      first.set(id, before ?? kind);
    }
  }
  const taken = OWN_WORDS.filter((word) => Object.hasOwn(written.words ?? {}, word));
  return [...findings, ...taken.map((word) => reservedId(['words', word], word))];
}

function duplicateId(path: Path, id: string, before: string): Finding {
  return {
    code: 'duplicate-id',
    path,
    message: `The id “${id}” is already used among ${before}.`,
    hint: 'Give one of the two another id, and change what refers to it.',
  };
}

function reservedId(path: Path, id: string): Finding {
  return { code: 'reserved-id', path, message: `“${id}” has a meaning of its own.`, hint: 'Choose another id.' };
}
