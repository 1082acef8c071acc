/** RESPOND: protest, snap back or let pass, once, after a delivery. Snapping back a kept deal is a breach, and dear. */
import type { Draft } from 'immer';
import type { Model } from '../scenario/model';
import type { Scenario } from '../scenario/scenario';
import { fellShort } from './condition-holds';
import { draw } from './draw';
import { findRelief } from './find-item';
import { takeBack } from './give-relief';
import { handOver } from './hand-over';
import { cumulative } from './ladder';
import { changeMeter } from './ledger';
import type { ShortfallResponse } from './moves';
import { own } from './own';
import type { Refusal } from './refusal';
import { refusal, refuseOutside } from './refuse-phase';
import type { GameState } from './state';

type Numbers = Model['answer'];

/** Chance that a withheld thing comes after all, as a share of his reliability. */
function recovers(response: ShortfallResponse, model: Numbers): number {
  if (response === 'protest') return model.protestRecovers;
  return response === 'snap-back' ? model.snapRecovers : model.passRecovers;
}

/** The dearest relief of this deal that can still be taken back; empty where there is none. */
export function snapTarget(scenario: Scenario, game: GameState): string {
  const cost = (id: string): number => {
    const relief = findRelief(scenario, id);
    const rung = own(game.relief, id)?.rung ?? 0;
    return relief && (rung === 1 || rung === 2) ? cumulative(relief, rung, 'cost') : -1;
  };
  const given = Object.keys(game.delivery?.deal.relief ?? {}).filter((id) => id !== game.delivery?.disavowed);
  return given.reduce((best, id) => (cost(id) >= 0 && (best === '' || cost(id) > cost(best)) ? id : best), '');
}

export function refuseRespond(scenario: Scenario, game: GameState, response: ShortfallResponse): Refusal | null {
  const elsewhere = refuseOutside(game, 'delivery');
  if (elsewhere) return elsewhere;
  if (!game.delivery || game.delivery.response !== null) return refusal('already-answered');
  if (response === 'snap-back') return snapTarget(scenario, game) ? null : refusal('not-available', 'snap-back');
  return fellShort(game) ? null : refusal('nothing-short');
}

/** @param by what his reliability changes by, ≤ 0 */
function loseFaith(draft: Draft<GameState>, scenario: Scenario, by: number): void {
  draft.truth.reliability = Math.max(scenario.rules.model.truth.leastReliability, draft.truth.reliability + by);
}

function recover(draft: Draft<GameState>, scenario: Scenario, response: ShortfallResponse): void {
  const { delivery } = draft;
  const record = draft.deals.at(-1);
  if (!delivery || !record) return;
  const chance = recovers(response, scenario.rules.model.answer) * draft.truth.reliability;
  const comes = (id: string) => draw(draft.seed, `recover:${id}`, draft.visit, 0) < chance;
  const came = { groups: delivery.withheld.groups.filter(comes), pledges: delivery.withheld.pledges.filter(comes) };
  delivery.recovered = [...came.groups, ...came.pledges];
  record.withheld = record.withheld.filter((id) => !delivery.recovered.includes(id));
  handOver(draft, scenario, came);
}

function snapBack(draft: Draft<GameState>, scenario: Scenario): void {
  const { delivery } = draft;
  if (!delivery) return;
  delivery.snapped = snapTarget(scenario, draft);
  takeBack(draft, delivery.snapped);
}

/** Relief gone though he kept his word. */
function breach(draft: Draft<GameState>, scenario: Scenario): void {
  const model = scenario.rules.model.answer;
  const record = draft.deals.at(-1);
  if (record) record.breached = true;
  draft.news.push({ visit: draft.visit, kind: 'breach', id: draft.delivery?.snapped ?? '', people: 0 });
  changeMeter(draft, 'trust', model.breachTrust, { kind: 'breach' });
  changeMeter(draft, 'rapport', model.breachRapport, { kind: 'breach' });
  changeMeter(draft, 'allies', model.breachAllies, { kind: 'breach' });
  loseFaith(draft, scenario, model.breachReliability);
}

export function respond(draft: Draft<GameState>, scenario: Scenario, response: ShortfallResponse): void {
  if (!draft.delivery) return;
  const model = scenario.rules.model.answer;
  const cause = { kind: 'response', response } as const;
  draft.delivery.response = response;
  if (response === 'snap-back') snapBack(draft, scenario);
  if (!fellShort(draft)) {
    breach(draft, scenario);
    return;
  }
  if (response === 'protest') changeMeter(draft, 'rapport', model.protestRapport, cause);
  if (response === 'snap-back') {
    changeMeter(draft, 'trust', model.snapTrust, cause);
    changeMeter(draft, 'grip', model.snapGrip, cause);
  }
  recover(draft, scenario, response);
  if (response === 'let-pass') loseFaith(draft, scenario, model.passReliability);
}
