/** The table and the delivery as the player sees them: what was said and done, never what he thought. */
import type { Scenario } from '../scenario/scenario';
import { standingCounter } from './accept';
import type { SeenDelivery, SeenExchange, SeenTable } from './player-view';
import type { Exchange, GameState, TableState } from './state';

/** How much of his patience is left, in words. */
function patienceLooks(patience: number, full: number): SeenTable['patience'] {
  if (patience <= 0) return 'gone';
  if (patience > (full * 2) / 3) return 'ample';
  return patience > full / 3 ? 'wearing' : 'thin';
}

function seenExchange(exchange: Exchange, isLast: boolean, table: TableState): SeenExchange {
  const { k, offer, answer, counter, reasons, asked } = exchange;
  return {
    k,
    offer,
    answer,
    counter,
    reasons,
    hint: asked ? exchange.hint : null,
    asked,
    canAsk: isLast && !asked && table.outcome === 'open',
  };
}

export function seenTable(scenario: Scenario, game: GameState): SeenTable | null {
  const { table } = game;
  if (!table) return null;
  return {
    exchangesLeft: Math.max(0, scenario.rules.exchanges - table.k),
    exchanges: table.exchanges.map((exchange, i) => seenExchange(exchange, i === table.exchanges.length - 1, table)),
    patience: patienceLooks(table.patience, scenario.counterpart.persona.patience),
    outcome: table.outcome,
    agreed: table.agreed,
    standing: standingCounter(game),
  };
}

/** Everything about a delivery is public once it has happened; nothing before. */
export function seenDelivery(game: GameState): SeenDelivery | null {
  return game.phase === 'table' || !game.delivery ? null : { ...game.delivery };
}
