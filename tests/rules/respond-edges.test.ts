// Our answer to a delivery: what comes after all, what is taken back, and what that costs.
import { describe, expect, test } from 'vitest';
import { deliver } from '../../src/rules/deliver';
import { draw } from '../../src/rules/draw';
import type { Package } from '../../src/rules/package';
import { refuseRespond, respond, snapTarget } from '../../src/rules/respond';
import type { GameState } from '../../src/rules/state';
import { aGame, aPlainScenario, aSignedGame, having } from '../builders/a-game';
import { offer } from '../builders/offer';

const scenario = aPlainScenario();
const { model } = scenario.rules;
const seeds = Array.from({ length: 20 }, (_, seed) => seed);
type Change = Parameters<typeof aGame>[1];

const signed = (deal: Package, change: Change = () => {}, seed = 1) =>
  aSignedGame(scenario, deal, aGame(scenario, change, seed));
const delivered = (deal: Package, change: Change = () => {}, seed = 1) =>
  having(signed(deal, change, seed), (draft) => deliver(draft, scenario));

describe('our answer', () => {
  const deal = offer({
    relief: { airline: 'licence', bank: 'suspension', fertiliser: 'lifted' },
    groups: { writers: 'stay' },
    pledges: ['carry-a-message'],
    order: 'we-first',
  });
  const short = (reliability: number, seed = 1) =>
    having(
      delivered(
        deal,
        (draft) => {
          draft.truth.reliability = 0;
        },
        seed,
      ),
      (draft) => {
        draft.truth.reliability = reliability;
      },
    );

  test('brings each thing after all by a draw of its own: as often as he is reliable, and the answer strong', () => {
    for (const [response, share] of [
      ['protest', 0.4],
      ['snap-back', 0.5],
    ] as const) {
      for (const seed of seeds) {
        const game = having(short(0.9, seed), (draft) => respond(draft, scenario, response));
        const due = ['writers', 'carry-a-message'].filter((id) => draw(seed, `recover:${id}`, 1, 0) < share * 0.9);
        expect(game.delivery?.recovered).toEqual(due);
        expect(game.deals[0]?.withheld).toEqual(['writers', 'carry-a-message'].filter((id) => !due.includes(id)));
        expect(game.pledges['carry-a-message']?.since).toBe(due.includes('carry-a-message') ? 1 : 0);
      }
    }
  });

  test('letting it pass costs no meter, and a little of his reliability', () => {
    const before = short(0.5);
    const game = having(before, (draft) => respond(draft, scenario, 'let-pass'));
    expect([game.ledger, game.delivery?.response, game.delivery?.snapped]).toEqual([before.ledger, 'let-pass', '']);
    expect(game.truth.reliability).toBeCloseTo(0.47, 12);
    expect(having(before, (draft) => respond(draft, scenario, 'protest')).truth.reliability).toBe(0.5);
  });

  test('is told with what it was', () => {
    const game = having(short(0), (draft) => respond(draft, scenario, 'snap-back'));
    expect(game.ledger.at(-1)?.cause).toEqual({ kind: 'response', response: 'snap-back' });
    expect(game.news.some(({ kind }) => kind === 'breach')).toBe(false);
  });

  test('takes back the dearest of this deal; of equals the first; nothing lifted, withheld or of another deal', () => {
    const target = (relief: Package['relief'], change: Change = () => {}) =>
      snapTarget(
        scenario,
        having(delivered(offer({ relief, order: 'we-first' })), (draft) => change?.(draft)),
      );
    expect(target({ airline: 'licence', fertiliser: 'licence' })).toBe('airline');
    expect(target({ airline: 'licence', fertiliser: 'suspension', bank: 'suspension' })).toBe('bank');
    expect(target({ airline: 'lifted' })).toBe('');
    expect(
      target({ fertiliser: 'licence' }, (draft) => {
        draft.relief.airline = { rung: 2, since: 1, highest: 2, tarnished: false };
      }),
    ).toBe('fertiliser');
    expect(
      target({ airline: 'licence' }, (draft) => Object.assign(draft.delivery ?? {}, { disavowed: 'airline' })),
    ).toBe('');
    expect(snapTarget(scenario, aGame(scenario))).toBe('');
  });

  test('a breach is told by what was taken back, under its own name', () => {
    const kept = delivered(deal, (draft) => {
      draft.truth.reliability = 1;
    });
    const game = having(kept, (draft) => respond(draft, scenario, 'snap-back'));
    expect(game.news.at(-1)).toEqual({ visit: 1, kind: 'breach', id: 'bank', people: 0 });
    expect(game.ledger.at(-1)?.cause).toEqual({ kind: 'breach' });
    const low = having(kept, (draft) => {
      draft.truth.reliability = 0.2;
      respond(draft, scenario, 'snap-back');
    });
    expect(low.truth.reliability).toBe(model.truth.leastReliability);
  });

  test('is refused by name', () => {
    const at = (change: object) => having(short(0), (draft) => Object.assign(draft, change));
    const why = (game: GameState, response: 'protest' | 'snap-back' = 'protest') =>
      refuseRespond(scenario, game, response);
    expect(why(at({ delivery: null }))).toEqual({ refused: 'already-answered', about: '' });
    expect(why(at({ phase: 'aftermath' }))).toEqual({ refused: 'wrong-phase', about: 'aftermath' });
    expect(why(at({}))).toBeNull();
    const lifted = delivered(offer({ relief: { airline: 'lifted' }, order: 'we-first' }));
    expect(why(lifted, 'snap-back')).toEqual({ refused: 'not-available', about: 'snap-back' });
    expect(why(lifted)).toEqual({ refused: 'nothing-short', about: '' });
  });
});
