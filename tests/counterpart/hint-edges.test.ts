/** What he tells when asked why, where several things are misjudged alike, hardly, or not at all. */
import { describe, expect, it } from 'vitest';
import { hintFor } from '../../src/counterpart/hint';
import type { Exchange } from '../../src/rules/state';
import { aView, misjudging } from '../builders/a-counterpart-view';
import { anExchange } from '../builders/a-game';
import { A_MODEL } from '../builders/a-model';
import { offer } from '../builders/offer';

const all = offer({
  relief: { airline: 'licence', bank: 'suspension' },
  gestures: ['photograph'],
  groups: { writers: 'stay', clergy: 'exile' },
  pledges: ['no-arrests'],
});
const about = (misjudged: { readonly [id: string]: number }, earlier: readonly Exchange[] = [], said = all) =>
  hintFor(aView({ model: A_MODEL, misjudged: misjudging(misjudged) }), earlier, [said, null]);

describe('his hint', () => {
  it('is about any kind of thing, and says in which direction the town is wrong', () => {
    for (const id of ['airline', 'photograph', 'clergy', 'no-arrests']) {
      expect(about({ [id]: 1.5 })).toEqual({ about: id, direction: 'more' });
      expect(about({ [id]: 0.5 })).toEqual({ about: id, direction: 'less' });
    }
  });

  it('weighs half as much and twice as much alike', () => {
    expect(about({ airline: 1.9, clergy: 0.5 })?.about).toBe('clergy');
    expect(about({ airline: 2.1, clergy: 0.5 })?.about).toBe('airline');
  });

  it('of things equally misjudged is about the first on his list', () => {
    expect(about({ clergy: 2, bank: 0.5, writers: 2 })?.about).toBe('bank');
  });

  it('needs a misjudgement beyond the bound', () => {
    expect(about({ airline: 1.05 })).toBeNull();
    expect(about({ airline: 1.051 })).toEqual({ about: 'airline', direction: 'more' });
  });

  it('is never about what has no worth to be wrong about', () => {
    expect(about({ airline: 0 })).toBeNull();
    expect(about({ airline: -3 })).toBeNull();
  });

  it('is never about what is on neither paper', () => {
    expect(about({ clergy: 2 }, [], offer({ relief: { airline: 'licence' } }))).toBeNull();
    expect(about({ constructor: 2 })).toBeNull();
    expect(hintFor(aView({ misjudged: misjudging({ airline: 2, clergy: 2 }) }), [], [null, null])).toBeNull();
  });

  it('counts as told only once we have asked for it', () => {
    const told = (asked: boolean) => anExchange({ asked, hint: { about: 'airline', direction: 'more' } });
    expect(about({ airline: 2, clergy: 1.5 }, [told(false)])?.about).toBe('airline');
    expect(about({ airline: 2, clergy: 1.5 }, [told(true)])?.about).toBe('clergy');
    expect(about({ airline: 2 }, [told(true), anExchange({ asked: true })])).toBeNull();
  });
});
