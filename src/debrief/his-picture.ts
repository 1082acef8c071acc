/** What he believed of us at each table, and when: his guess at our stress and our costs, exchange by exchange, beside the truth. */
import { believedCost, believedMandate, type Counts, times, UNHEARD } from '../counterpart/opponent-model';
import { givenIn, gotIn } from '../counterpart/paper';
import { costOfRelief } from '../rules/cost';
import type { CounterpartView, GiveOption, GotOption } from '../rules/counterpart-view';
import { counterpartView } from '../rules/counterpart-view-of';
import { findGesture, findGroup, findPledge, findRelief } from '../rules/find-item';
import { mandateOfGroup } from '../rules/mandate';
import type { Package } from '../rules/package';
import type { GameState } from '../rules/state';
import type { Cents, Scenario } from '../scenario/scenario';
import type { VisitSpan } from './visit-spans';

/** One thing named at the table, by us or by him. */
export interface PictureLine {
  readonly id: string;
  /** Asked of him: figures are the stress Washington lays on it. Offered to him: what it costs us. */
  readonly side: 'asked' | 'offered';
  /** On the terms, or at the rung, that we named last, or that he did where we never named it; figures are for these. */
  readonly as: GotOption['terms'] | GiveOption['change'];
  /** Hundredths. His are on his own scale: compare the order of things, not a single height. */
  readonly truth: Cents;
  /** As he sat down. */
  readonly before: Cents;
  /** After each exchange of `exchanges`. */
  readonly believed: readonly Cents[];
}

export interface PictureExchange {
  readonly k: number;
  /** Moves played before it: forking there says something else. */
  readonly at: number;
  /** Ids that our offer named; empty where we let him speak. */
  readonly named: readonly string[];
  /** Share of pairs on one side that he now ranks as we do, 0–1; ½ for a pair he holds equal. Null without such a pair. */
  readonly right: number | null;
}

export interface HisPicture {
  readonly visit: number;
  /** `right`, as he sat down. */
  readonly rightBefore: number | null;
  readonly exchanges: readonly PictureExchange[];
  /** Asked first, then offered, each in the order of the case; empty where nothing was named. */
  readonly lines: readonly PictureLine[];
}

type Line = Omit<PictureLine, 'believed' | 'before'> & { readonly guess: (counts: Counts) => Cents };

const lastNamed = <T>(packages: readonly Package[], namedIn: (one: Package) => T | null): T | null =>
  packages.map(namedIn).findLast((named) => named !== null) ?? null;

function askedLines(scenario: Scenario, game: GameState, view: CounterpartView, said: readonly Package[]): Line[] {
  return view.gots.flatMap((got): Line[] => {
    const as = got.options.find(({ terms }) => terms === lastNamed(said, (one) => gotIn(one, got)))?.terms;
    if (!as) return [];
    const group = findGroup(scenario, got.id);
    const truth = as === 'pledge' || !group ? findPledge(scenario, got.id)?.mandate : mandateOfGroup(game, group, as);
    const guess = ({ asked }: Counts) => believedMandate(view.model.opponent, as, times(asked, got.id));
    return [{ id: got.id, side: 'asked', as, truth: truth ?? 0, guess }];
  });
}

function offeredLines(scenario: Scenario, game: GameState, view: CounterpartView, said: readonly Package[]): Line[] {
  return view.gives.flatMap((give): Line[] => {
    const option = give.options.find(({ change }) => change === lastNamed(said, (one) => givenIn(one, give)));
    if (!option) return [];
    const { change: as, worth } = option;
    const relief = findRelief(scenario, give.id);
    const truth =
      as === 'give' || !relief ? findGesture(scenario, give.id)?.cost : costOfRelief(scenario, game, relief, as);
    const guess = ({ offered }: Counts) => believedCost(view, worth, times(offered, give.id));
    return [{ id: give.id, side: 'offered', as, truth: truth ?? 0, guess }];
  });
}

function rightOf(lines: readonly Line[], counts: Counts): number | null {
  let pairs = 0;
  let right = 0;
  for (const [index, one] of lines.entries()) {
    for (const other of lines.slice(index + 1)) {
      if (one.side !== other.side || one.truth === other.truth) continue;
      const apart = Math.sign(one.guess(counts) - other.guess(counts));
      pairs += 1;
      right += apart === 0 ? 0.5 : apart === Math.sign(one.truth - other.truth) ? 1 : 0;
    }
  }
  return pairs > 0 ? right / pairs : null;
}

const idsIn = (offer: Package): readonly string[] => [
  ...Object.keys(offer.groups),
  ...offer.pledges,
  ...Object.keys(offer.relief),
  ...offer.gestures,
];

/** His picture of us at the table of one visit; null where there was no table. */
function pictureOf(scenario: Scenario, span: VisitSpan): HisPicture | null {
  const sitting = span.games.find(({ table }) => table !== null);
  const table = span.games.findLast((game) => game.table !== null)?.table;
  if (!sitting || !table) return null;
  const papers = table.exchanges.map(({ counter }) => counter);
  const offers = table.exchanges.map(({ offer }) => offer);
  const said = [...papers, ...offers].filter((one) => one !== null);
  const view = counterpartView(scenario, sitting);
  const lines = [...askedLines(scenario, sitting, view, said), ...offeredLines(scenario, sitting, view, said)];
  const heard = table.exchanges.map(({ k, offer }) => {
    const index = span.games.findIndex((game) => (game.table?.exchanges.length ?? 0) >= k);
    const counts: Counts = span.games[index]?.table ?? UNHEARD;
    return { k, at: span.at + index - 1, named: offer ? idsIn(offer) : [], counts };
  });
  return {
    visit: span.visit,
    rightBefore: rightOf(lines, UNHEARD),
    exchanges: heard.map(({ counts, ...exchange }) => ({ ...exchange, right: rightOf(lines, counts) })),
    lines: lines.map(({ guess, ...line }) => ({
      ...line,
      before: guess(UNHEARD),
      believed: heard.map(({ counts }) => guess(counts)),
    })),
  };
}

export const hisPictures = (scenario: Scenario, spans: readonly VisitSpan[]): readonly HisPicture[] =>
  spans.flatMap((span) => pictureOf(scenario, span) ?? []);
