/** The case to compare with: the one of the scenario's parallels that shares most with what was done. */
import { ORDERS } from '../rules/package';
import type { Scenario } from '../scenario/scenario';
import type { Trait } from '../scenario/traits';
import type { Debrief } from './build-debrief';

/** More than so much of the zone between the least and the most was paid: dear; less: cheap. */
const HALF = 0.5;
/** So many newly taken for each who was freed are worth a comparison. */
const MANY_TAKEN = 0.25;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** In the order of `TRAITS`; a campaign without a deal has `no-deal` and perhaps `taken`, and no other. */
export function traitsOf({ visits, totals }: Pick<Debrief, 'visits' | 'totals'>): readonly Trait[] {
  const deals = visits.flatMap(({ deal }) => deal ?? []);
  const taken = totals.arrested > 0 && totals.arrested >= MANY_TAKEN * totals.freed;
  if (deals.length === 0) return taken ? ['taken', 'no-deal'] : ['no-deal'];
  const times = (order: (typeof ORDERS)[number]) => deals.filter(({ deal }) => deal.order === order).length;
  const most = Math.max(...ORDERS.map(times));
  const room = sum(deals.map((deal) => deal.most - deal.least));
  const paid = sum(deals.map((deal) => Math.max(0, deal.cost - deal.least)));
  const has: { readonly [T in Trait]: boolean } = {
    'we-first': times('we-first') === most,
    together: times('together') === most,
    'they-first': times('they-first') === most,
    exile: totals.freed > 0 && totals.stayed < HALF * totals.freed,
    stay: totals.freed > 0 && totals.stayed >= HALF * totals.freed,
    dear: room > 0 && paid > HALF * room,
    cheap: room > 0 && paid <= HALF * room,
    taken,
    'word-broken': deals.some(
      ({ breached, disavowed, withheld }) => breached || disavowed !== '' || withheld.length > 0,
    ),
    'no-deal': false,
  };
  const order: readonly Trait[] = ['we-first', 'together', 'they-first', 'exile', 'stay', 'dear', 'cheap', 'taken'];
  return [...order, 'word-broken' as const].filter((trait) => has[trait]);
}

export interface ChosenParallel {
  readonly parallel: Scenario['parallels'][number];
  /** What it has in common with the campaign; may be empty. */
  readonly shared: readonly Trait[];
  readonly others: Scenario['parallels'];
}

/** The parallel with most in common, of several the first in the file; null in a case without any. */
export function chooseParallel({ parallels }: Scenario, traits: readonly Trait[]): ChosenParallel | null {
  const sharedBy = ({ fits }: Scenario['parallels'][number]) => traits.filter((trait) => fits.includes(trait));
  const best = Math.max(...parallels.map((one) => sharedBy(one).length));
  const parallel = parallels.find((one) => sharedBy(one).length === best);
  if (!parallel) return null;
  return { parallel, shared: sharedBy(parallel), others: parallels.filter((one) => one !== parallel) };
}
