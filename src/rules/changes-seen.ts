/** What can be put on the table now, with public figures: kept from look to look, as long as nothing of it has moved. */
import type { Group, Relief, Scenario } from '../scenario/scenario';
import { alliesCostOfRelief, costOfRelief } from './cost';
import { shareOfGroup } from './hold';
import { mandateOfGroup } from './mandate';
import { groupOptions, reliefOptions } from './options';
import { own } from './own';
import type { SeenGive, SeenGroup } from './player-view';
import type { GameState } from './state';
import { sharesOfRelief } from './worth';

interface KeptChanges {
  /** 0–100 where the allies let it through, else 0. */
  readonly allies: number;
  readonly options: SeenGive['options'];
}

interface KeptTerms {
  readonly held: number;
  readonly refusing: number;
  readonly options: SeenGroup['options'];
}

interface Kept {
  /** By where the ladder stands. */
  readonly changes: Map<Relief, KeptChanges[]>;
  readonly terms: Map<Group, KeptTerms>;
}

/** By scenario: the same ladder counts differently by other rules. */
const allKept = new WeakMap<Scenario, Kept>();

function keptOf(scenario: Scenario): Kept {
  let kept = allKept.get(scenario);
  if (!kept) {
    kept = { changes: new Map(), terms: new Map() };
    allKept.set(scenario, kept);
  }
  return kept;
}

/** Changes of a ladder, with what they cost us and the allies, and what share of its full worth they bring. */
export function changesSeen(scenario: Scenario, game: GameState, relief: Relief): SeenGive['options'] {
  const { changes } = keptOf(scenario);
  const { rung = 0, highest = 0, tarnished = false } = own(game.relief, relief.id) ?? {};
  const allies = relief.transit ? Math.min(game.meters.allies, scenario.rules.model.worth.transitAllies) : 0;
  const standing = 8 * rung + 2 * highest + (tarnished ? 1 : 0);
  let kept = changes.get(relief);
  if (!kept) {
    kept = [];
    changes.set(relief, kept);
  }
  const last = kept[standing];
  if (last?.allies === allies) return last.options;
  const on = reliefOptions(game, relief);
  const shares = sharesOfRelief(scenario, game, relief, on);
  const options = on.map((change, at) => ({
    change,
    cost: costOfRelief(scenario, game, relief, change),
    alliesCost: alliesCostOfRelief(game, relief, change),
    share: shares[at] ?? 0,
  }));
  kept[standing] = { allies, options };
  return options;
}

/** Terms on which a group can be asked for, with our mandate for them, and what share of its full hold he parts with. */
export function termsSeen(scenario: Scenario, game: GameState, group: Group): SeenGroup['options'] {
  const { terms } = keptOf(scenario);
  const { held = 0, refusing = 0 } = own(game.groups, group.id) ?? {};
  const last = terms.get(group);
  if (last && last.held === held && last.refusing === refusing) return last.options;
  const options = groupOptions(game, group).map((one) => ({
    terms: one,
    mandate: mandateOfGroup(game, group, one),
    share: shareOfGroup(game, group, one),
  }));
  terms.set(group, { held, refusing, options });
  return options;
}
