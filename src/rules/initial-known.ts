/** What is said in town when the campaign opens: the scenario's rumours, as far off as the seed makes them. */
import type { Cents, Rumour, Scenario } from '../scenario/scenario';
import { nominalFigure } from './figure';
import { clamp, wholeCents } from './round';
import type { KnownRange, Truth } from './state';
import { rumourFactor } from './truth';

/** Key of `known` under which the rumour about his reliability stands. */
export const RELIABILITY = 'reliability';

/** People speak in whole points, save of small things; an undistorted rumour stands as authored. */
function said(cents: Cents, factor: number): Cents {
  if (factor === 1) return cents;
  const scaled = cents * factor;
  return scaled >= 100 ? Math.round(scaled / 100) * 100 : wholeCents(scaled);
}

function heard(rumour: Rumour, nominal: Cents, factor: number): KnownRange {
  const low = said(rumour.low, factor);
  const high = Math.max(low, said(rumour.high, factor));
  return { low, high, centre: clamp(wholeCents(nominal * factor), low, high), from: { kind: 'rumour' }, visit: 0 };
}

/** Ranges by id, and one under `reliability` in hundredths of 1. Points in hundredths. */
export function initialKnown(scenario: Scenario, truth: Truth, seed: number): { [id: string]: KnownRange } {
  const known: { [id: string]: KnownRange } = {};
  for (const item of [...scenario.relief, ...scenario.gestures, ...scenario.groups, ...scenario.pledges]) {
    const factor = rumourFactor(scenario, truth, seed, item.id);
    known[item.id] = heard(item.rumour, nominalFigure(scenario, item.id) ?? 0, factor);
  }
  const { low, high } = scenario.counterpart.reliabilityRumour;
  known[RELIABILITY] = {
    low: wholeCents(low * 100),
    high: wholeCents(high * 100),
    centre: wholeCents((low + high) * 50),
    from: { kind: 'rumour' },
    visit: 0,
  };
  return known;
}
