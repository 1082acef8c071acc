// What things are worth, hold and cost at the ends of their range: nothing is ever worth less than nothing.
import { describe, expect, test } from 'vitest';
import { alliesCostOfRelief, costOfRelief } from '../../src/rules/cost';
import { dearestGiven, disavowalRisk, without } from '../../src/rules/disavowal';
import { figureNow, nominalFigure, tradedIds, trueFigure } from '../../src/rules/figure';
import { findRelief } from '../../src/rules/find-item';
import { holdOfGroup, holdOfPledge, shareOfGroup } from '../../src/rules/hold';
import { cumulative, fullWorth, rungOf, stepAt, stepsAbove, stepsOf } from '../../src/rules/ladder';
import { appetiteNow, authorityNow } from '../../src/rules/limits';
import { mandateOfGroup } from '../../src/rules/mandate';
import type { ReliefChange } from '../../src/rules/package';
import type { GameState, Rung } from '../../src/rules/state';
import { packageTotals } from '../../src/rules/totals';
import { sharesOfRelief, worthOfGesture, worthOfRelief } from '../../src/rules/worth';
import type { Relief } from '../../src/scenario/scenario';
import { aGame, aPlainScenario } from '../builders/a-game';
import { offer } from '../builders/offer';

const scenario = aPlainScenario();
const [airline, fertiliser, bank] = scenario.relief;
const [phoneCall, photograph] = scenario.gestures;
const [dualCitizen, writers] = scenario.groups;
const [, message] = scenario.pledges;
if (!airline || !fertiliser || !bank || !phoneCall || !photograph || !dualCitizen || !writers || !message) {
  throw new Error('the small scenario has lost its items');
}
const game = (change: Parameters<typeof aGame>[1]) => aGame(scenario, change);
const atRung = (rung: Rung, tarnished = false, id = 'airline') =>
  game((draft) => {
    draft.relief[id] = { rung, since: rung > 0 ? 1 : 0, highest: rung, tarnished };
  });

describe('a ladder', () => {
  /** Without a suspension in between. */
  const gap: Relief = fertiliser;

  test('has its steps from below, and of each the figures in force there', () => {
    expect([stepsOf(airline), stepsOf(gap), stepsOf(bank)]).toEqual([
      ['licence', 'suspension', 'lifted'],
      ['licence', 'lifted'],
      ['suspension'],
    ]);
    expect(
      [0, 1, 2, 3].map((rung) => stepsAbove(airline, rung === 1 ? 1 : rung === 2 ? 2 : rung === 3 ? 3 : 0)),
    ).toEqual([['licence', 'suspension', 'lifted'], ['suspension', 'lifted'], ['lifted'], []]);
    expect((['licence', 'suspension', 'lifted'] as const).map(rungOf)).toEqual([1, 2, 3]);
    const at = (figure: 'worth' | 'cost' | 'allies') =>
      ([0, 1, 2, 3] as const).map((rung) => cumulative(airline, rung, figure));
    expect([at('worth'), at('cost'), at('allies')]).toEqual([
      [0, 500, 800, 1200],
      [0, 200, 400, 800],
      [0, 100, 200, 400],
    ]);
  });

  test('is worth nothing at a step it does not have, and in full at its last', () => {
    expect([stepAt(gap, 2), stepAt(gap, 0), cumulative(gap, 2, 'worth')]).toEqual([undefined, undefined, 0]);
    expect([fullWorth(airline), fullWorth(gap), fullWorth(bank)]).toEqual([1200, 1000, 300]);
    expect([fullWorth({ ...bank, steps: {} }), stepsOf({ ...bank, steps: {} })]).toEqual([0, []]);
  });
});

describe('worth', () => {
  const worth = (state: GameState, change: ReliefChange, relief = airline) =>
    worthOfRelief(scenario, state, relief, change);

  test('of a rung at or below the one in force is nothing, and costs nothing', () => {
    expect([worth(atRung(2), 'licence'), worth(atRung(2), 'suspension')]).toEqual([0, 0]);
    expect([
      costOfRelief(scenario, atRung(2), airline, 'licence'),
      alliesCostOfRelief(atRung(2), airline, 'suspension'),
    ]).toEqual([0, 0]);
  });

  test('is less for what was taken back only while it is not given again', () => {
    expect(worth(atRung(0, true), 'lifted')).toBe(720);
    expect(worth(atRung(1, true), 'lifted')).toBe(700);
  });

  test('comes in whole tenths of a point', () => {
    const odd = game((draft) => {
      draft.truth.factor.airline = 1.013;
    });
    expect(worth(odd, 'licence')).toBe(510);
  });

  test('of a gesture is never below nothing', () => {
    const spoilt = game((draft) => {
      draft.truth.worthShift.photograph = -201;
    });
    expect([worthOfGesture(aGame(), photograph), worthOfGesture(spoilt, photograph)]).toEqual([200, 0]);
  });

  test('of a ladder whose figures are nothing is nothing, and its share too', () => {
    const nothing: Relief = { ...bank, steps: { suspension: { worth: 0, cost: 300, allies: 100, term: 0, do: {} } } };
    expect([
      worth(aGame(), 'suspension', nothing),
      ...sharesOfRelief(scenario, aGame(), nothing, ['suspension']),
    ]).toEqual([0, 0]);
  });

  test('as a share of the whole counts renewal, transit and what was taken back, and nothing hidden', () => {
    const share = (state: GameState, change: ReliefChange, relief = airline) =>
      sharesOfRelief(scenario, state, relief, [change])[0];
    expect(share(atRung(1), 'renew')).toBeCloseTo(250 / 1200, 12);
    expect(share(atRung(1), 'suspension')).toBeCloseTo(300 / 1200, 12);
    expect(share(atRung(0, true), 'licence')).toBeCloseTo(300 / 1200, 12);
    const alone = game((draft) => {
      draft.meters.allies = 0;
    });
    expect(share(alone, 'lifted', fertiliser)).toBeCloseTo(0.3, 12);
  });
});

describe('hold', () => {
  test('is never below nothing, and a premium comes last', () => {
    const eased = (shift: number) =>
      game((draft) => {
        draft.truth.holdShift.writers = shift;
        draft.memory.heldBack.writers = 1;
      });
    expect([
      holdOfGroup(scenario, eased(-100), writers, 'stay'),
      holdOfGroup(scenario, eased(-700), writers, 'stay'),
    ]).toEqual([550, 0]);
  });

  test('of a pledge goes by its factor and its shift', () => {
    const dear = game((draft) => {
      draft.truth.factor['carry-a-message'] = 1.5;
      draft.truth.holdShift['carry-a-message'] = 50;
    });
    expect(holdOfPledge(dear, message)).toBe(500);
  });

  test('as a share of the whole goes by who is held; of a group that holds nothing it is nothing', () => {
    const half = game((draft) => {
      if (draft.groups.writers) draft.groups.writers.held = 3;
    });
    expect([shareOfGroup(half, writers, 'stay'), shareOfGroup(half, writers, 'exile')]).toEqual([0.5, 0.25]);
    expect(shareOfGroup(aGame(), { ...writers, hold: { exile: 0, stay: 0 } }, 'stay')).toBe(0);
  });

  test('the mandate counts those who would go', () => {
    const firm = game((draft) => {
      Object.assign(draft.groups.writers ?? {}, { held: 1, refusing: 2 });
    });
    expect([mandateOfGroup(firm, writers, 'exile'), mandateOfGroup(firm, writers, 'stay')]).toEqual([0, 150]);
  });
});

describe('the one figure of a thing that a rumour is about', () => {
  test('stands for everything traded, in the order of the file', () => {
    expect(tradedIds(scenario)).toEqual([
      'airline',
      'fertiliser',
      'bank',
      'phone-call',
      'photograph',
      'dual-citizen',
      'writers',
      'rivals',
      'newly-detained',
      'no-new-arrests',
      'carry-a-message',
    ]);
    const figures = ['airline', 'photograph', 'writers', 'carry-a-message', 'nobody'].map((id) =>
      nominalFigure(scenario, id),
    );
    expect(figures).toEqual([1200, 200, 600, 300, undefined]);
  });

  test('as it really is counts factor, both shifts and what he remembers, and is never below nothing', () => {
    const state = game((draft) => {
      draft.truth.factor.writers = 1.5;
      draft.truth.worthShift.writers = 30;
      draft.truth.holdShift.writers = 70;
      draft.memory.heldBack.writers = 2;
    });
    expect(trueFigure(scenario, state, 'writers')).toBe(1200);
    expect(trueFigure(scenario, state, 'nobody')).toBeUndefined();
    expect(figureNow(scenario, state, 'writers', -900)).toBe(0);
  });
});

describe('limits of a visit', () => {
  const limited = (authorityBonus: number, appetiteBonus: number, support = 60) =>
    game((draft) => {
      Object.assign(draft, { authorityBonus, appetiteBonus });
      draft.meters.support = support;
    });

  test('are never below nothing', () => {
    expect([authorityNow(scenario, limited(-1401, 0)), appetiteNow(scenario, limited(0, -1401))]).toEqual([0, 0]);
    expect([authorityNow(scenario, limited(-1399, 0)), appetiteNow(scenario, limited(0, -1399))]).toEqual([1, 1]);
  });

  test('thin support takes a third of additions, too', () => {
    expect(authorityNow(scenario, limited(100, 0, 29))).toBe(1000);
  });
});

describe('what Washington disavows', () => {
  const risk = (cost: number, authority: number, support: number) => disavowalRisk(scenario, cost, authority, support);

  test('is nothing within its authority, to the last hundredth, however angry home is', () => {
    expect([risk(1400, 1400, 0), risk(1401, 1400, 0) > 0.25]).toEqual([0, true]);
  });

  test('without any authority is nearly certain, save for what costs nothing', () => {
    expect([risk(0, 0, 50), risk(1, 0, 100), risk(1, 1, 50)]).toEqual([0, 0.9, 0]);
  });

  test('high support forgives a little past it, low support nothing', () => {
    expect(risk(1680, 1400, 100)).toBeCloseTo(0.05, 12);
    expect(risk(1680, 1400, 10)).toBeCloseTo(0.5, 12);
  });

  test('is the dearest relief by what it costs now; of equals the first; a gesture only where there is no relief', () => {
    const dearest = (parts: Parameters<typeof offer>[0], state = aGame()) =>
      dearestGiven(scenario, state, offer(parts));
    expect(dearest({ relief: { airline: 'licence', fertiliser: 'licence' } })).toBe('airline');
    expect(dearest({ relief: { fertiliser: 'licence', airline: 'licence' } })).toBe('fertiliser');
    expect(dearest({ relief: { bank: 'suspension', airline: 'suspension' } }, atRung(1))).toBe('bank');
    expect(dearest({ relief: { airline: 'renew' }, gestures: ['phone-call'] }, atRung(1))).toBe('airline');
    expect(dearest({ gestures: ['photograph', 'nothing-known'] })).toBe('photograph');
  });

  test('leaves all the rest as it was', () => {
    const deal = offer({
      relief: { airline: 'licence', bank: 'suspension' },
      gestures: ['photograph', 'phone-call'],
      groups: { writers: 'stay' },
      pledges: ['carry-a-message'],
      order: 'we-first',
    });
    expect(without(deal, 'phone-call')).toEqual({ ...deal, gestures: ['photograph'] });
    expect(without(deal, 'airline')).toEqual({ ...deal, relief: { bank: 'suspension' } });
  });
});

test('a package counts as staying only who may stay', () => {
  const both = offer({ groups: { writers: 'stay', 'dual-citizen': 'exile' } });
  expect(packageTotals(scenario, aGame(), both)).toMatchObject({ people: 7, stay: 6 });
  expect(findRelief(scenario, 'airline')).toBe(airline);
});
