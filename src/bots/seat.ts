/** Where a scripted player sits: what it may know, what it may do, and the chance it may draw on. */
import { draw } from '../rules/draw';
import { Glance } from '../rules/glance';
import type { Move } from '../rules/moves';
import type { PlayerView, SeenTable } from '../rules/player-view';
import { refuseMove } from '../rules/refuse';
import type { GameState } from '../rules/state';
import { unclear } from '../rules/unclear';
import type { Cents, Scenario } from '../scenario/scenario';
import type { Laid } from './evidence';

/** What a careful reader of the case knows: its rules, and what preparations and replies are likely to do. */
export type PublicCase = Pick<Scenario, 'rules' | 'preparations' | 'topics' | 'toasts'>;

/** A table as it was seen: what was said at it, what lay on it, how things stood. */
export type TableSeen = SeenTable & Laid;

export interface Seat {
  readonly view: PlayerView;
  readonly case: PublicCase;
  /** Tables of the visits before, as they ended: a player remembers what was said at them. */
  readonly heard: readonly TableSeen[];
  /** What lay on this table as one sat down at it; null away from any. */
  readonly laid: Laid | null;
  /** Lines in the notebook. */
  readonly told: number;
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
  readonly laid: Laid | null;
  /** Moves played so far: each move has its own draws. */
  readonly played: number;
}

/** One moment of a campaign: as a bare round has it, or the context of a snapshot. */
export interface Moment {
  readonly scenario: Scenario;
  readonly game: GameState;
}

/** A seat is taken anew at every move: methods of a class cost nothing to make, closures would. */
class SeatNow implements Seat {
  readonly view: PlayerView;
  readonly case: PublicCase;
  readonly heard: readonly TableSeen[];
  readonly laid: Laid | null;
  readonly truth: Moment | null;
  readonly #scenario: Scenario;
  readonly #game: GameState;
  readonly #name: string;
  readonly #played: number;

  constructor({ name, seesTruth }: Bot, { scenario, game }: Moment, { heard, laid, played }: SeatOptions) {
    this.view = new Glance(scenario, game);
    this.case = scenario;
    this.heard = heard;
    this.laid = laid;
    this.truth = seesTruth ? { scenario, game } : null;
    this.#scenario = scenario;
    this.#game = game;
    this.#name = name;
    this.#played = played;
  }

  get told(): number {
    return this.#game.notebook.length;
  }

  unclear(id: string): Cents {
    return unclear(this.#scenario, this.#game, id);
  }

  isAllowed(move: Move): boolean {
    return refuseMove(this.#scenario, this.#game, move) === null;
  }

  chance(purpose: string): number {
    const { seed, visit } = this.#game;
    return draw(seed, `bot:${this.#name}:${purpose}`, visit, this.#played);
  }
}

/** The seat of a bot at one moment of a campaign; good until the next move. */
export const seatAt = (bot: Bot, moment: Moment, options: SeatOptions): Seat => new SeatNow(bot, moment, options);

/** The same seat for a bot that does not see the truth. */
export const blindfolded = (seat: Seat): Seat => ({
  view: seat.view,
  case: seat.case,
  heard: seat.heard,
  laid: seat.laid,
  told: seat.told,
  unclear: (id) => seat.unclear(id),
  isAllowed: (move) => seat.isAllowed(move),
  chance: (purpose) => seat.chance(purpose),
  truth: null,
});
