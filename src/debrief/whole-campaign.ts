/**
 * The frontier of whole-campaign packages: everything is traded at most once, both sides keep their word (d = e = 1),
 * and the limits of all visits are added up. What is given and what is got are merged apart, each within its limit;
 * then the two are paired (solver/sum-frontier.ts).
 */
import { holdOfGroup, holdOfPledge } from '../rules/hold';
import { cumulative, rungOf, stepsOf } from '../rules/ladder';
import { mandateOfGroup } from '../rules/mandate';
import type { GameState } from '../rules/state';
import { worthOfGesture, worthOfRelief } from '../rules/worth';
import type { Cents, Scenario, Terms } from '../scenario/scenario';
import type { Frontier, FrontierPoint } from '../solver/campaign-frontier';
import { emptyFront, type Front, type MergedFront, mergeItem, type Option } from '../solver/front';
import { sumFrontier } from '../solver/sum-frontier';

interface Level extends Option {
  /** As `airline licence` or `writers stay`. */
  readonly name: string;
}

type Issue = readonly Level[];

export interface WholeCampaign {
  readonly frontier: Frontier;
  readonly authority: Cents;
  readonly appetite: Cents;
  /** What is traded at a place of the frontier, given first. */
  itemsAt(at: number): readonly string[];
}

/** Gain: worth to him. Loss: cost. */
function givings(scenario: Scenario, game: GameState): readonly Issue[] {
  const ladders = scenario.relief.map((relief) =>
    stepsOf(relief).map((step) => ({
      name: `${relief.id} ${step}`,
      gain: worthOfRelief(scenario, game, relief, step),
      loss: cumulative(relief, rungOf(step), 'cost'),
    })),
  );
  const gestures = scenario.gestures.map((gesture) => [
    { name: gesture.id, gain: worthOfGesture(game, gesture), loss: gesture.cost },
  ]);
  return [...ladders, ...gestures];
}

const TERMS = ['exile', 'stay'] as const satisfies readonly Terms[];

/** Gain: mandate. Loss: hold. */
function gettings(scenario: Scenario, game: GameState): readonly Issue[] {
  const groups = scenario.groups
    .filter(({ people, never }) => people > 0 && !never)
    .map((group) =>
      TERMS.map((terms) => ({
        name: `${group.id} ${terms}`,
        gain: mandateOfGroup(game, group, terms),
        loss: holdOfGroup(scenario, game, group, terms),
      })),
    );
  const pledges = scenario.pledges.map((pledge) => [
    { name: pledge.id, gain: pledge.mandate, loss: holdOfPledge(game, pledge) },
  ]);
  return [...groups, ...pledges];
}

const merged = (issues: readonly Issue[], limit: number): Front =>
  issues.reduce<MergedFront>((front, levels) => mergeItem(front, levels, limit), emptyFront());

const namesAt = (issues: readonly Issue[], front: Front, at: number): readonly string[] =>
  front.choicesAt(at).flatMap((choice, index) => issues[index]?.[choice]?.name ?? []);

/** What all visits together may come to: hundredths, ≥ 0. */
export type CampaignLimits = Pick<WholeCampaign, 'authority' | 'appetite'>;

/** The limits of every visit added up, as the case has them. */
export const limitsOfAll = ({ rules, you, counterpart }: Scenario): CampaignLimits => ({
  authority: you.authority * rules.visits,
  appetite: counterpart.appetite * rules.visits,
});

/** The frontier of a campaign as it opens. */
export function wholeCampaign(
  scenario: Scenario,
  game: GameState,
  { authority, appetite }: CampaignLimits = limitsOfAll(scenario),
): WholeCampaign {
  const gives = givings(scenario, game);
  const gots = gettings(scenario, game);
  const given = merged(gives, authority);
  const got = merged(gots, appetite);
  const sums = sumFrontier(given, got);
  const points = Array.from(sums.his, (his, at): FrontierPoint => ({ at, his, ours: sums.ours[at] ?? 0 }));
  const pairAt = (at: number) => ({ g: sums.given[at] ?? 0, q: sums.got[at] ?? 0 });
  return {
    frontier: { points, choicesAt: (at) => [...given.choicesAt(pairAt(at).g), ...got.choicesAt(pairAt(at).q)] },
    authority,
    appetite,
    itemsAt: (at) => [...namesAt(gives, given, pairAt(at).g), ...namesAt(gots, got, pairAt(at).q)],
  };
}
