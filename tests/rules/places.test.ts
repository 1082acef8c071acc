import { expect, test } from 'vitest';
import { Places } from '../../src/rules/places';

const list = (...ids: readonly string[]) => ids.map((id) => ({ id }));

test('a thing is found where it stands, in whatever list is asked next', () => {
  const places = new Places();
  expect(places.find(list('bank', 'airline'), 'airline')).toBe(1);
  expect(places.find(list('airline', 'bank'), 'airline')).toBe(0);
  expect(places.find(list('clergy', 'writers', 'airline'), 'airline')).toBe(2);
});

test('a thing that is not there has no place, even where one like it stood before', () => {
  const places = new Places();
  expect(places.find(list('bank'), 'bank')).toBe(0);
  expect(places.find(list('airline'), 'bank')).toBe(-1);
  expect(places.find([], 'bank')).toBe(-1);
  expect(places.find(list('airline'), 'constructor')).toBe(-1);
});
