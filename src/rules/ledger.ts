/** The only way a meter moves: with a cause, and an entry of what was really applied. */
import type { Draft } from 'immer';
import type { MeterName } from '../scenario/scenario';
import type { Cause } from './cause';
import { clamp, twoDecimals } from './round';
import type { GameState } from './state';

/** Adds to a meter within 0–100, in hundredths; writes nothing where nothing changes. */
export function changeMeter(draft: Draft<GameState>, meter: MeterName | 'fatigue', amount: number, cause: Cause): void {
  const before = meter === 'fatigue' ? draft.fatigue : draft.meters[meter];
  const after = twoDecimals(clamp(before + amount, 0, 100));
  const applied = twoDecimals(after - before);
  if (applied === 0) return;
  if (meter === 'fatigue') draft.fatigue = after;
  else draft.meters[meter] = after;
  draft.ledger.push({ visit: draft.visit, phase: draft.phase, meter, amount: applied, cause });
}
