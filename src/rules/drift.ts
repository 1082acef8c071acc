/** Reactions once a visit: impatience at home, thin allies, a fading word, Moscow's pull, pledges kept or broken. */
import type { Draft } from 'immer';
import type { Scenario } from '../scenario/scenario';
import { draw } from './draw';
import { changeMeter } from './ledger';
import { own } from './own';
import { freedThisVisit } from './people';
import type { GameState } from './state';

const IMPATIENCE = -3;
const NOBODY_FREED = -3;
const ALLIES_ENOUGH = 50;
const PER_ALLY_MISSING = -0.12;
const TRUST_FADES = -2.5;
const GRIP_RETURNS = 1.5;
const PLEDGE_BROKEN = { support: -2, signal: -2 };

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
    changeMeter(draft, 'support', PLEDGE_BROKEN.support, cause);
    changeMeter(draft, 'signal', PLEDGE_BROKEN.signal, cause);
  }
}

export function drift(draft: Draft<GameState>, scenario: Scenario): void {
  changeMeter(draft, 'support', IMPATIENCE, { kind: 'drift' });
  if (freedThisVisit(draft) === 0) changeMeter(draft, 'support', NOBODY_FREED, { kind: 'nobody-freed' });
  const missing = Math.max(0, ALLIES_ENOUGH - draft.meters.allies);
  changeMeter(draft, 'support', PER_ALLY_MISSING * missing, { kind: 'allies-thin' });
  changeMeter(draft, 'trust', TRUST_FADES, { kind: 'drift' });
  changeMeter(draft, 'grip', GRIP_RETURNS, { kind: 'drift' });
  countPledges(draft, scenario);
}
