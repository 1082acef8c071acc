/** Reactions once a visit: impatience at home, thin allies, a fading word, Moscow's pull, pledges kept or broken. */
import type { Draft } from 'immer';
import type { Scenario } from '../scenario/scenario';
import { draw } from './draw';
import { changeMeter } from './ledger';
import { own } from './own';
import { freedThisVisit } from './people';
import type { GameState } from './state';

/** Each pledge in force is kept or broken in this visit, by a draw of its own. */
function countPledges(draft: Draft<GameState>, scenario: Scenario): void {
  for (const pledge of scenario.pledges) {
    const state = own(draft.pledges, pledge.id);
    if (!state || state.since === 0) continue;
    state.keptNow = draw(draft.seed, `pledge:${pledge.id}`, draft.visit, 0) < pledge.kept;
    state.visits += 1;
    if (state.keptNow) {
      state.kept += 1;
      continue;
    }
    const cause = { kind: 'pledge-broken', id: pledge.id } as const;
    draft.news.push({ visit: draft.visit, kind: 'pledge-broken', id: pledge.id, people: 0 });
    changeMeter(draft, 'support', scenario.rules.model.drift.pledgeBrokenSupport, cause);
    changeMeter(draft, 'signal', scenario.rules.model.drift.pledgeBrokenSignal, cause);
  }
}

export function drift(draft: Draft<GameState>, scenario: Scenario): void {
  const model = scenario.rules.model.drift;
  changeMeter(draft, 'support', model.support, { kind: 'drift' });
  if (freedThisVisit(draft) === 0) changeMeter(draft, 'support', model.nobodyFreed, { kind: 'nobody-freed' });
  const missing = Math.max(0, model.alliesEnough - draft.meters.allies);
  changeMeter(draft, 'support', model.perAllyMissing * missing, { kind: 'allies-thin' });
  changeMeter(draft, 'trust', model.trust, { kind: 'drift' });
  changeMeter(draft, 'grip', model.grip, { kind: 'drift' });
  countPledges(draft, scenario);
}
