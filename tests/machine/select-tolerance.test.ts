import { produce } from 'immer';
import { describe, expect, test } from 'vitest';
import { likely, weightsForHim } from '../../src/machine/draft-weights';
import { summariseDraft } from '../../src/machine/select-draft';
import { type Tolerance, toleranceOf } from '../../src/machine/select-tolerance';
import { hisValue } from '../../src/rules/his-value';
import type { Package } from '../../src/rules/package';
import type { PlayerView } from '../../src/rules/player-view';
import { playerView } from '../../src/rules/player-view-of';
import type { GameState } from '../../src/rules/state';
import { aGame, anExchange, aPlainScenario, aTable } from '../builders/a-game';
import { offer } from '../builders/offer';

const scenario = aPlainScenario();
const game = aGame(scenario);

const viewOf = (change: (draft: { -readonly [K in keyof GameState]: GameState[K] }) => void = () => {}): PlayerView =>
  playerView(scenario, produce(game, change));
const sidesOf = (draft: Package, view: PlayerView = viewOf()): Tolerance => toleranceOf(view, draft, scenario);
const withMeters = (meters: Partial<GameState['meters']>): PlayerView =>
  viewOf((draft) => {
    draft.meters = { ...draft.meters, ...meters };
  });
const atTable = (...exchanges: readonly Parameters<typeof anExchange>[0][]): PlayerView =>
  viewOf((draft) => {
    draft.table = aTable({
      k: exchanges.length,
      exchanges: exchanges.map((parts, i) => anExchange({ k: i + 1, ...parts })),
    });
  });

const airline = offer({ relief: { airline: 'licence' } });
const swap = offer({ relief: { airline: 'licence' }, groups: { writers: 'stay' } });
const everything = offer({ relief: { airline: 'lifted', fertiliser: 'lifted', bank: 'suspension' } });

describe('the sum of a draft', () => {
  test('is empty until something is named', () => {
    expect(summariseDraft(viewOf(), offer())).toMatchObject({ empty: true, cost: 0, people: 0 });
    expect(summariseDraft(viewOf(), offer({ pledges: ['no-new-arrests'] })).empty).toBe(false);
  });

  test('counts who refuses exile only where all may stay', () => {
    const terms = (how: 'exile' | 'stay') => summariseDraft(viewOf(), offer({ groups: { writers: how } }));
    expect(terms('exile')).toMatchObject({ people: 4, staying: 0, mandate: 333 });
    expect(terms('stay')).toMatchObject({ people: 6, staying: 6, mandate: 900 });
  });
});

describe('Washington', () => {
  test('backs what it signed for, feels the limit near it, and may disown past it', () => {
    expect(sidesOf(airline).washington).toMatchObject({ verdict: 'stands', chance: 0 });
    expect(sidesOf(offer({ relief: { airline: 'lifted', bank: 'suspension' } })).washington.verdict).toBe('stands');
    expect(sidesOf(offer({ relief: { airline: 'lifted', fertiliser: 'lifted' } })).washington.verdict).toBe('edge');
    const past = sidesOf(everything).washington;
    expect(past.verdict).toBe('may-disown');
    expect(past.chance).toBeGreaterThan(0);
    expect(past.reach.low).toBeGreaterThan(1);
  });

  test('the less support, the surer it disowns', () => {
    const chances = [80, 50, 31].map((support) => sidesOf(everything, withMeters({ support })).washington.chance);
    expect(chances).toEqual([...chances].sort((a, b) => a - b));
    expect(new Set(chances).size).toBe(3);
  });

  test('expects the whole mandate only where they move first', () => {
    const sure = sidesOf({ ...swap, order: 'they-first' }).washington.support;
    expect(sure.low).toBe(sure.high);
    const doubtful = sidesOf({ ...swap, order: 'we-first' }).washington.support;
    expect(doubtful.low).toBeLessThan(doubtful.high);
    expect(doubtful.high).toBeLessThan(sure.high);
  });
});

describe('the allies', () => {
  test('lose half as much where they were consulted', () => {
    const { allies } = game.meters;
    const asked = viewOf((draft) => {
      draft.consulted = true;
    });
    const lost = allies - sidesOf(everything).allies.after.high;
    expect(lost).toBeGreaterThan(0);
    expect(allies - sidesOf(everything, asked).allies.after.high).toBeCloseTo(lost / 2);
  });

  test('waver and hold back as their mood nears and passes the line', () => {
    const verdict = (allies: number) => sidesOf(swap, withMeters({ allies })).allies.verdict;
    expect([80, 50, 30].map(verdict)).toEqual(['alongside', 'wavering', 'apart']);
  });

  test('say what their ports are worth only where the paper needs them', () => {
    const thin = withMeters({ allies: 25 });
    expect(sidesOf(airline, thin).allies.ports).toBeNull();
    const ports = sidesOf(offer({ relief: { fertiliser: 'licence' } }), thin).allies.ports;
    expect(ports).toBeGreaterThan(0.3);
    expect(ports).toBeLessThan(1);
    expect(sidesOf(airline, thin).allies.watch).toBeCloseTo(0.8);
  });
});

describe('Moscow', () => {
  test('keeps quiet at little, may answer in between, is alarmed at much', () => {
    const verdicts = [offer(), everything].map((draft) => sidesOf(draft).moscow.verdict);
    expect(verdicts).toEqual(['quiet', 'alarmed']);
    expect(sidesOf(offer({ relief: { airline: 'lifted' } })).moscow.verdict).toBe('may-answer');
  });

  test('is alarmed at a grip grown thin, whatever is given', () => {
    const { moscow } = sidesOf(offer(), withMeters({ grip: 20 }));
    expect(moscow.verdict).toBe('alarmed');
    expect(moscow.reach.low).toBeGreaterThan(1);
  });
});

test('Moscow keeps out of a case in which it never presses', () => {
  const aside = { ...scenario, rules: { ...scenario.rules, pressure: 0 } };
  const { moscow } = toleranceOf(withMeters({ grip: 20 }), everything, aside);
  expect(moscow).toMatchObject({ verdict: 'quiet', chance: 0, reach: { low: 0, high: 0 } });
});

describe('the counterpart, as far as one can know', () => {
  test('waits for a paper', () => {
    expect(sidesOf(offer()).him.verdict).toBe('nothing');
  });

  test('gains too little where people are asked for nothing', () => {
    expect(sidesOf(offer({ groups: { rivals: 'stay' } })).him).toMatchObject({ verdict: 'short', basis: 'no-gain' });
    expect(sidesOf(airline).him.verdict).toBe('perhaps');
  });

  test('is measured against the line on the last belief sheet', () => {
    const sheet = { wants: [], never: 'writers', walkAway: 90, confidence: 70 };
    const view = viewOf((draft) => {
      draft.beliefs = [{ visit: 1, sheet }];
    });
    expect(sidesOf(swap, view).him).toMatchObject({
      verdict: 'short',
      basis: 'your-line',
      believed: { visit: 1, walkAway: 90, confidence: 70 },
      believedNever: 'writers',
    });
  });

  test('would sign the paper he wrote, and whatever brings him more', () => {
    const view = atTable({ offer: airline, counter: swap });
    expect(sidesOf(swap, view).him).toMatchObject({
      verdict: 'signs',
      basis: 'his-paper',
      beyond: { low: 0, high: 0 },
    });
    expect(sidesOf({ ...swap, gestures: ['photograph'] }, view).him.verdict).toBe('signs');
    expect(sidesOf({ ...swap, pledges: ['no-new-arrests'] }, view).him.verdict).toBe('short');
  });

  test('refuses again what he refused', () => {
    const view = atTable({ offer: swap, answer: 'has-nothing' });
    expect(sidesOf(swap, view).him).toMatchObject({ verdict: 'short', basis: 'refused' });
    expect(sidesOf({ ...swap, gestures: ['photograph'] }, view).him.verdict).toBe('perhaps');
  });

  test('has said whom he never releases, and that so many are too many', () => {
    const never = offer({ relief: { airline: 'lifted' }, groups: { rivals: 'stay' } });
    const said = atTable({ offer: never, reasons: [{ kind: 'never', id: 'rivals' }] });
    expect(sidesOf(never, said).him).toMatchObject({ verdict: 'never', saidNever: 'rivals' });
    expect(sidesOf(swap, said).him.verdict).not.toBe('never');
    const many = atTable({ offer: swap, reasons: [{ kind: 'over-appetite' }] });
    expect(sidesOf({ ...swap, relief: { airline: 'lifted' } }, many).him.verdict).toBe('too-many');
    expect(sidesOf(airline, many).him.verdict).not.toBe('too-many');
  });

  test('names for every thing on the paper whose word it is', () => {
    expect(sidesOf(swap).him.told.map(({ about, source }) => [about, source])).toEqual([
      ['airline', 'airline analysts'],
      ['writers', 'analysts'],
    ]);
  });
});

describe('estimates', () => {
  test('know nothing that is hidden: other truths, the same estimates', () => {
    const other: GameState = produce(game, (draft) => {
      draft.truth.base += 900;
      draft.truth.reliability = 0.2;
      for (const id of Object.keys(draft.truth.factor)) draft.truth.factor[id] = 2;
    });
    for (const draft of [swap, everything]) {
      expect(toleranceOf(playerView(scenario, other), draft, scenario)).toEqual(sidesOf(draft));
    }
  });

  test('hit the truth where all that is told is exact', () => {
    const exact = produce(viewOf(), (view) => {
      for (const give of view.gives) {
        const full = give.kind === 'relief' ? scenario.relief.find(({ id }) => id === give.id)?.steps : undefined;
        const worth = full?.lifted?.worth ?? full?.suspension?.worth ?? 200;
        Object.assign(give.worth, { low: worth, high: worth });
      }
      for (const group of view.groups) {
        const hold = scenario.groups.find(({ id }) => id === group.id)?.hold.stay ?? 0;
        Object.assign(group.hold, { low: hold, high: hold });
      }
    });
    for (const order of ['we-first', 'together', 'they-first'] as const) {
      const draft = { ...swap, order };
      const { low, high } = likely(exact, weightsForHim(exact, draft, scenario.rules.phi));
      expect(high).toBeCloseTo(low);
      expect(low).toBeCloseTo(hisValue(scenario, game, draft), -0.5);
    }
  });
});
