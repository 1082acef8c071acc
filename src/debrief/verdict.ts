/**
 * The verdict: a profile of five dimensions, 0–100 each, never one number (design.md §6). Formulas and constants are
 * those of model/README.md, "Scores"; the small constants are priors, so that doing nothing scores low, never in full.
 */
import { engineEnd } from '../rules/find-ending';
import { cumulative } from '../rules/ladder';
import { own } from '../rules/own';
import { exiledSoFar, heldAtStart, stayedSoFar } from '../rules/people';
import { clamp, points } from '../rules/round';
import type { DealRecord, GameState } from '../rules/state';
import type { Scenario } from '../scenario/scenario';

export const DIMENSIONS = ['people', 'price', 'durability', 'coalition', 'horizon'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** One figure that went into a dimension: `points` of the scenario's scale, `people`, a `meter`, or a share of `score`. */
export interface Part {
  readonly name: string;
  readonly unit: 'points' | 'people' | 'meter' | 'score';
  readonly value: number;
}

export interface Judged {
  readonly dimension: Dimension;
  /** 0–100. */
  readonly score: number;
  /** How it came about, in the order of the formula. */
  readonly parts: readonly Part[];
}

export type Verdict = readonly Judged[];

const inPoints = (name: string, value: number): Part => ({ name, unit: 'points', value });
const inPeople = (name: string, value: number): Part => ({ name, unit: 'people', value });
const asMeter = (name: string, value: number): Part => ({ name, unit: 'meter', value });
const asScore = (name: string, value: number): Part => ({ name, unit: 'score', value });

const judged = (dimension: Dimension, score: number, parts: readonly Part[]): Judged => ({
  dimension,
  score: clamp(score, 0, 100),
  parts,
});

const sum = (deals: readonly DealRecord[], figure: (deal: DealRecord) => number): number =>
  deals.reduce((total, deal) => total + figure(deal), 0);

/** Points of mandate met: people as they went, pledges by the share of visits in which he kept them. */
export function mandateMet(scenario: Scenario, game: GameState): { readonly people: number; readonly pledges: number } {
  let whole = 0;
  let kept = 0;
  for (const pledge of scenario.pledges) {
    const state = own(game.pledges, pledge.id);
    if (!state || state.since === 0) continue;
    whole += pledge.mandate;
    kept += state.visits > 0 ? (pledge.mandate * state.kept) / state.visits : 0;
  }
  return { people: points(sum(game.deals, (deal) => deal.mandateDelivered) - whole), pledges: points(kept) };
}

/** Points of mandate that all groups, free to stay, and all pledges would come to as the campaign opens. */
export const mandatePossible = (scenario: Scenario): number =>
  points(
    scenario.groups.reduce((total, group) => total + (group.people > 0 ? group.mandate.stay : 0), 0) +
      scenario.pledges.reduce((total, pledge) => total + pledge.mandate, 0),
  );

/** 100·Y/Ymax − 70·arrested/held at start. */
function people(scenario: Scenario, game: GameState): Judged {
  const met = mandateMet(scenario, game);
  const possible = mandatePossible(scenario);
  const held = heldAtStart(scenario);
  const freed = possible > 0 ? (100 * (met.people + met.pledges)) / possible : 0;
  const taken = held > 0 ? 0 - (70 * game.arrested) / held : 0;
  return judged('people', freed + taken, [
    inPoints('mandatePeople', met.people),
    inPoints('mandatePledges', met.pledges),
    inPoints('mandatePossible', possible),
    asScore('fromMandate', freed),
    inPeople('arrested', game.arrested),
    inPeople('heldAtStart', held),
    asScore('fromArrests', taken),
  ]);
}

/** 100·(Σmost − Σpaid + .8)/(Σmost − Σleast + 8). */
function price(game: GameState): Judged {
  const most = points(sum(game.deals, (deal) => deal.most));
  const least = points(sum(game.deals, (deal) => deal.least));
  const paid = points(sum(game.deals, (deal) => deal.cost));
  return judged('price', (100 * (most - paid + 0.8)) / (most - least + 8), [
    inPoints('most', most),
    inPoints('paid', paid),
    inPoints('least', least),
  ]);
}

/** Cost of what is still in force, and of the part of it that could be taken back: a licence whole, a suspension half. */
function levers(scenario: Scenario, game: GameState): { readonly left: number; readonly total: number } {
  let [left, total] = [0, 0];
  for (const relief of scenario.relief) {
    const rung = own(game.relief, relief.id)?.rung ?? 0;
    const cost = points(cumulative(relief, rung, 'cost'));
    total += cost;
    left += rung === 1 ? cost : rung === 2 ? cost / 2 : 0;
  }
  for (const gesture of scenario.gestures) total += own(game.gestures, gesture.id) ? points(gesture.cost) : 0;
  return { left, total };
}

/** People freed from which on the share who stayed counts in full; a quarter of those held where that is fewer. */
const ENOUGH_FREED = 30;
const SHARE_FREED = 0.25;

/**
 * 50·(kept + 4.5)/(promised + 15)·(1 − share we breached) + 30·levers/(total + 4) + 20·stayed/max(enough, freed), where
 * enough = min(30, a quarter of those held at the start): the study's 30 were for 237 people.
 */
function durability(scenario: Scenario, game: GameState): Judged {
  const met = mandateMet(scenario, game);
  const kept = met.people + met.pledges;
  const promised = points(sum(game.deals, (deal) => deal.mandate));
  const paid = points(sum(game.deals, (deal) => deal.cost));
  const breached = points(sum(game.deals, (deal) => (deal.breached ? deal.cost : 0)));
  const { left, total } = levers(scenario, game);
  const stayed = stayedSoFar(game);
  const freed = stayed + exiledSoFar(game);
  const words = ((50 * (kept + 4.5)) / (promised + 15)) * (1 - breached / Math.max(1, paid));
  const reversible = (30 * left) / (total + 4);
  const home = (20 * stayed) / Math.max(Math.min(ENOUGH_FREED, SHARE_FREED * heldAtStart(scenario)), freed, 1);
  return judged('durability', words + reversible + home, [
    inPoints('promised', promised),
    inPoints('kept', kept),
    inPoints('breached', breached),
    asScore('fromPromises', words),
    inPoints('inForce', total),
    inPoints('reversible', left),
    asScore('fromLevers', reversible),
    inPeople('freed', freed),
    inPeople('stayed', stayed),
    asScore('fromStaying', home),
  ]);
}

/** .6·min + .4·max of support and allies, −15 if recalled. */
function coalition(scenario: Scenario, game: GameState): Judged {
  const { support, allies } = game.meters;
  const recalled = game.ended !== null && engineEnd(scenario, game) === 'recalled' ? -15 : 0;
  const score = 0.6 * Math.min(support, allies) + 0.4 * Math.max(support, allies) + recalled;
  return judged('coalition', score, [
    asMeter('support', support),
    asMeter('allies', allies),
    asScore('recalled', recalled),
  ]);
}

/** (100 − grip + signal)/2. */
function horizon(game: GameState): Judged {
  const { grip, signal } = game.meters;
  return judged('horizon', (100 - grip + signal) / 2, [asMeter('grip', grip), asMeter('signal', signal)]);
}

/** The profile of a campaign as it stands; meant for one that has ended. In the order of DIMENSIONS. */
export const verdict = (scenario: Scenario, game: GameState): Verdict => [
  people(scenario, game),
  price(game),
  durability(scenario, game),
  coalition(scenario, game),
  horizon(game),
];
