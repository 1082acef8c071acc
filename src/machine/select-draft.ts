/**
 * What a package comes to, from the player's view alone: cost against authority, the mandate met, people. What every side
 * would make of it is in `select-tolerance.ts`. Points in hundredths.
 */
import type { Package } from '../rules/package';
import type { PlayerView } from '../rules/player-view';
import type { Cents } from '../scenario/scenario';
import { chosenGive } from './draft-weights';

export interface DraftSummary {
  readonly empty: boolean;
  readonly cost: Cents;
  readonly authority: Cents;
  readonly overAuthority: boolean;
  readonly alliesCost: Cents;
  /** Mandate met if everything is delivered. */
  readonly mandate: Cents;
  readonly people: number;
  readonly staying: number;
}

function sumGives({ gives }: PlayerView, draft: Package) {
  const chosen = gives.flatMap((give) => chosenGive(give, draft) ?? []);
  return {
    cost: chosen.reduce((sum, option) => sum + option.cost, 0),
    alliesCost: chosen.reduce((sum, option) => sum + option.alliesCost, 0),
  };
}

function sumGots({ groups, pledges }: PlayerView, draft: Package) {
  let [mandate, people, staying] = [0, 0, 0];
  for (const group of groups) {
    const option = group.options.find(({ terms }) => terms === draft.groups[group.id]);
    if (!option) continue;
    mandate += option.mandate;
    people += option.terms === 'stay' ? group.held : group.held - group.refusing;
    staying += option.terms === 'stay' ? group.held : 0;
  }
  for (const pledge of pledges) mandate += draft.pledges.includes(pledge.id) ? pledge.mandate : 0;
  return { mandate, people, staying };
}

const hasKeys = (record: object) => Object.keys(record).length > 0;

export function summariseDraft(view: PlayerView, draft: Package): DraftSummary {
  const { cost, alliesCost } = sumGives(view, draft);
  return {
    empty: draft.gestures.length + draft.pledges.length === 0 && !hasKeys(draft.relief) && !hasKeys(draft.groups),
    cost,
    authority: view.authority,
    overAuthority: cost > view.authority,
    alliesCost,
    ...sumGots(view, draft),
  };
}
