/** Our side of a deal takes effect: rungs come into force, gestures are made. */
import type { Draft } from 'immer';
import type { Scenario } from '../scenario/scenario';
import { applyEffects } from './apply-effects';
import { findGesture, findRelief } from './find-item';
import { rungOf } from './ladder';
import { own } from './own';
import type { Package, ReliefChange } from './package';
import type { GameState, Rung } from './state';

function reach(draft: Draft<GameState>, scenario: Scenario, id: string, change: ReliefChange): void {
  const relief = findRelief(scenario, id);
  const state = own(draft.relief, id);
  if (!relief || !state) return;
  state.since = draft.visit;
  if (change === 'renew') return;
  const rung: Rung = rungOf(change);
  state.rung = rung;
  if (rung > state.highest) state.highest = rung;
  const step = relief.steps[change];
  if (step) applyEffects(draft, scenario, step.do, { kind: 'item', id });
}

/** Gives all relief and gestures of a package, with the effects that hang on them. */
export function giveRelief(draft: Draft<GameState>, scenario: Scenario, given: Package): void {
  for (const [id, change] of Object.entries(given.relief)) reach(draft, scenario, id, change);
  for (const id of given.gestures) {
    const gesture = findGesture(scenario, id);
    if (!gesture) continue;
    draft.gestures[id] = draft.visit;
    applyEffects(draft, scenario, gesture.do, { kind: 'item', id });
  }
}

/** Takes a rung back: what was taken back once is worth less. */
export function takeBack(draft: Draft<GameState>, id: string): void {
  const state = own(draft.relief, id);
  if (!state) return;
  state.rung = 0;
  state.since = 0;
  state.tarnished = true;
}
