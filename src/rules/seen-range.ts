/** A known range as the player sees it: blurred by fatigue, its teller named, what the teller thinks likeliest left out. */
import type { Scenario } from '../scenario/scenario';
import { findGesture, findGroup, findPledge, findRelief } from './find-item';
import { RELIABILITY } from './initial-known';
import { own } from './own';
import type { PlayerView, SeenRange } from './player-view';
import { wholeCents } from './round';
import type { GameState, KnownRange } from './state';

const UNKNOWN: KnownRange = { low: 0, high: 0, centre: 0, from: { kind: 'rumour' }, visit: 0 };

function sourceOf(scenario: Scenario, id: string): string {
  if (id === RELIABILITY) return scenario.counterpart.reliabilityRumour.source;
  const item =
    findRelief(scenario, id) ?? findGesture(scenario, id) ?? findGroup(scenario, id) ?? findPledge(scenario, id);
  return item?.rumour.source ?? '';
}

const tellerOf = (scenario: Scenario, id: string, { from }: KnownRange): string =>
  from.kind === 'rumour' ? sourceOf(scenario, id) : '';

/** As it was told, unblurred: for the notebook. */
export function toldRange(scenario: Scenario, id: string, range: KnownRange): SeenRange {
  const { low, high, from, visit } = range;
  return { low, high, from, visit, source: tellerOf(scenario, id, range) };
}

/** Widened by 1 + fatigue / 100 about its middle, never below 0. */
export function seenRange(scenario: Scenario, game: GameState, id: string): SeenRange {
  const told = own(game.known, id) ?? UNKNOWN;
  const half = ((told.high - told.low) / 2) * (1 + game.fatigue / scenario.rules.model.news.fatigueWidens);
  const middle = (told.high + told.low) / 2;
  return {
    low: Math.max(0, wholeCents(middle - half)),
    high: wholeCents(middle + half),
    from: told.from,
    visit: told.visit,
    source: tellerOf(scenario, id, told),
  };
}

/** His reliability as fractions of 1. */
export function seenReliability(scenario: Scenario, game: GameState): PlayerView['reliability'] {
  const { low, high, source, from } = seenRange(scenario, game, RELIABILITY);
  return { low: low / 100, high: Math.min(100, high) / 100, source, from };
}
