/**
 * Four sides of one paper: how far Washington, the allies and Moscow would go along with it, and how near it comes to what
 * the counterpart would sign. Estimates from the player's view and the case's public rules; no hidden number goes in.
 * `reach` says on every side how far the paper goes towards the point where that side acts: 1 is that point.
 */
import { disavowalRisk } from '../rules/disavowal';
import { chanceHeDelivers } from '../rules/his-value';
import type { Package } from '../rules/package';
import type { PlayerView } from '../rules/player-view';
import type { Scenario } from '../scenario/scenario';
import { chosenGive, likely, type Span, type Told, tellersOf, weightsGiven } from './draft-weights';
import { type DraftSummary, summariseDraft } from './select-draft';
import { estimateHim, type HisEstimate } from './select-his-line';

export interface WashingtonEstimate {
  readonly verdict: 'stands' | 'edge' | 'may-disown' | 'disowns';
  /** Chance of disavowal, 0–0.9. */
  readonly chance: number;
  /** Expected change of support, points. */
  readonly support: Span;
  readonly reach: Span;
}

export interface AlliesEstimate {
  readonly verdict: 'alongside' | 'wavering' | 'apart';
  /** Their meter after the deal, points; below `line` they help less. */
  readonly after: Span;
  readonly line: number;
  /** Share of his usual reliability that counts with their present mood, 0–1. */
  readonly watch: number;
  /** Share of its worth that relief by their ports and banks has for him now, 0–1; null where none is on the paper. */
  readonly ports: number | null;
  readonly reach: Span;
}

export interface MoscowEstimate {
  readonly verdict: 'quiet' | 'may-answer' | 'alarmed';
  /** Worth given by what is told, hundredths, and where it alarms. */
  readonly worth: Span;
  readonly largeRelief: number;
  /** Grip once the visit is over, points, and where it alarms. */
  readonly grip: Span;
  readonly thinGrip: number;
  /** Chance that it answers when alarmed, 0–1; 0 in a case in which it never does. */
  readonly chance: number;
  readonly reach: Span;
  readonly told: readonly Told[];
}

export interface Tolerance {
  readonly washington: WashingtonEstimate;
  readonly allies: AlliesEstimate;
  readonly moscow: MoscowEstimate;
  readonly him: HisEstimate;
}

/** Share of its limit from which a cost is near it. */
const NEAR = 0.8;
const EVEN = 0.5;

const held = (value: number): number => Math.min(100, Math.max(0, value));
const sorted = (a: number, b: number): Span => ({ low: Math.min(a, b), high: Math.max(a, b) });

/** Share of his usual reliability that counts while the allies watch as they do now. */
function watchOf({ rules }: Scenario, allies: number): number {
  const { watchFloor, watchAllies } = rules.model.delivery;
  return Math.min(1, watchFloor + (watchAllies * allies) / 100);
}

/** Chance that a thing promised comes, by what is told of his reliability. */
function delivers(view: PlayerView, draft: Package, scenario: Scenario): Span {
  const watch = watchOf(scenario, view.meters.allies);
  const chance = (q: number) => chanceHeDelivers(draft.order, watch * q, scenario.rules.phi);
  return { low: chance(view.reliability.low), high: chance(view.reliability.high) };
}

function washington(view: PlayerView, draft: Package, sum: DraftSummary, scenario: Scenario): WashingtonEstimate {
  const { supportPerMandate, supportPerCost, shortSupport } = scenario.rules.model.delivery;
  const chance = disavowalRisk(scenario, sum.cost, sum.authority, view.meters.support);
  const promised = Object.keys(draft.groups).length + draft.pledges.length;
  const move = (e: number) =>
    (supportPerMandate * sum.mandate * e + supportPerCost * sum.cost) / 100 + shortSupport * promised * (1 - e);
  const comes = delivers(view, draft, scenario);
  const share = sum.cost / Math.max(1, sum.authority);
  const risk = chance >= EVEN ? 'disowns' : 'may-disown';
  return {
    verdict: chance > 0 ? risk : share > NEAR ? 'edge' : 'stands',
    chance,
    support: sorted(move(comes.low), move(comes.high)),
    reach: { low: share, high: share },
  };
}

function allies(view: PlayerView, draft: Package, sum: DraftSummary, scenario: Scenario): AlliesEstimate {
  const { delivery, worth, drift } = scenario.rules.model;
  const now = view.meters.allies;
  const cost = (delivery.alliesPerCost * (view.consulted ? delivery.consultedShare : 1) * sum.alliesCost) / 100;
  const stay = sum.people > 0 ? (delivery.alliesForStaying * sum.staying) / sum.people : 0;
  const certain = draft.order === 'they-first' ? stay : 0;
  const after = { low: held(now + cost + certain), high: held(now + cost + stay) };
  const line = Math.max(worth.transitAllies, drift.alliesEnough);
  const byPorts = view.gives.some(
    (give) => chosenGive(give, draft) && scenario.relief.some(({ id, transit }) => transit && id === give.id),
  );
  const strain = (meter: number) => (100 - meter) / (100 - line);
  return {
    verdict: after.low >= line ? 'alongside' : after.high >= line ? 'wavering' : 'apart',
    after,
    line,
    watch: watchOf(scenario, now),
    ports: byPorts ? worth.transitFloor + (1 - worth.transitFloor) * Math.min(1, now / worth.transitAllies) : null,
    reach: { low: strain(after.high), high: strain(after.low) },
  };
}

function moscow(view: PlayerView, draft: Package, { rules }: Scenario): MoscowEstimate {
  const { delivery, drift, pressure } = rules.model;
  const { uneasyRelief: largeRelief, uneasyGrip: thinGrip, uneasyChance } = pressure;
  const chance = uneasyChance * rules.pressure;
  const weights = weightsGiven(view, draft);
  const worth = likely(view, weights);
  const gripAt = (hundredths: number) =>
    held(view.meters.grip + (delivery.gripPerWorth * hundredths) / 100 + drift.grip);
  const grip = sorted(gripAt(worth.low), gripAt(worth.high));
  const alarms = (hundredths: number) => hundredths / 100 > largeRelief || gripAt(hundredths) < thinGrip;
  const nearness = (hundredths: number) =>
    Math.max(hundredths / 100 / largeRelief, thinGrip / Math.max(1, gripAt(hundredths)));
  const reach = (hundredths: number) => (chance > 0 ? nearness(hundredths) : 0);
  const mood = alarms(worth.low) ? 'alarmed' : alarms(worth.high) ? 'may-answer' : 'quiet';
  return {
    verdict: chance > 0 ? mood : 'quiet',
    worth,
    largeRelief: 100 * largeRelief,
    grip,
    thinGrip,
    chance,
    reach: { low: reach(worth.low), high: reach(worth.high) },
    told: tellersOf(view, weights),
  };
}

/** What every side would make of the paper, before it is proposed. */
export function toleranceOf(view: PlayerView, draft: Package, scenario: Scenario): Tolerance {
  const sum = summariseDraft(view, draft);
  return {
    washington: washington(view, draft, sum, scenario),
    allies: allies(view, draft, sum, scenario),
    moscow: moscow(view, draft, scenario),
    him: estimateHim(view, draft, scenario.rules.phi),
  };
}
