/** Whether the campaign holds together in time: calendar, endings, flags, what is locked and never opened. */
import { conditionsOf, effectsOf } from './case-plans';
import { didYouMean } from './did-you-mean';
import type { Finding, Path } from './problem';
import type { WrittenCase } from './schema-case';

export function checkFlow(written: WrittenCase): Finding[] {
  return [...calendar(written), ...visits(written), ...endings(written), ...flags(written), ...locks(written)];
}

function calendar(written: WrittenCase): Finding[] {
  const { visits } = written.rules;
  const entries = written.calendar;
  const wrong = entries.findIndex(({ visit }, index) => visit !== index + 1);
  if (wrong >= 0) return [outOfStep(['calendar', wrong, 'visit'], `Visit ${wrong + 1} should stand here.`)];
  if (entries.length === visits) return [];
  return [outOfStep(['calendar'], `“rules.visits” is ${visits}, but the calendar has ${entries.length}.`)];
}

function visits(written: WrittenCase): Finding[] {
  const last = written.rules.visits;
  return (['history', 'hints'] as const).flatMap((kind) =>
    (written[kind] ?? []).flatMap(({ visit }, index) =>
      visit > last ? [visitOutOfRange([kind, index, 'visit'], visit, last)] : [],
    ),
  );
}

function endings(written: WrittenCase): Finding[] {
  const closing = written.endings.flatMap((ending, index) => (ending.at === 'once' ? [] : [{ ending, index }]));
  const last = closing.at(-1);
  if (last === undefined) return [noClosing()];
  const always = (when: object | undefined) => when === undefined || Object.keys(when).length === 0;
  const shadow = closing.find(({ ending, index }) => always(ending.when) && index < last.index);
  return [
    ...(always(last.ending.when) ? [] : [lastConditional(['endings', last.index, 'when'])]),
    ...(shadow ? [shadowed(['endings', shadow.index])] : []),
    ...written.endings.flatMap((ending, index) =>
      ending.at === 'once' && always(ending.when) ? [onceUnconditional(['endings', index])] : [],
    ),
  ];
}

function flags(written: WrittenCase): Finding[] {
  const set = effectsOf(written).flatMap(({ value }) => value.flag ?? []);
  return conditionsOf(written).flatMap(({ value, path }) =>
    (value.flags ?? []).flatMap((flag, index) =>
      set.includes(flag) ? [] : [neverSet([...path, 'flags', index], flag, set)],
    ),
  );
}

function locks(written: WrittenCase): Finding[] {
  const opened = new Set<string>(effectsOf(written).flatMap(({ value }) => value.unlock ?? []));
  return (['gestures', 'topics'] as const).flatMap((kind) =>
    (written[kind] ?? []).flatMap(({ id, available }, index) =>
      available === false && !opened.has(id) ? [neverUnlocked([kind, index, 'available'], id)] : [],
    ),
  );
}

function outOfStep(path: Path, message: string): Finding {
  return {
    code: 'calendar-out-of-step',
    path,
    message,
    hint: 'List the visits once each, from 1 to “rules.visits”, in order.',
  };
}

function visitOutOfRange(path: Path, visit: number, last: number): Finding {
  return {
    code: 'visit-out-of-range',
    path,
    message: `There is no visit ${visit}.`,
    hint: `The case has visits 1 to ${last}.`,
  };
}

function noClosing(): Finding {
  return {
    code: 'no-closing-ending',
    path: ['endings'],
    message: 'No ending is left for the close of the campaign.',
    hint: 'Add a last ending without “at: once” and without “when”.',
  };
}

function lastConditional(path: Path): Finding {
  return {
    code: 'last-ending-conditional',
    path,
    message: 'The last closing ending has a condition, so some games would have none.',
    hint: 'Remove its “when”, or add an ending without one after it.',
  };
}

function shadowed(path: Path): Finding {
  return {
    code: 'ending-shadowed',
    path,
    message: 'This ending always fits, so the closing endings after it are never reached.',
    hint: 'Give it a “when”, or move it to the end.',
  };
}

function onceUnconditional(path: Path): Finding {
  return {
    code: 'once-ending-unconditional',
    path,
    message: 'This ending would end every campaign after the first visit.',
    hint: 'Give it a “when”, or remove “at: once”.',
  };
}

function neverSet(path: Path, flag: string, set: readonly string[]): Finding {
  return {
    code: 'flag-never-set',
    path,
    message: `No effect ever sets the flag “${flag}”.`,
    hint: didYouMean(flag, [...new Set(set)]),
  };
}

function neverUnlocked(path: Path, id: string): Finding {
  return {
    code: 'never-unlocked',
    path,
    message: `“${id}” is not available at first, and nothing unlocks it.`,
    hint: `Add “unlock: [${id}]” to an effect, or remove “available: false”.`,
  };
}
