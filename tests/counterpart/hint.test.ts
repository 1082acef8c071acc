import { describe, expect, it } from 'vitest';
import { answerOffer } from '../../src/counterpart/answer';
import { hintFor } from '../../src/counterpart/hint';
import { openTable } from '../../src/counterpart/open-table';
import { aView, misjudging } from '../builders/a-counterpart-view';
import { offer } from '../builders/offer';

const said = offer({ relief: { airline: 'licence', bank: 'suspension' }, groups: { writers: 'stay' } });

describe('what he says when asked why', () => {
  it('is about what is most misjudged of what lies on the table', () => {
    expect(hintFor(aView(), [], [said, null])).toEqual({ about: 'bank', direction: 'less' });
    expect(hintFor(aView(), [], [offer({ groups: { writers: 'stay' } }), null])).toEqual({
      about: 'writers',
      direction: 'more',
    });
  });

  it('may be about what he himself put there', () => {
    expect(hintFor(aView(), [], [null, offer({ relief: { airline: 'lifted' } })])).toEqual({
      about: 'airline',
      direction: 'more',
    });
  });

  it('is never said twice, but waits until it is asked for', () => {
    const view = aView();
    const { exchange } = answerOffer({ ...view, table: openTable(view) }, said);
    expect(exchange.hint).toEqual({ about: 'bank', direction: 'less' });
    expect(hintFor(view, [exchange], [said])).toEqual({ about: 'bank', direction: 'less' });
    expect(hintFor(view, [{ ...exchange, asked: true }], [said])).toEqual({ about: 'airline', direction: 'more' });
  });

  it('is nothing where the talk of the town is near enough', () => {
    expect(hintFor(aView({ misjudged: misjudging({ airline: 1.02 }) }), [], [said])).toBeNull();
    expect(hintFor(aView({ misjudged: misjudging({}) }), [], [said])).toBeNull();
  });
});
