/** How much Washington's instructions stress a release: by people who would really go. */
import type { Cents, Group, Terms } from '../scenario/scenario';
import { figuresFor, wouldGo } from './people';
import { wholeCents } from './round';
import type { GameState } from './state';

/** Mandate met by releasing the group on these terms now; who refuses exile is not counted. Hundredths, ≥ 0. */
export function mandateOfGroup(game: GameState, group: Group, terms: Terms): Cents {
  return wholeCents((group.mandate[terms] * wouldGo(game, group.id, terms)) / figuresFor(group));
}
