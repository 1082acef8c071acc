// What a deal becomes over the visits: licences run out or are renewed, what was taken back is worth less, words count.
import type { Draft } from 'immer';
import { describe, expect, test } from 'vitest';
import { alliesCostOfRelief, costOfRelief } from '../../src/rules/cost';
import { deliver } from '../../src/rules/deliver';
import { hisValue } from '../../src/rules/his-value';
import { openVisit } from '../../src/rules/open-visit';
import type { Package } from '../../src/rules/package';
import { respond } from '../../src/rules/respond';
import { settleVisit } from '../../src/rules/settle-visit';
import { signDeal } from '../../src/rules/sign';
import type { GameState } from '../../src/rules/state';
import { worthOfRelief } from '../../src/rules/worth';
import type { Scenario } from '../../src/scenario/scenario';
import { aGame, aPlainScenario, having } from '../builders/a-game';
import { offer } from '../builders/offer';

const plain = aPlainScenario();
const scenario: Scenario = { ...plain, events: [], rules: { ...plain.rules, visits: 6, pressure: 0 } };
const airline = scenario.relief[0];
if (!airline) throw new Error('the small scenario has lost its airline');

const licence = offer({ relief: { airline: 'licence' }, groups: { 'dual-citizen': 'stay' }, order: 'they-first' });
const renewal = offer({ relief: { airline: 'renew' }, groups: { writers: 'stay' }, order: 'they-first' });

/** A visit with this deal, or none, to the morning of the next one. */
const visited = (game: GameState, deal: Package | null, answer: (draft: Draft<GameState>) => void = () => {}) =>
  having(game, (draft) => {
    if (deal) {
      signDeal(draft, scenario, deal, 'you', { least: null, most: null });
      deliver(draft, scenario);
      answer(draft);
    }
    settleVisit(draft, scenario);
    openVisit(draft, scenario);
  });
const snapBack = (draft: Draft<GameState>) => respond(draft, scenario, 'snap-back');
const reliable = (reliability: number) =>
  aGame(scenario, (draft) => {
    draft.truth.reliability = reliability;
    draft.meters.trust = 60;
  });
const because = (game: GameState, kind: string) => game.ledger.filter((entry) => entry.cause.kind === kind);

describe('a licence of one visit', () => {
  const given = visited(aGame(scenario), licence);

  test('is in force in the next visit, and gone in the one after', () => {
    expect(given.relief.airline).toMatchObject({ rung: 1, since: 1 });
    const later = visited(given, null);
    expect(later.relief.airline).toEqual({ rung: 0, since: 0, highest: 1, tarnished: true });
    expect(because(later, 'lapse').map(({ meter }) => meter)).toEqual(['trust', 'rapport']);
  });

  test('renewed for half its worth and cost, it stands a visit longer, and the allies do not mind again', () => {
    expect(worthOfRelief(scenario, given, airline, 'renew')).toBe(250);
    expect(costOfRelief(scenario, given, airline, 'renew')).toBe(100);
    const renewed = visited(given, renewal);
    expect(renewed.relief.airline).toEqual({ rung: 1, since: 2, highest: 1, tarnished: false });
    expect(renewed.deals[1]).toMatchObject({ worthGiven: 250, costPaid: 100, alliesCost: 0 });
    expect(visited(renewed, null).relief.airline?.rung).toBe(0);
  });

  test('once lapsed it is worth three fifths, costs the same, and the allies do not mind again', () => {
    const lapsed = visited(given, null);
    expect(worthOfRelief(scenario, lapsed, airline, 'licence')).toBe(300);
    expect(costOfRelief(scenario, lapsed, airline, 'licence')).toBe(200);
    expect(alliesCostOfRelief(lapsed, airline, 'licence')).toBe(0);
  });

  test('raised to a suspension in time, it no longer lapses', () => {
    const raised = visited(given, offer({ relief: { airline: 'suspension' }, order: 'they-first' }));
    expect(visited(visited(raised, null), null).relief.airline?.rung).toBe(2);
  });
});

describe('snapping back', () => {
  const suspension = offer({ relief: { airline: 'suspension' }, groups: { writers: 'stay' }, order: 'we-first' });

  test('after a shortfall is cheap; after a kept deal it is dear, and a word broken', () => {
    const short = visited(reliable(0), suspension, snapBack);
    const kept = visited(reliable(1), suspension, snapBack);
    expect([short.relief.airline?.rung, kept.relief.airline?.rung]).toEqual([0, 0]);
    expect(because(short, 'breach')).toEqual([]);
    expect(because(short, 'response').map(({ meter, amount }) => [meter, amount])).toEqual([
      ['trust', -8],
      ['grip', 2],
    ]);
    expect(because(kept, 'breach').map(({ meter, amount }) => [meter, amount])).toEqual([
      ['trust', -25],
      ['rapport', -8],
      ['allies', -3],
    ]);
    expect([short.memory.broken, kept.memory.broken]).toEqual([0, 1]);
  });

  test('brings no refund: what was paid stays paid, and giving it again is worth less', () => {
    const kept = visited(reliable(1), suspension, snapBack);
    expect(kept.deals[0]).toMatchObject({ costPaid: 400, worthGiven: 800 });
    expect(costOfRelief(scenario, kept, airline, 'suspension')).toBe(400);
    expect(worthOfRelief(scenario, kept, airline, 'suspension')).toBe(480);
  });

  test('a word kept is remembered where nothing is taken back', () => {
    expect(visited(reliable(1), suspension).memory).toMatchObject({ kept: 1, broken: 0 });
  });
});

test('a disavowal costs trust at once, and so what he counts on of the next deal', () => {
  const past = { ...scenario, you: { ...scenario.you, authority: 100 } };
  const dear = offer({ relief: { airline: 'lifted' }, order: 'together' });
  const games = Array.from({ length: 40 }, (_, seed) =>
    having(
      aGame(past, () => {}, seed),
      (draft) => {
        signDeal(draft, past, dear, 'you', { least: null, most: null });
        deliver(draft, past);
        settleVisit(draft, past);
      },
    ),
  );
  const disavowed = games.filter((game) => game.delivery?.disavowed === 'airline');
  expect(disavowed.length).toBeGreaterThan(20);
  for (const game of disavowed) {
    expect(game.memory.broken).toBe(1);
    expect(game.relief.airline?.rung).toBe(0);
    expect(hisValue(past, game, licence)).toBeLessThan(hisValue(past, aGame(past), licence));
  }
});
