/** Side pressure: his own move between visits, chosen by his situation. At most one, and never without a reason. */
import type { Draft } from 'immer';
import type { PressureKind, Scenario } from '../scenario/scenario';
import { draw } from './draw';
import { arrestPeople } from './free-people';
import { changeMeter } from './ledger';
import { isBroken, rateOf } from './memory';
import { own } from './own';
import { figuresFor, heldAtStart, heldIn } from './people';
import { points } from './round';
import type { DealRecord, GameState, PressureReason } from './state';

/** A move he could make, why, and the chance that he makes it, 0–1. */
export interface Temptation {
  readonly kind: PressureKind;
  readonly reason: PressureReason;
  readonly chance: number;
}

/** His patron has seen too much given, or too little of him. */
function summons(scenario: Scenario, game: GameState, worthGiven: number): Temptation | null {
  const model = scenario.rules.model.pressure;
  const uneasy = worthGiven > model.uneasyRelief || game.meters.grip < model.uneasyGrip;
  return uneasy ? { kind: 'summons', reason: 'patron-uneasy', chance: model.uneasyChance } : null;
}

/** Trouble at the border: for an insult, for an empty visit, or since people fetched more the time before. */
function border(scenario: Scenario, game: GameState, deal: DealRecord | undefined): Temptation | null {
  const model = scenario.rules.model.pressure;
  if (game.memory.insults >= model.insultedFrom) {
    return { kind: 'border', reason: 'insulted', chance: model.insultedChance };
  }
  if (!deal) return { kind: 'border', reason: 'nothing-came', chance: model.nothingChance };
  const before = game.deals.at(-2);
  const wantsMore = before !== undefined && rateOf(deal) < model.cheapShare * rateOf(before);
  return wantsMore ? { kind: 'border', reason: 'wants-more', chance: model.moreChance } : null;
}

/** His stock of people he might sell, by what they nominally hold, against the start: 1 as the campaign opens. */
function stockLeft(scenario: Scenario, game: GameState): number {
  let now = 0;
  let start = 0;
  for (const group of scenario.groups) {
    if (group.never) continue;
    if (group.people > 0) start += group.hold.stay;
    now += (group.hold.stay * heldIn(game, group.id)) / figuresFor(group);
  }
  return start > 0 ? now / start : 1;
}

/** More people: for a word of ours that was broken, or since selling them pays and few are left. */
function arrests(scenario: Scenario, game: GameState, cheated: boolean): Temptation | null {
  if (own(game.groups, scenario.rules.arrests.group) === undefined) return null;
  const model = scenario.rules.model.pressure;
  if (cheated) return { kind: 'arrests', reason: 'felt-cheated', chance: model.cheatedChance * game.memory.broken };
  const pays = game.memory.ratio > model.paidWell * scenario.rules.arrests.fairPrice;
  if (!pays || stockLeft(scenario, game) >= model.stockLow) return null;
  return { kind: 'arrests', reason: 'stock-low', chance: model.stockChance };
}

/** Share of a chance that the pledges he keeps in this visit leave. */
function leftByPledges(scenario: Scenario, game: GameState, kind: PressureKind): number {
  let left = 1;
  for (const pledge of scenario.pledges) {
    if (!own(game.pledges, pledge.id)?.keptNow) continue;
    if (pledge.stops.includes(kind)) return 0;
    if (kind === 'arrests') left *= pledge.arrests;
  }
  return left;
}

/** Every move he is tempted to make now, before the draw; pledges he keeps are reckoned in. Chances 0–1. */
export function temptations(scenario: Scenario, game: GameState): readonly Temptation[] {
  const deal = game.deals.find((record) => record.visit === game.visit);
  const tempting = [
    arrests(scenario, game, deal !== undefined && isBroken(deal)),
    summons(scenario, game, points(deal?.worthGiven ?? 0)),
    border(scenario, game, deal),
  ];
  const left: Temptation[] = [];
  for (const one of tempting) {
    if (!one) continue;
    const { kind, reason } = one;
    const chance = Math.min(1, one.chance * scenario.rules.pressure * leftByPledges(scenario, game, kind));
    if (chance > 0) left.push({ kind, reason, chance });
  }
  return left;
}

function apply(draft: Draft<GameState>, scenario: Scenario, { kind }: Temptation): number {
  const model = scenario.rules.model.pressure;
  const cause = { kind: 'pressure', pressure: kind } as const;
  if (kind === 'border') {
    changeMeter(draft, 'support', model.borderSupport, cause);
    changeMeter(draft, 'allies', model.borderAllies, cause);
    return 0;
  }
  if (kind === 'summons') {
    changeMeter(draft, 'grip', model.summonsGrip, cause);
    changeMeter(draft, 'rapport', model.summonsRapport, cause);
    changeMeter(draft, 'support', model.summonsSupport, cause);
    return 0;
  }
  const wanted = Math.max(1, Math.floor(model.taken * heldAtStart(scenario)));
  const people = arrestPeople(draft, scenario.rules.arrests.group, wanted);
  changeMeter(draft, 'allies', scenario.rules.model.arrests.allies * people, cause);
  changeMeter(draft, 'support', scenario.rules.model.arrests.support * people, cause);
  return people;
}

/** He makes the move he is most tempted to, where the draw falls within its chance; the earlier of equals. */
export function press(draft: Draft<GameState>, scenario: Scenario): void {
  let strongest: Temptation | null = null;
  for (const one of temptations(scenario, draft)) if (!strongest || one.chance > strongest.chance) strongest = one;
  if (!strongest || draw(draft.seed, 'pressure', draft.visit, 0) >= strongest.chance) return;
  const { kind, reason } = strongest;
  const { visit } = draft;
  const people = apply(draft, scenario, strongest);
  draft.news.push({ visit, kind: 'pressure', id: kind, people });
  draft.pressures.push({ visit, kind, reason, people });
}
