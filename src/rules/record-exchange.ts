/** PROPOSE and HEAR_HIM: one exchange at the table, as the counterpart answered it. */
import { castDraft, type Draft } from 'immer';
import type { Scenario } from '../scenario/scenario';
import { packageRefusal } from './check-package';
import { changeMeter } from './ledger';
import type { Package } from './package';
import type { Refusal } from './refusal';
import { refusal, refuseAwayFromTable } from './refuse-phase';
import type { Exchange, GameState, TableState } from './state';
import { tidyPackage } from './tidy-package';

/** What an exchange changes in the table; absent keys stay as they are. */
export type TableChange = Partial<Pick<TableState, 'k' | 'patience' | 'first' | 'peak' | 'asked' | 'offered'>>;

export function refuseHearHim(scenario: Scenario, game: GameState): Refusal | null {
  const away = refuseAwayFromTable(game);
  if (away) return away;
  return (game.table?.k ?? 0) < scenario.rules.exchanges ? null : refusal('no-exchanges-left');
}

export function refusePropose(scenario: Scenario, game: GameState, offer: Package): Refusal | null {
  return refuseHearHim(scenario, game) ?? packageRefusal(scenario, game, offer);
}

/** He rises: no deal in this visit, and he is cooler for it. */
function heRises(draft: Draft<GameState>, scenario: Scenario): void {
  draft.walkouts += 1;
  draft.news.push({ visit: draft.visit, kind: 'broken-off', id: '', people: 0 });
  changeMeter(draft, 'rapport', scenario.rules.model.patience.riseRapport, { kind: 'rose' });
}

/**
 * Adds the exchange and his new mood to the table. Where he accepts, our offer is agreed; where he rises, all is over.
 * @param exchange our offer in any form; his paper tidy, as he writes it
 */
export function recordExchange(
  draft: Draft<GameState>,
  scenario: Scenario,
  exchange: Exchange,
  change: TableChange,
): void {
  const { table } = draft;
  if (!table) return;
  const offer = exchange.offer && tidyPackage(exchange.offer);
  table.exchanges.push(castDraft({ ...exchange, offer }));
  Object.assign(table, change);
  if (exchange.answer === 'accepts') {
    table.outcome = 'signed';
    table.agreed = castDraft(offer);
  } else if (exchange.answer === 'rises') {
    table.outcome = 'brokenOff';
    heRises(draft, scenario);
  }
}
