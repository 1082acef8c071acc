/** A known range as the player sees it: blurred by fatigue, its teller named, what the teller thinks likeliest left out. */
import type { Cents, Scenario } from '../scenario/scenario';
import { findTraded } from './find-item';
import { RELIABILITY } from './initial-known';
import { own } from './own';
import type { PlayerView, SeenRange } from './player-view';
import { wholeCents } from './round';
import type { GameState, KnownRange } from './state';

const UNKNOWN: KnownRange = { low: 0, high: 0, centre: 0, from: { kind: 'rumour' }, visit: 0 };

function sourceOf(scenario: Scenario, id: string): string {
  if (id === RELIABILITY) return scenario.counterpart.reliabilityRumour.source;
  return findTraded(scenario, id)?.item.rumour.source ?? '';
}

const tellerOf = (scenario: Scenario, id: string, { from }: KnownRange): string =>
  from.kind === 'rumour' ? sourceOf(scenario, id) : '';

/** As it was told, unblurred: for the notebook. */
export function toldRange(scenario: Scenario, id: string, range: KnownRange): SeenRange {
  const { low, high, from, visit } = range;
  return { low, high, from, visit, source: tellerOf(scenario, id, range) };
}

/** Ends of what was told, widened with fatigue about its middle (`model.news.fatigueWidens`), never below 0. */
const lowEnd = ({ low, high }: KnownRange, wider: number): Cents =>
  Math.max(0, wholeCents((high + low) / 2 - ((high - low) / 2) * wider));
const highEnd = ({ low, high }: KnownRange, wider: number): Cents =>
  wholeCents((high + low) / 2 + ((high - low) / 2) * wider);
const widening = (scenario: Scenario, game: GameState): number =>
  1 + game.fatigue / scenario.rules.model.news.fatigueWidens;

/** `rumour`: who tells it where it is one. */
export function seenRange(scenario: Scenario, game: GameState, id: string, rumour = sourceOf(scenario, id)): SeenRange {
  const told = own(game.known, id) ?? UNKNOWN;
  const wider = widening(scenario, game);
  const { from, visit } = told;
  return {
    low: lowEnd(told, wider),
    high: highEnd(told, wider),
    from,
    visit,
    source: from.kind === 'rumour' ? rumour : '',
  };
}

/** Width of such a range, for who needs no more of it. Hundredths. */
export function rangeWidth(scenario: Scenario, game: GameState, id: string): Cents {
  const told = own(game.known, id) ?? UNKNOWN;
  const wider = widening(scenario, game);
  return highEnd(told, wider) - lowEnd(told, wider);
}

/** His reliability as fractions of 1. */
export function seenReliability(scenario: Scenario, game: GameState): PlayerView['reliability'] {
  const { low, high, source, from } = seenRange(scenario, game, RELIABILITY);
  return { low: low / 100, high: Math.min(100, high) / 100, source, from };
}
