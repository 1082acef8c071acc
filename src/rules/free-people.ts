/** People cross out of prison, or into it. Nobody appears or vanishes: held + exiled + stayed = at start + arrested. */
import type { Draft } from 'immer';
import type { Terms } from '../scenario/scenario';
import { own } from './own';
import { wouldGo } from './people';
import type { GameState } from './state';

/** Frees up to so many of a group on these terms, and says how many went. Who refuses exile stays held. */
export function freePeople(draft: Draft<GameState>, groupId: string, people: number, terms: Terms): number {
  const group = own(draft.groups, groupId);
  if (!group) return 0;
  const gone = Math.max(0, Math.min(people, wouldGo(draft, groupId, terms)));
  group.held -= gone;
  group.refusing = Math.min(group.refusing, group.held);
  if (terms === 'exile') group.exiled += gone;
  else group.stayed += gone;
  if (gone > 0) draft.news.push({ visit: draft.visit, kind: 'release', id: groupId, people: gone });
  return gone;
}

/** Takes people into a group, and says how many; none where the scenario has no such group. */
export function arrestPeople(draft: Draft<GameState>, groupId: string, people: number): number {
  const group = own(draft.groups, groupId);
  if (!group || people <= 0) return 0;
  group.held += people;
  group.arrested += people;
  draft.arrested += people;
  draft.news.push({ visit: draft.visit, kind: 'arrests', id: groupId, people });
  return people;
}
