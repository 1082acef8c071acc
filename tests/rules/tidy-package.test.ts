import { expect, test } from 'vitest';
import { tidyPackage } from '../../src/rules/tidy-package';
import { offer } from '../builders/offer';

test('equal packages get one form', () => {
  const one = tidyPackage(
    offer({ relief: { b: 'licence', a: 'lifted' }, gestures: ['y', 'x', 'y'], pledges: ['q', 'p'] }),
  );
  const other = tidyPackage(
    offer({ relief: { a: 'lifted', b: 'licence' }, gestures: ['x', 'y'], pledges: ['p', 'q'] }),
  );
  expect(JSON.stringify(one)).toBe(JSON.stringify(other));
  expect(one.gestures).toEqual(['x', 'y']);
});
