/** The game as the player may know it: every hidden number gone. */
import type { Scenario } from '../scenario/scenario';
import { conditionHolds } from './condition-holds';
import { authorityNow } from './limits';
import { ORDERS } from './package';
import { exiledSoFar, freedSoFar, heldAtStart, heldNow, stayedSoFar } from './people';
import type { PlayerView } from './player-view';
import { isPrepared } from './prepare';
import { openTopics } from './raise';
import { seenGives, seenGroups, seenPledges } from './seen-items';
import { seenReliability, toldRange } from './seen-range';
import { seenDelivery, seenTable } from './seen-table';
import type { GameState } from './state';
import { glassesDrunk, isToastOffered } from './toast';

export const preparationsOpen = (scenario: Scenario, game: GameState): PlayerView['preparations'] =>
  scenario.preparations
    .filter((preparation) => conditionHolds(game, preparation.when) || isPrepared(game, preparation))
    .map((preparation) => ({ id: preparation.id, done: isPrepared(game, preparation) }));

export const totalsOf = (scenario: Scenario, game: GameState): PlayerView['totals'] => ({
  freed: freedSoFar(game),
  exiled: exiledSoFar(game),
  stayed: stayedSoFar(game),
  held: heldNow(game),
  arrested: game.arrested,
  heldAtStart: heldAtStart(scenario),
});

export const dealsSeen = (game: GameState): PlayerView['deals'] =>
  game.deals.map(({ visit, deal, by, exiled, stayed, withheld }) => ({ visit, deal, by, exiled, stayed, withheld }));

/** What he did, without why. */
export const pressuresSeen = (game: GameState): PlayerView['pressures'] =>
  game.pressures.map(({ visit, kind, people }) => ({ visit, kind, people }));

export const notesOf = (scenario: Scenario, game: GameState): PlayerView['notebook'] =>
  game.notebook.map((note) => ({ ...note, range: toldRange(scenario, note.about, note.range) }));

/** Panels, stage and honest bots read this and nothing else. */
export const playerView = (scenario: Scenario, game: GameState): PlayerView => ({
  visit: game.visit,
  visits: scenario.rules.visits,
  phase: game.phase,
  meters: game.meters,
  fatigue: game.fatigue,
  hoursLeft: game.hoursLeft,
  hours: scenario.rules.hours,
  preparationsLeft: game.preparationsLeft,
  toasts: game.toasts,
  toastOffered: isToastOffered(scenario, game),
  glasses: glassesDrunk(game),
  authority: authorityNow(scenario, game),
  consulted: game.consulted,
  order: ORDERS,
  ledger: game.ledger,
  prepared: game.prepared,
  raised: game.raised,
  beliefs: game.beliefs,
  news: game.news,
  happened: game.happened,
  pressures: pressuresSeen(game),
  ended: game.ended,
  gives: seenGives(scenario, game),
  groups: seenGroups(scenario, game),
  pledges: seenPledges(scenario, game),
  preparations: preparationsOpen(scenario, game),
  topics: openTopics(scenario, game),
  reliability: seenReliability(scenario, game),
  notebook: notesOf(scenario, game),
  table: seenTable(scenario, game),
  delivery: seenDelivery(game),
  totals: totalsOf(scenario, game),
  deals: dealsSeen(game),
});
