/** What one campaign tells a class, read off one bare replay: what came of it, its deals, and what was believed beside what was so. */
import { LINE_WITHIN, strongestWants } from '../debrief/calibration';
import { type Claim, claimOf } from '../debrief/claim';
import { cameOf } from '../debrief/deal-points';
import type { MapPoint } from '../debrief/map-point';
import { playBare, startBare } from '../machine/bare-round';
import { ENGINE } from '../machine/engine';
import type { BeliefSheet, Move } from '../rules/moves';
import type { Order } from '../rules/package';
import type { GameState } from '../rules/state';
import type { Cents, Scenario } from '../scenario/scenario';

export interface DealFacts extends MapPoint {
  readonly visit: number;
  /** Worth to him of what was given. */
  readonly worth: Cents;
  readonly order: Order;
  readonly freed: number;
  readonly stayed: number;
  /** Newly taken in the aftermath of that visit. */
  readonly arrested: number;
  readonly disavowed: boolean;
}

/** A belief that was wrong in this game, or one that was lacking. */
export interface Misbelief {
  /**
   * `wants`: named as one of his strongest wants, and none. `missed`: one of them, and not named. `never`: thought never to be
   * released, wrongly. `line-high`, `line-low`: his walk-away line put too high or too low by more than counts as right.
   */
  readonly kind: 'wants' | 'missed' | 'never' | 'line-high' | 'line-low';
  /** The item or group; empty for the line. */
  readonly id: string;
}

export interface Facts {
  /** As the replay has it. */
  readonly claim: Claim;
  /** Moves that could not be played: the campaign was looked at up to there. */
  readonly stopped: boolean;
  readonly deals: readonly DealFacts[];
  /** Of the last sheet; null where there was none. */
  readonly wrong: readonly Misbelief[] | null;
  /** Most glasses drunk in one visit. */
  readonly glasses: number;
  /** Times one asked why. */
  readonly asked: number;
  readonly walkouts: number;
}

interface Noted {
  readonly sheet: BeliefSheet;
  readonly visit: number;
  readonly strongest: ReadonlySet<string>;
}

function wrongIn(scenario: Scenario, { sheet, strongest }: Noted, line: Cents | undefined): readonly Misbelief[] {
  const wants = sheet.wants.filter((id) => !strongest.has(id)).map((id) => ({ kind: 'wants', id }) as const);
  const missed = [...strongest]
    .filter((id) => !sheet.wants.includes(id))
    .map((id) => ({ kind: 'missed', id }) as const);
  const group = scenario.groups.find(({ id }) => id === sheet.never);
  const never = group && !group.never ? [{ kind: 'never', id: group.id } as const] : [];
  const off = sheet.walkAway === null || line === undefined ? 0 : sheet.walkAway - line / 100;
  const wide = Math.abs(off) > LINE_WITHIN;
  return [
    ...wants,
    ...missed,
    ...never,
    ...(wide ? [{ kind: off > 0 ? 'line-high' : 'line-low', id: '' } as const] : []),
  ];
}

function dealsOf(game: GameState): readonly DealFacts[] {
  return game.deals.map((deal) => ({
    ...cameOf(deal),
    visit: deal.visit,
    worth: deal.worthGiven,
    order: deal.deal.order,
    freed: deal.exiled + deal.stayed,
    stayed: deal.stayed,
    arrested: game.news
      .filter(({ kind, visit }) => kind === 'arrests' && visit === deal.visit)
      .reduce((sum, { people }) => sum + people, 0),
    disavowed: deal.disavowed !== '',
  }));
}

/** Replays a campaign bare. `seed` is an unsigned 32-bit integer. */
export function factsOf(scenario: Scenario, seed: number, moves: readonly Move[]): Facts {
  const round = startBare(scenario, seed);
  const { game } = round;
  let stopped = false;
  let noted: Noted | null = null;
  let [glasses, asked] = [0, 0];
  const lines = new Map<number, Cents>();
  for (const move of moves) {
    if (playBare(round, move) !== null) {
      stopped = true;
      break;
    }
    if (move.type === 'BELIEVE') {
      noted = { sheet: move.sheet, visit: game.visit, strongest: strongestWants(scenario, game) };
    } else if (move.type === 'SIT_DOWN' && game.table) lines.set(game.visit, game.table.reservation);
    else if (move.type === 'ASK_WHY') asked += 1;
    else if (move.type === 'TOAST') glasses = Math.max(glasses, game.toasts.filter((one) => one === 'drink').length);
  }
  return {
    claim: claimOf(scenario, game, ENGINE),
    stopped,
    deals: dealsOf(game),
    wrong: noted && wrongIn(scenario, noted, lines.get(noted.visit)),
    glasses,
    asked,
    walkouts: game.walkouts,
  };
}
