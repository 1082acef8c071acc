/** The player's view for somebody in a hurry: each part is put together only when it is looked at, and then kept. */
import type { Scenario } from '../scenario/scenario';
import { authorityNow } from './limits';
import { ORDERS } from './package';
import type { PlayerView } from './player-view';
import { dealsSeen, notesOf, preparationsOpen, pressuresSeen, totalsOf } from './player-view-of';
import { openTopics } from './raise';
import { seenGives, seenGroups, seenPledges } from './seen-items';
import { seenReliability } from './seen-range';
import { seenDelivery, seenTable } from './seen-table';
import type { GameState } from './state';
import { glassesDrunk, isToastOffered } from './toast';

/** What `playerView` tells, to the last figure; good until the game moves on. Not to be spread: its parts are getters. */
export class Glance implements PlayerView {
  readonly #scenario: Scenario;
  readonly #game: GameState;
  #gives: PlayerView['gives'] | undefined;
  #groups: PlayerView['groups'] | undefined;
  #pledges: PlayerView['pledges'] | undefined;
  #preparations: PlayerView['preparations'] | undefined;
  #topics: PlayerView['topics'] | undefined;
  #reliability: PlayerView['reliability'] | undefined;
  #notebook: PlayerView['notebook'] | undefined;
  #totals: PlayerView['totals'] | undefined;
  #deals: PlayerView['deals'] | undefined;
  #table: PlayerView['table'] | undefined;
  #delivery: PlayerView['delivery'] | undefined;

  constructor(scenario: Scenario, game: GameState) {
    this.#scenario = scenario;
    this.#game = game;
  }

  get visit(): PlayerView['visit'] {
    return this.#game.visit;
  }

  get phase(): PlayerView['phase'] {
    return this.#game.phase;
  }

  get meters(): PlayerView['meters'] {
    return this.#game.meters;
  }

  get fatigue(): PlayerView['fatigue'] {
    return this.#game.fatigue;
  }

  get hoursLeft(): PlayerView['hoursLeft'] {
    return this.#game.hoursLeft;
  }

  get preparationsLeft(): PlayerView['preparationsLeft'] {
    return this.#game.preparationsLeft;
  }

  get toasts(): PlayerView['toasts'] {
    return this.#game.toasts;
  }

  get consulted(): PlayerView['consulted'] {
    return this.#game.consulted;
  }

  get ledger(): PlayerView['ledger'] {
    return this.#game.ledger;
  }

  get prepared(): PlayerView['prepared'] {
    return this.#game.prepared;
  }

  get raised(): PlayerView['raised'] {
    return this.#game.raised;
  }

  get beliefs(): PlayerView['beliefs'] {
    return this.#game.beliefs;
  }

  get news(): PlayerView['news'] {
    return this.#game.news;
  }

  get happened(): PlayerView['happened'] {
    return this.#game.happened;
  }

  get pressures(): PlayerView['pressures'] {
    return pressuresSeen(this.#game);
  }

  get ended(): PlayerView['ended'] {
    return this.#game.ended;
  }

  get visits(): PlayerView['visits'] {
    return this.#scenario.rules.visits;
  }

  get hours(): PlayerView['hours'] {
    return this.#scenario.rules.hours;
  }

  get order(): PlayerView['order'] {
    return ORDERS;
  }

  get toastOffered(): PlayerView['toastOffered'] {
    return isToastOffered(this.#scenario, this.#game);
  }

  get glasses(): PlayerView['glasses'] {
    return glassesDrunk(this.#game);
  }

  get authority(): PlayerView['authority'] {
    return authorityNow(this.#scenario, this.#game);
  }

  get gives(): PlayerView['gives'] {
    this.#gives ??= seenGives(this.#scenario, this.#game);
    return this.#gives;
  }

  get groups(): PlayerView['groups'] {
    this.#groups ??= seenGroups(this.#scenario, this.#game);
    return this.#groups;
  }

  get pledges(): PlayerView['pledges'] {
    this.#pledges ??= seenPledges(this.#scenario, this.#game);
    return this.#pledges;
  }

  get preparations(): PlayerView['preparations'] {
    this.#preparations ??= preparationsOpen(this.#scenario, this.#game);
    return this.#preparations;
  }

  get topics(): PlayerView['topics'] {
    this.#topics ??= openTopics(this.#scenario, this.#game);
    return this.#topics;
  }

  get reliability(): PlayerView['reliability'] {
    this.#reliability ??= seenReliability(this.#scenario, this.#game);
    return this.#reliability;
  }

  get notebook(): PlayerView['notebook'] {
    this.#notebook ??= notesOf(this.#scenario, this.#game);
    return this.#notebook;
  }

  get totals(): PlayerView['totals'] {
    this.#totals ??= totalsOf(this.#scenario, this.#game);
    return this.#totals;
  }

  get deals(): PlayerView['deals'] {
    this.#deals ??= dealsSeen(this.#game);
    return this.#deals;
  }

  get table(): PlayerView['table'] {
    if (this.#table === undefined) this.#table = seenTable(this.#scenario, this.#game);
    return this.#table;
  }

  get delivery(): PlayerView['delivery'] {
    if (this.#delivery === undefined) this.#delivery = seenDelivery(this.#game);
    return this.#delivery;
  }
}
