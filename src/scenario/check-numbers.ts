/** Numbers that must fit each other: ladders rise, ranges open upwards, nobody refuses who is not there. */
import { conditionsOf } from './case-plans';
import type { Finding, Path } from './problem';
import { STEPS } from './scenario';
import { points, pointsChange } from './schema-basics';
import { type WrittenCase, writtenCase } from './schema-case';
import { replaceWhere } from './schema-walk';

export function checkNumbers(written: WrittenCase): Finding[] {
  return [...ladders(written), ...rumours(written), ...ranges(written), ...refusals(written), ...fineness(written)];
}

function ladders(written: WrittenCase): Finding[] {
  return written.relief.flatMap((relief, index) => {
    const steps = STEPS.flatMap((step) => {
      const value = relief.steps[step];
      return value ? [{ step, value, path: ['relief', index, 'steps', step] }] : [];
    });
    if (steps.length === 0) return [noSteps(['relief', index, 'steps'])];
    return steps.flatMap(({ step, value, path }, at) => {
      const before = steps[at - 1]?.value;
      const falling = (['worth', 'cost', 'allies'] as const).filter(
        (key) => (value[key] ?? Number.POSITIVE_INFINITY) < (before?.[key] ?? 0),
      );
      const term = step !== 'licence' && (value.term ?? 0) > 0 ? [termIgnored([...path, 'term'])] : [];
      return [...falling.map((key) => notRising([...path, key], key)), ...term];
    });
  });
}

function rumours(written: WrittenCase): Finding[] {
  const items = (['relief', 'gestures', 'groups', 'pledges'] as const).flatMap((kind) =>
    (written[kind] ?? []).map(({ rumour }, index) => ({ rumour, path: [kind, index, 'rumour'] as Path })),
  );
  const reliability = {
    rumour: written.counterpart.rumours?.reliability,
    path: ['counterpart', 'rumours', 'reliability'],
  };
  return [...items, reliability].flatMap(({ rumour, path }) =>
    rumour && rumour.low > rumour.high ? [lowAboveHigh([...path, 'low'], rumour)] : [],
  );
}

function ranges(written: WrittenCase): Finding[] {
  return conditionsOf(written).flatMap(({ value, path }) =>
    Object.entries(value).flatMap(([key, range]) => {
      if (typeof range !== 'object' || !('min' in range || 'max' in range)) return [];
      const { min, max } = range;
      const crossed = typeof min === 'number' && typeof max === 'number' && min > max;
      return crossed ? [rangeEmpty([...path, key])] : [];
    }),
  );
}

function refusals(written: WrittenCase): Finding[] {
  return written.groups.flatMap(({ people, refusesExile }, index) =>
    (refusesExile ?? 0) > people ? [refusalsExceed(['groups', index, 'refusesExile'], people)] : [],
  );
}

/** Points with more than two decimals, found by their schema wherever they stand. */
function fineness(written: WrittenCase): Finding[] {
  const findings: Finding[] = [];
  for (const schema of [points, pointsChange]) {
    replaceWhere(writtenCase, written, schema, (value, path) => {
      if (typeof value === 'number' && Math.abs(value * 100 - Math.round(value * 100)) > 1e-6)
        findings.push(tooFine(path));
      return value;
    });
  }
  return findings;
}

function noSteps(path: Path): Finding {
  return {
    code: 'missing-key',
    path,
    message: 'This ladder has no step.',
    hint: 'Add at least one of licence, suspension and lifted.',
  };
}

function notRising(path: Path, key: string): Finding {
  return {
    code: 'ladder-not-rising',
    path,
    message: `“${key}” is lower than on the step before.`,
    hint: 'Figures of a ladder are cumulative: each step counts all that came before it.',
  };
}

function termIgnored(path: Path): Finding {
  return {
    code: 'term-ignored',
    path,
    message: 'Only a licence lapses; this term has no effect.',
    hint: 'Remove it.',
  };
}

function lowAboveHigh(path: Path, { low, high }: { readonly low: number; readonly high: number }): Finding {
  return {
    code: 'low-above-high',
    path,
    message: `The rumour runs from ${low} down to ${high}.`,
    hint: 'Put the smaller number in “low”.',
  };
}

function rangeEmpty(path: Path): Finding {
  return {
    code: 'range-empty',
    path,
    message: 'No number is both at least “min” and at most “max”.',
    hint: 'Swap the two.',
  };
}

function refusalsExceed(path: Path, people: number): Finding {
  return {
    code: 'refusals-exceed-people',
    path,
    message: `More people refuse exile than are held (${people}).`,
    hint: `Write at most ${people}.`,
  };
}

function tooFine(path: Path): Finding {
  return {
    code: 'too-fine',
    path,
    message: 'Points are held as whole hundredths; further decimals are rounded.',
    hint: 'Write at most two decimals.',
  };
}
