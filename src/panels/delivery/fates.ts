/** What became of each thing promised in this deal, read off the player's view. */
import type { PlayerView, SeenDelivery } from '../../machine/views';
import type { Terms } from '../../scenario/scenario';

export interface GroupFate {
  readonly id: string;
  readonly terms: Terms;
  /** People who went free in this visit. */
  readonly freed: number;
  /** People who would not leave their country, and stay held. */
  readonly turnedBack: number;
}

/** Groups that came, at once or after you had answered, in the order of the scenario. */
export function groupFates(view: PlayerView, delivery: SeenDelivery): readonly GroupFate[] {
  const came = [...delivery.delivered.groups, ...delivery.recovered];
  return view.groups.flatMap(({ id, held }) => {
    const terms = delivery.deal.groups[id];
    if (!terms || !came.includes(id)) return [];
    const freed = view.news
      .filter((entry) => entry.kind === 'release' && entry.id === id && entry.visit === view.visit)
      .reduce((sum, entry) => sum + entry.people, 0);
    return { id, terms, freed, turnedBack: terms === 'exile' ? held : 0 };
  });
}

/** Groups and promises that have not come, whatever was answered. */
export function stillMissing(delivery: SeenDelivery): {
  readonly groups: readonly string[];
  readonly pledges: readonly string[];
} {
  const missing = (ids: readonly string[]) => ids.filter((id) => !delivery.recovered.includes(id));
  return { groups: missing(delivery.withheld.groups), pledges: missing(delivery.withheld.pledges) };
}

/** True where something promised was withheld at first. */
export const fellShort = (delivery: SeenDelivery): boolean =>
  delivery.withheld.groups.length + delivery.withheld.pledges.length > 0;
