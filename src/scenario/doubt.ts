/** Keeps quiet about what may only be wrong because another part could not be read: a second mend must not be asked for a first mistake. */
import type { Mends } from './mend-case';
import type { Finding, Path, Problem } from './problem';
import { valueAt } from './schema-walk';

/** Those of `findings` about the mended case `data` that stand whatever the unread parts turn out to be. */
export function beyondDoubt(findings: readonly Finding[], data: unknown, mends: Mends): Finding[] {
  return findings.filter((finding) => !isDoubtful(finding, data, mends));
}

/** The same for problems in translations, whose places are those of their own file. */
export function translationsBeyondDoubt(problems: readonly Problem[], mends: Mends): Problem[] {
  const tops = new Set(mends.paths.map(([top]) => String(top ?? '')));
  return problems.filter(({ code, path, message }) => {
    if (code === 'text-without-place') return !tops.has(/^[^.[]*/.exec(path)?.[0] ?? '');
    return code !== 'unknown-word' || !isWordInDoubt(message, mends);
  });
}

function isDoubtful(finding: Finding, data: unknown, mends: Mends): boolean {
  const { code, path } = finding;
  if (mends.paths.some((mended) => startsWith(path, mended))) return true;
  const beside = (key: string) => touches(mends, [...path.slice(0, -1), key]);
  const id = String(finding.atKey ? path.at(-1) : valueAt(data, path));
  switch (code) {
    case 'unknown-id':
      return mends.words.has(id) || kindsNamedAt(path).some((kind) => isOpen(mends, kind));
    case 'unknown-source':
      return mends.words.has(id) || isKeyedListOpen(mends, 'sources');
    case 'unknown-persona':
      return mends.words.has(id) || isKeyedListOpen(mends, 'personas');
    case 'unknown-word':
      return isWordInDoubt(finding.message, mends);
    case 'flag-never-set':
      return mends.words.has(id) || isSomeEffectUnread(mends, 'flag');
    case 'never-unlocked': {
      const locked = [...path.slice(0, -1), 'id'];
      return (
        touches(mends, locked) || mends.words.has(String(valueAt(data, locked))) || isSomeEffectUnread(mends, 'unlock')
      );
    }
    case 'bad-text':
      return touches(mends, path);
    case 'missing-key':
      return touches(mends, path);
    case 'low-above-high':
      return beside('high');
    case 'refusals-exceed-people':
      return beside('people');
    case 'documented-without-source':
      return beside('source');
    case 'ending-shadowed':
    case 'once-ending-unconditional':
      return touches(mends, [...path, 'when']) || isSomeEntryMended(mends, 'endings', 'at');
    case 'last-ending-conditional':
    case 'no-closing-ending':
      return isSomeEntryMended(mends, 'endings', 'at');
    case 'calendar-out-of-step':
      return visitsInDoubt(mends) || isSomeEntryMended(mends, 'calendar', 'visit') || isOpen(mends, 'calendar');
    case 'visit-out-of-range':
      return visitsInDoubt(mends);
    case 'missing-translation':
      return mends.inTexts || touches(mends, ['language']);
    default:
      return false;
  }
}

/** Where an id is named, the lists that may define it. */
const NAMED: { readonly [key: string]: readonly string[] } = {
  relief: ['relief'],
  gave: ['relief'],
  gestures: ['gestures'],
  pledges: ['pledges'],
  released: ['groups'],
  group: ['groups'],
  event: ['events'],
  reveal: ['relief', 'gestures', 'groups', 'pledges'],
  unlock: ['gestures', 'topics'],
  worth: ['relief', 'gestures'],
  hold: ['groups', 'pledges'],
};

function kindsNamedAt(path: Path): readonly string[] {
  const key = path.slice(0, -1).findLast((part) => typeof part === 'string' && part !== 'ids');
  return NAMED[String(path.at(-1) === 'group' ? 'group' : (key ?? ''))] ?? [];
}

/** Whether a list may hold entries, or ids of entries, that could not be read. */
function isOpen(mends: Mends, kind: string): boolean {
  return mends.paths.some(
    ([top, , key, ...rest]) => top === kind && rest.length === 0 && (key === undefined || key === 'id'),
  );
}

/** Whether a map such as `sources` may hold keys that could not be read. */
function isKeyedListOpen(mends: Mends, list: string): boolean {
  return mends.paths.some(([top, ...rest]) => top === list && rest.length <= 1);
}

/** What may hold effects, besides the entries of a list. */
const HOLDERS: readonly unknown[] = [
  ...['do', 'steps', 'licence', 'suspension', 'lifted', 'replies'],
  ...['relief', 'gestures', 'groups', 'pledges', 'preparations', 'topics', 'events'],
];

function isSomeEffectUnread(mends: Mends, effect: string): boolean {
  return mends.paths.some((mended) => {
    const last = mended.at(-1);
    return mended.includes(effect) || HOLDERS.includes(last) || (typeof last === 'number' && !mended.includes('do'));
  });
}

function isSomeEntryMended(mends: Mends, list: string, key: string): boolean {
  return mends.paths.some(([top, , at]) => top === list && at === key);
}

function visitsInDoubt(mends: Mends): boolean {
  return isMended(mends, ['rules']) || isMended(mends, ['rules', 'visits']);
}

function isMended(mends: Mends, path: Path): boolean {
  return mends.paths.some((mended) => mended.length === path.length && startsWith(mended, path));
}

/** Something at `path` or below it was mended. */
function touches(mends: Mends, path: Path): boolean {
  return mends.paths.some((mended) => startsWith(mended, path));
}

function startsWith(path: Path, start: Path): boolean {
  return start.length <= path.length && start.every((part, at) => part === path[at]);
}

function isWordInDoubt(message: string, mends: Mends): boolean {
  if (isKeyedListOpen(mends, 'words')) return true;
  return [...message.matchAll(/\{([^{}]+)\}/g)].some(([, name]) => name !== undefined && mends.words.has(name));
}
