/** Where a scripted player sits: what it may know, what it may do, and the chance it may draw on. */
import { draw } from '../rules/draw';
import { Glance } from '../rules/glance';
import type { Move } from '../rules/moves';
import type { PlayerView, SeenTable } from '../rules/player-view';
import { refuseMove } from '../rules/refuse';
import type { GameState } from '../rules/state';
import { unclear } from '../rules/unclear';
import type { Cents, Scenario } from '../scenario/scenario';

/** What a careful reader of the case knows: its rules, and what preparations and replies are likely to do. */
export type PublicCase = Pick<Scenario, 'rules' | 'preparations' | 'topics' | 'toasts'>;

/** A table as it was seen: what was said at it, what lay on it, how things stood. */
export type TableSeen = SeenTable & Pick<PlayerView, 'gives' | 'groups' | 'pledges' | 'meters'>;

export interface Seat {
  readonly view: PlayerView;
  readonly case: PublicCase;
  /** Tables of the visits before, as they ended: a player remembers what was said at them. */
  readonly heard: readonly TableSeen[];
  /** Width of the range seen for a thing that can still be traded, hundredths; 0 for all others. As `view` has it. */
  unclear(id: string): Cents;
  /** Whether the rules allow a move now. */
  isAllowed(move: Move): boolean;
  /** The bot's own chance, in [0, 1): the same for the same seed, purpose and moment. */
  chance(purpose: string): number;
  /** Everything, for a bot that `seesTruth`; null for all others. */
  readonly truth: Moment | null;
}

export interface Bot {
  readonly name: string;
  readonly seesTruth: boolean;
  /** Looks at the present alone: no tables of earlier visits are kept for it. */
  readonly forgets?: boolean;
  /** A move that is allowed now. The same seat gives the same move: a bot keeps nothing from one move to the next. */
  choose(seat: Seat): Move;
}

export interface SeatOptions {
  readonly heard: readonly TableSeen[];
  /** Moves played so far: each move has its own draws. */
  readonly played: number;
}

/** One moment of a campaign: as a bare round has it, or the context of a snapshot. */
export interface Moment {
  readonly scenario: Scenario;
  readonly game: GameState;
}

/** The seat of a bot at one moment of a campaign; good until the next move. */
export function seatAt(bot: Bot, { scenario, game }: Moment, { heard, played }: SeatOptions): Seat {
  const widths = new Map<string, Cents>();
  const keep = (id: string, width: Cents): Cents => {
    widths.set(id, width);
    return width;
  };
  return {
    view: new Glance(scenario, game),
    case: scenario,
    heard,
    unclear: (id) => widths.get(id) ?? keep(id, unclear(scenario, game, id)),
    isAllowed: (move) => refuseMove(scenario, game, move) === null,
    chance: (purpose) => draw(game.seed, `bot:${bot.name}:${purpose}`, game.visit, played),
    truth: bot.seesTruth ? { scenario, game } : null,
  };
}
