/**
 * A fixed probing line, and what a player could note of it: in the first visit one lets him speak to the end; in the second
 * one insults him once, and listens again. Everything is read off the player's view.
 */
import { playBare, startBare } from '../../src/machine/bare-round';
import type { Move } from '../../src/rules/moves';
import type { Package } from '../../src/rules/package';
import type { PlayerView, SeenExchange, SeenRange, SeenTable } from '../../src/rules/player-view';
import { playerView } from '../../src/rules/player-view-of';
import type { Persona, Scenario } from '../../src/scenario/scenario';

/** What one answer looked like. */
export interface Probe {
  readonly patience: SeenTable['patience'] | 'away';
  /** Cost of his paper over our authority; as before where he wrote none. */
  readonly asked: number;
  readonly exchange: SeenExchange | null;
}

type Say = (view: PlayerView) => Move;
const listen: Say = () => ({ type: 'HEAR_HIM' });
const insult: Say = (view) => ({ type: 'PROPOSE', offer: peopleForNothing(view) });
const VISITS: readonly (readonly Say[])[] = [
  [listen, listen, listen, listen, listen],
  [insult, listen, listen, listen, listen],
];

const middle = ({ low, high }: SeenRange) => (low + high) / 2;

/** The two groups rumoured to be cheapest, for nothing. */
function peopleForNothing(view: PlayerView): Package {
  const leaving = view.groups
    .filter((group) => group.options.some(({ terms }) => terms === 'exile'))
    .toSorted((a, b) => middle(a.hold) - middle(b.hold))
    .slice(0, 2);
  const groups = Object.fromEntries(leaving.map(({ id }) => [id, 'exile' as const]));
  return { relief: {}, gestures: [], groups, pledges: [], order: 'together' };
}

/** Cost to us of his paper over our authority: both are public. */
function costOf(view: PlayerView, paper: Package): number {
  const costs = view.gives.map(({ id, options }) => {
    const change = paper.relief[id] ?? (paper.gestures.includes(id) ? 'give' : null);
    return options.find((option) => option.change === change)?.cost ?? 0;
  });
  return costs.reduce((sum, cost) => sum + cost, 0) / Math.max(1, view.authority);
}

/** Plays the line with this counterpart on a seed; ten answers, fewer where he rises. */
export function probe(scenario: Scenario, persona: Persona, seed: number): readonly Probe[] {
  const round = startBare({ ...scenario, counterpart: { ...scenario.counterpart, persona } }, seed);
  const view = () => playerView(round.scenario, round.game);
  const probes: Probe[] = [];
  for (const said of VISITS) {
    playBare(round, { type: 'DEPART' });
    playBare(round, { type: 'SIT_DOWN' });
    let asked = 1;
    for (const say of said) {
      const isOpen = view().table?.outcome === 'open';
      const refused = isOpen ? playBare(round, say(view())) : null;
      if (refused) throw new Error(`the probing line is refused: ${refused.refused}`);
      const { table } = view();
      const exchange = isOpen ? (table?.exchanges.at(-1) ?? null) : null;
      if (exchange?.counter) asked = costOf(view(), exchange.counter);
      probes.push({ patience: isOpen && table ? table.patience : 'away', asked, exchange });
    }
    playBare(round, { type: 'ADJOURN' });
    for (let steps = 0; steps < 4 && round.game.phase !== 'briefing'; steps += 1) playBare(round, { type: 'CONTINUE' });
  }
  return probes;
}

const WORDS = { ample: 3, wearing: 2, thin: 1, gone: 0, away: 0 } as const satisfies {
  [W in Probe['patience']]: number;
};
const REASONS = ['grip', 'moved', 'distrust', 'hurts'] as const;
const isTrue = (fact: boolean | undefined): number => (fact ? 1 : 0);

/** What his papers and his leaving tell. */
export const papersOf = (probes: readonly Probe[]): readonly number[] =>
  probes.flatMap(({ asked, exchange }, index) => [
    asked,
    asked - (probes[index - 1]?.asked ?? 1),
    exchange?.counter ? Object.keys(exchange.counter.groups).length + exchange.counter.pledges.length : 0,
    isTrue(exchange === null),
    isTrue(exchange?.answer === 'rises'),
    isTrue(exchange?.answer === 'has-nothing'),
    ...REASONS.map((kind) => isTrue(exchange?.reasons.some((reason) => reason.kind === kind))),
  ]);

/** The same, and how patient he looks. */
export const allOf = (probes: readonly Probe[]): readonly number[] => [
  ...papersOf(probes),
  ...probes.flatMap(({ patience, exchange }) => [
    WORDS[patience],
    isTrue(exchange?.reasons.some(({ kind }) => kind === 'impatient')),
  ]),
];
