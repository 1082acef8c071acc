import { describe, expect, test } from 'vitest';
import { drift } from '../../src/rules/drift';
import type { GameState } from '../../src/rules/state';
import { aGame, aPlainScenario, having } from '../builders/a-game';

const scenario = aPlainScenario();
const drifted = (game: GameState) => having(game, (draft) => drift(draft, scenario));
const moved = (game: GameState) => game.ledger.map((entry) => [entry.meter, entry.cause.kind, entry.amount]);

describe('a visit passes', () => {
  test('home grows impatient, more so when nobody was freed; the word fades; the grip returns', () => {
    expect(moved(drifted(aGame()))).toEqual([
      ['support', 'drift', -3],
      ['support', 'nobody-freed', -3],
      ['trust', 'drift', -2.5],
      ['grip', 'drift', 1.5],
    ]);
  });

  test('somebody freed in this visit spares the second', () => {
    const freed = (visit: number) =>
      aGame(scenario, (draft) => {
        draft.news.push({ visit, kind: 'release', id: 'writers', people: 1 });
      });
    expect(drifted(freed(1)).meters.support).toBe(57);
    expect(drifted(freed(0)).meters.support).toBe(54);
  });

  test('thin allies weigh on support', () => {
    const game = aGame(scenario, (draft) => {
      draft.meters.allies = 25;
    });
    expect(moved(drifted(game))).toContainEqual(['support', 'allies-thin', -3]);
  });
});

describe('pledges in force', () => {
  const pledged = (id: string, seed: number) =>
    drifted(
      aGame(
        scenario,
        (draft) => {
          draft.pledges[id] = { since: 1, visits: 0, kept: 0, keptNow: false };
        },
        seed,
      ),
    );

  test('are counted every visit, kept as often as said', () => {
    expect(pledged('carry-a-message', 1).pledges['carry-a-message']).toEqual({
      since: 1,
      visits: 1,
      kept: 1,
      keptNow: true,
    });
    const kept = Array.from(
      { length: 200 },
      (_, seed) => pledged('no-new-arrests', seed).pledges['no-new-arrests']?.kept ?? 0,
    );
    const sum = kept.reduce((a, b) => a + b, 0);
    expect(sum).toBeGreaterThan(75);
    expect(sum).toBeLessThan(125);
  });

  test('broken, they are news and cost support and signal', () => {
    const seed = Array.from({ length: 50 }, (_, i) => i).find(
      (i) => !pledged('no-new-arrests', i).pledges['no-new-arrests']?.keptNow,
    );
    const game = pledged('no-new-arrests', seed ?? 0);
    const broken = game.ledger.filter((entry) => entry.cause.kind === 'pledge-broken');
    expect(broken.map((entry) => [entry.meter, entry.amount])).toEqual([
      ['support', -2],
      ['signal', -2],
    ]);
    expect(game.news).toContainEqual({ visit: 1, kind: 'pledge-broken', id: 'no-new-arrests', people: 0 });
  });

  test('not in force, they are not counted', () => {
    expect(drifted(aGame()).pledges['no-new-arrests']?.visits).toBe(0);
  });
});
