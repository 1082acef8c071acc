/** The game as the counterpart knows it: his own side whole, ours only by what was announced or offered. */
import type { Scenario } from '../scenario/scenario';
import { costShareNow } from './cost-share';
import type { CounterpartView } from './counterpart-view';
import { trueFigure } from './figure';
import { holdOfGroup, holdOfPledge } from './hold';
import { appetiteNow, authorityNow } from './limits';
import { gestureOnOffer, groupOptions, pledgeOnOffer, reliefOptions } from './options';
import { own } from './own';
import type { GameState } from './state';
import { glassesDrunk } from './toast';
import { worthOfGesture, worthOfRelief } from './worth';

type Gives = CounterpartView['gives'];
type Gots = CounterpartView['gots'];

function givesOf(scenario: Scenario, game: GameState): Gives {
  const relief = scenario.relief.map((item) => ({
    id: item.id,
    kind: 'relief' as const,
    options: reliefOptions(game, item).map((change) => ({
      change,
      worth: worthOfRelief(scenario, game, item, change),
    })),
  }));
  const gestures = scenario.gestures.map((item) => ({
    id: item.id,
    kind: 'gesture' as const,
    options: gestureOnOffer(game, item) ? [{ change: 'give' as const, worth: worthOfGesture(game, item) }] : [],
  }));
  return [...relief, ...gestures].filter((item) => item.options.length > 0);
}

function gotsOf(scenario: Scenario, game: GameState): Gots {
  const groups = scenario.groups.map((group) => ({
    id: group.id,
    kind: 'group' as const,
    never: group.never,
    options: groupOptions(game, group).map((terms) => ({ terms, hold: holdOfGroup(scenario, game, group, terms) })),
  }));
  const pledges = scenario.pledges.map((pledge) => ({
    id: pledge.id,
    kind: 'pledge' as const,
    never: false,
    options: pledgeOnOffer(game, pledge.id) ? [{ terms: 'pledge' as const, hold: holdOfPledge(game, pledge) }] : [],
  }));
  return [...groups, ...pledges].filter((item) => item.options.length > 0);
}

/** True figure over what the town first took it for, for everything on offer. */
function misjudgedOf(scenario: Scenario, game: GameState, gives: Gives, gots: Gots): CounterpartView['misjudged'] {
  const misjudged: { [id: string]: number } = {};
  for (const { id } of [...gives, ...gots]) {
    const rumoured = own(game.truth.rumoured, id) ?? 0;
    misjudged[id] = rumoured > 0 ? (trueFigure(scenario, game, id) ?? rumoured) / rumoured : 1;
  }
  return misjudged;
}

/** Never our mandates, what a single thing costs us, our notebook or our beliefs. */
export function counterpartView(scenario: Scenario, game: GameState): CounterpartView {
  const gives = givesOf(scenario, game);
  const gots = gotsOf(scenario, game);
  return {
    visit: game.visit,
    seed: game.seed,
    persona: scenario.counterpart.persona,
    model: scenario.rules.model,
    phi: scenario.rules.phi,
    exchanges: scenario.rules.exchanges,
    base: game.truth.base,
    grip: game.meters.grip,
    rapport: game.meters.rapport,
    trust: game.meters.trust,
    glasses: glassesDrunk(game),
    authority: authorityNow(scenario, game),
    costShare: costShareNow(scenario, game),
    appetite: appetiteNow(scenario, game),
    gives,
    gots,
    memory: game.memory,
    misjudged: misjudgedOf(scenario, game, gives, gots),
    table: game.table,
  };
}
