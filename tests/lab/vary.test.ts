// A case with other numbers: every parameter can be varied, is varied alone, and stays what it was where nobody names it.
import { expect, test } from 'vitest';
import { climb } from '../../src/lab/ladder';
import { parametersOf, vary } from '../../src/lab/vary';
import { theCase } from '../builders/the-case';

const scenario = theCase('tutorial-swap');
const numbers = (value: unknown, path = ''): { [path: string]: number } => {
  if (typeof value === 'number') return { [path]: value };
  if (typeof value !== 'object' || value === null) return {};
  return Object.assign({}, ...Object.entries(value).map(([key, inner]) => numbers(inner, `${path}.${key}`)));
};

test('nothing named, nothing changed', () => {
  expect(vary(scenario, {})).toEqual(scenario);
});

test('each parameter changes one number, unless that is nothing or already all there is', () => {
  const before = numbers(scenario);
  const idle = parametersOf(scenario).filter((name) => {
    const after = numbers(vary(scenario, { [name]: 0.7 }));
    const changed = Object.keys(before).filter((path) => after[path] !== before[path]);
    expect([name, changed.length]).toEqual([name, Math.min(1, changed.length)]);
    return changed.length === 0;
  });
  const zero = idle.filter((name) =>
    Object.entries(before).some(([path, value]) => path.endsWith(`.${name}`) && value !== 0),
  );
  expect(zero).toEqual([]);
});

test('shares stay shares, counts stay whole, starts stay on the meter', () => {
  const grown = vary(scenario, Object.fromEntries(parametersOf(scenario).map((name) => [name, 3])));
  expect(grown.rules.model.truth.mostReliability).toBe(1);
  expect(grown.rules.hours).toBe(scenario.rules.hours * 3);
  expect(grown.meters.support.start).toBe(100);
  const shrunk = vary(scenario, { 'rules.exchanges': 0.8 });
  expect(Number.isInteger(shrunk.rules.exchanges)).toBe(true);
});

test('the ladder is climbed by the prober and every simple bot, on the same games each time', () => {
  const row = climb(scenario, { label: 'as it is', factors: {} }, 4, 2);
  expect(climb(scenario, { label: 'as it is', factors: {} }, 4, 2)).toEqual(row);
  expect(['random', 'generous', 'patient', 'hardliner', 'greedy']).toContain(row.best.bot);
});
