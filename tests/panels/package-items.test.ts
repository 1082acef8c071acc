import { describe, expect, it } from 'vitest';
import { withGesture, withGroup, withPledge, withRelief } from '../../src/panels/table/change-draft';
import { compared, itemsOf } from '../../src/panels/table/package-items';
import { aScenario } from '../builders/a-scenario';
import { offer } from '../builders/offer';

const scenario = aScenario();

describe('composing a package', () => {
  it('puts things in and takes them out again, without touching the rest', () => {
    const empty = offer();
    const one = withPledge(
      withGroup(withGesture(withRelief(empty, 'airline', 'licence'), 'photograph', true), 'writers', 'stay'),
      'carry-a-message',
      true,
    );
    expect(itemsOf(scenario, one).map(({ id, as }) => `${id} ${as}`)).toEqual([
      'airline licence',
      'photograph give',
      'writers stay',
      'carry-a-message pledge',
    ]);
    const none = withPledge(
      withGroup(withGesture(withRelief(one, 'airline', null), 'photograph', false), 'writers', null),
      'carry-a-message',
      false,
    );
    expect(none).toEqual(empty);
  });

  it('keeps a gesture once, however often it is ticked', () => {
    const twice = withGesture(withGesture(offer(), 'photograph', true), 'photograph', true);
    expect(twice.gestures).toEqual(['photograph']);
  });
});

describe('two packages side by side', () => {
  it('marks what was added, struck out and changed, and leaves the rest unmarked', () => {
    const ours = offer({ relief: { airline: 'licence' }, groups: { writers: 'stay', rivals: 'exile' } });
    const his = offer({ relief: { airline: 'suspension' }, gestures: ['photograph'], groups: { writers: 'stay' } });
    const marks = compared(scenario, ours, his).map(({ id, side, mark }) => `${side} ${id} ${mark}`);
    expect(marks).toEqual(['given airline changed', 'given photograph added', 'got writers same', 'got rivals struck']);
  });
});
