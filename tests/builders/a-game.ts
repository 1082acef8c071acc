/** Games and tables for tests of the rules: say only what matters. */
import { createDraft, type Draft, finishDraft, produce } from 'immer';
import { newGame } from '../../src/rules/new-game';
import type { Package } from '../../src/rules/package';
import { signDeal } from '../../src/rules/sign';
import type { Exchange, GameState, TableState } from '../../src/rules/state';
import type { Scenario } from '../../src/scenario/scenario';
import { aScenario } from './a-scenario';

/** The small scenario without chance in its values: every factor 1, no shift of the reservation. */
export function aPlainScenario(overrides: Partial<Scenario> = {}): Scenario {
  const small = aScenario();
  return aScenario({
    rules: { ...small.rules, spread: 0 },
    counterpart: { ...small.counterpart, baseSpread: 0 },
    ...overrides,
  });
}

/** A fresh game of the scenario, changed by a recipe. */
export function aGame(
  scenario: Scenario = aPlainScenario(),
  change: (draft: Draft<GameState>) => void = () => {},
  seed = 1,
): GameState {
  return produce(newGame(scenario, seed), (draft) => {
    change(draft);
  });
}

/** A recipe run under Immer. */
export function having(game: GameState, recipe: (draft: Draft<GameState>) => void): GameState {
  const draft = createDraft(game);
  recipe(draft);
  return finishDraft(draft);
}

/** A table just opened. */
export function aTable(overrides: Partial<TableState> = {}): TableState {
  return {
    reservation: 200,
    best: 1200,
    opening: 950,
    k: 0,
    patience: 10,
    first: null,
    peak: null,
    asked: {},
    offered: {},
    exchanges: [],
    outcome: 'open',
    agreed: null,
    ...overrides,
  };
}

/** An exchange in which he made a counter-offer, or none. */
export function anExchange(overrides: Partial<Exchange> = {}): Exchange {
  return {
    k: 1,
    offer: null,
    value: null,
    aspiration: 900,
    answer: 'counters',
    counter: null,
    reasons: [],
    hint: null,
    asked: false,
    patience: 9,
    ...overrides,
  };
}

/** A game whose two sides have just signed, nothing delivered yet. */
export function aSignedGame(scenario: Scenario, deal: Package, game: GameState = aGame(scenario)): GameState {
  return having(game, (draft) => {
    draft.phase = 'table';
    signDeal(draft, scenario, deal, 'you', { least: null, most: null });
  });
}
