// Which conditions hold at the ends of their ranges, what lapses, what happens, and when a campaign is over.
import { describe, expect, test } from 'vitest';
import { conditionHolds, fellShort } from '../../src/rules/condition-holds';
import { costShareNow } from '../../src/rules/cost-share';
import { draw } from '../../src/rules/draw';
import { findEnding, settleEnding } from '../../src/rules/find-ending';
import { fireEvents } from '../../src/rules/fire-events';
import { lapsesAfter } from '../../src/rules/lapse';
import { reliefOptions } from '../../src/rules/options';
import { refuseContinue } from '../../src/rules/settle-visit';
import type { Condition } from '../../src/scenario/condition';
import { aGame, aPlainScenario, aSignedGame, aTable, having } from '../builders/a-game';
import { offer } from '../builders/offer';

const scenario = aPlainScenario();
type Change = NonNullable<Parameters<typeof aGame>[1]>;
const changed = (change: Change) => aGame(scenario, change);

describe('conditions', () => {
  const holds = (when: Condition, change: Change = () => {}) => conditionHolds(changed(change), when);

  test('of one end leave the other open', () => {
    expect([holds({ visit: { min: 1 } }), holds({ visit: { max: 1 } }), holds({ visit: { max: 0 } })]).toEqual([
      true,
      true,
      false,
    ]);
    expect([holds({ meters: {} }), holds({ meters: { support: { min: 61 }, grip: { min: 0 } } })]).toEqual([
      true,
      false,
    ]);
    expect(holds({ meters: { signal: { max: 19 } } })).toBe(false);
  });

  test('count either way of being freed, and every list needs all of it', () => {
    const some: Change = (draft) => {
      draft.groups.writers = { held: 5, refusing: 2, exiled: 0, stayed: 1, arrested: 0 };
      draft.groups['dual-citizen'] = { held: 0, refusing: 0, exiled: 1, stayed: 0, arrested: 0 };
      draft.flags.push('met');
    };
    expect([
      holds({ released: ['writers', 'dual-citizen'] }, some),
      holds({ released: ['writers', 'rivals'] }, some),
    ]).toEqual([true, false]);
    expect([holds({ flags: ['met', 'other'] }, some), holds({ flags: [] }, some)]).toEqual([false, true]);
    expect([
      holds({ relief: { nothing: 'licence' } }),
      holds({ pledges: ['nothing'] }),
      holds({ released: ['nobody'] }),
    ]).toEqual([false, false, false]);
  });

  test('can ask for what has not been: no shortfall, no break, not closed', () => {
    expect([
      holds({ short: false }),
      holds({ broken: false }),
      holds({ closed: false }),
      holds({ deal: false }),
    ]).toEqual([true, true, true, true]);
    expect([holds({ any: [] }), holds({ not: {} })]).toEqual([false, false]);
    const broke: Change = (draft) => Object.assign(draft, { table: aTable({ outcome: 'brokenOff' }) });
    expect([holds({ broken: false }, broke), holds({ broken: true }, broke)]).toEqual([false, true]);
  });

  test('a shortfall may be a pledge alone', () => {
    const signed = aSignedGame(scenario, offer({ pledges: ['carry-a-message'] }));
    const short = having(signed, (draft) =>
      Object.assign(draft.delivery ?? {}, { withheld: { groups: [], pledges: ['carry-a-message'] } }),
    );
    expect([fellShort(changed(() => {})), fellShort(signed), fellShort(short)]).toEqual([false, false, true]);
  });
});

describe('endings', () => {
  const ended = (change: Change) => having(changed(change), (draft) => settleEnding(draft, scenario)).ended;
  const meters =
    (name: 'support' | 'rapport', value: number): Change =>
    (draft) => {
      draft.meters[name] = value;
    };

  test('come at the bound and not a hundredth before', () => {
    expect([ended(meters('support', 5))?.why, ended(meters('support', 5.01))]).toEqual(['recalled', null]);
    expect([ended(meters('rapport', 0))?.why, ended(meters('rapport', 0.01))]).toEqual(['broken', null]);
    expect(
      ended((draft) => {
        draft.visit = 3;
      })?.why,
    ).toBe('last-visit');
  });

  test('are looked for among those of their moment', () => {
    expect([
      findEnding(
        scenario,
        changed(() => {}),
        'once',
      ),
      findEnding(
        scenario,
        changed(() => {}),
        'close',
      ),
    ]).toEqual(['', 'no-agreement']);
    expect(
      findEnding(
        { ...scenario, endings: [] },
        changed(() => {}),
        'close',
      ),
    ).toBe('');
  });
});

test('an event that has happened once does not keep others from happening', () => {
  const [event] = scenario.events;
  if (!event) throw new Error('the small scenario has lost its event');
  const told = {
    ...scenario,
    events: ['one', 'two'].map((id) => ({ ...event, id, when: {}, chance: 1, once: true, do: {} })),
  };
  const game = aGame(told, (draft) => {
    draft.happened.push({ visit: 1, id: 'one' });
    fireEvents(draft, told, 'aftermath');
  });
  expect(game.happened.map(({ id }) => id)).toEqual(['one', 'two']);
});

test('an event falls by a draw of its own', () => {
  const [event] = scenario.events;
  if (!event) throw new Error('the small scenario has lost its event');
  const told = { ...scenario, events: [{ ...event, id: 'rare', when: {}, chance: 0.5, do: {} }] };
  for (let seed = 0; seed < 20; seed++) {
    const game = aGame(told, (draft) => fireEvents(draft, told, 'aftermath'), seed);
    expect(game.happened.length).toBe(draw(seed, 'event:rare', 1, 0) < 0.5 ? 1 : 0);
  }
});

test('an unanswered shortfall holds nobody back once the visit has settled', () => {
  const signed = aSignedGame(scenario, offer({ groups: { writers: 'stay' } }));
  const at = (phase: 'delivery' | 'aftermath') =>
    having(signed, (draft) => {
      draft.phase = phase;
      Object.assign(draft.delivery ?? {}, { withheld: { groups: ['writers'], pledges: [] } });
    });
  expect([refuseContinue(scenario, at('delivery'))?.about, refuseContinue(scenario, at('aftermath'))]).toEqual([
    'response',
    null,
  ]);
});

describe('a licence without a term', () => {
  const [airline] = scenario.relief;
  const licence = airline?.steps.licence;
  if (!airline || !licence) throw new Error('the small scenario has lost its licence');
  const lasting = { ...airline, steps: { licence: { ...licence, term: 0 } } };
  const renewable = { ...airline, steps: { licence } };
  const given = changed((draft) => {
    draft.relief.airline = { rung: 1, since: 1, highest: 1, tarnished: false };
  });

  test('never lapses, and cannot be renewed', () => {
    expect([lapsesAfter(given, lasting), reliefOptions(given, lasting)]).toEqual([0, []]);
    expect([lapsesAfter(given, renewable), reliefOptions(given, renewable)]).toEqual([2, ['renew']]);
  });

  test('that is all a ladder has leaves nothing to reckon costs by, nor does its renewal, nor a gesture not on offer yet', () => {
    const [call, photograph] = scenario.gestures;
    if (!call || !photograph) throw new Error('the small scenario has lost its gestures');
    for (const relief of [lasting, renewable]) {
      expect(costShareNow({ ...scenario, relief: [relief], gestures: [] }, given)).toBe(1);
      expect(costShareNow({ ...scenario, relief: [relief], gestures: [call, photograph] }, given)).toBe(0.75);
    }
  });
});
