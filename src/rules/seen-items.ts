/** Things that can be traded, as the player sees them: costs and mandates are ours to know, values are ranges. */
import type { Gesture, Group, Pledge, Relief, Scenario } from '../scenario/scenario';
import { alliesCostOfRelief, costOfRelief } from './cost';
import { shareOfGroup } from './hold';
import { lapsesAfter } from './lapse';
import { mandateOfGroup } from './mandate';
import { gestureOnOffer, groupOptions, isGiven, isUnlocked, pledgeOnOffer, reliefOptions } from './options';
import { own } from './own';
import type { SeenGive, SeenGroup, SeenPledge } from './player-view';
import { seenRange } from './seen-range';
import type { GameState } from './state';
import { shareOfRelief } from './worth';

function seenRelief(scenario: Scenario, game: GameState, relief: Relief): SeenGive {
  return {
    id: relief.id,
    kind: 'relief',
    rung: own(game.relief, relief.id)?.rung ?? 0,
    lapsesAfter: lapsesAfter(game, relief),
    options: reliefOptions(game, relief).map((change) => ({
      change,
      cost: costOfRelief(scenario, game, relief, change),
      alliesCost: alliesCostOfRelief(game, relief, change),
      share: shareOfRelief(scenario, game, relief, change),
    })),
    given: false,
    available: true,
    worth: seenRange(scenario, game, relief.id, relief.rumour.source),
  };
}

function seenGesture(scenario: Scenario, game: GameState, gesture: Gesture): SeenGive {
  const { cost, allies: alliesCost } = gesture;
  return {
    id: gesture.id,
    kind: 'gesture',
    rung: 0,
    lapsesAfter: 0,
    options: gestureOnOffer(game, gesture) ? [{ change: 'give', cost, alliesCost, share: 1 }] : [],
    given: isGiven(game, gesture.id),
    available: isUnlocked(game, gesture),
    worth: seenRange(scenario, game, gesture.id, gesture.rumour.source),
  };
}

function seenGroup(scenario: Scenario, game: GameState, group: Group): SeenGroup {
  const state = own(game.groups, group.id);
  return {
    id: group.id,
    held: state?.held ?? 0,
    exiled: state?.exiled ?? 0,
    stayed: state?.stayed ?? 0,
    arrested: state?.arrested ?? 0,
    refusing: state?.refusing ?? 0,
    options: groupOptions(game, group).map((terms) => ({
      terms,
      mandate: mandateOfGroup(game, group, terms),
      share: shareOfGroup(game, group, terms),
    })),
    hold: seenRange(scenario, game, group.id, group.rumour.source),
  };
}

function seenPledge(scenario: Scenario, game: GameState, pledge: Pledge): SeenPledge {
  const state = own(game.pledges, pledge.id);
  return {
    id: pledge.id,
    since: state?.since ?? 0,
    visits: state?.visits ?? 0,
    kept: state?.kept ?? 0,
    keptNow: state?.keptNow ?? false,
    available: pledgeOnOffer(game, pledge.id),
    mandate: pledge.mandate,
    hold: seenRange(scenario, game, pledge.id, pledge.rumour.source),
  };
}

/** Relief in file order, then gestures. */
export const seenGives = (scenario: Scenario, game: GameState): readonly SeenGive[] => [
  ...scenario.relief.map((relief) => seenRelief(scenario, game, relief)),
  ...scenario.gestures.map((gesture) => seenGesture(scenario, game, gesture)),
];

export const seenGroups = (scenario: Scenario, game: GameState): readonly SeenGroup[] =>
  scenario.groups.map((group) => seenGroup(scenario, game, group));

export const seenPledges = (scenario: Scenario, game: GameState): readonly SeenPledge[] =>
  scenario.pledges.map((pledge) => seenPledge(scenario, game, pledge));
