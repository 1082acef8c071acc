/** May this package be put on the table? Going past authority or appetite may be tried; trading what is not there may not. */
import type { Scenario } from '../scenario/scenario';
import { findGesture, findGroup, findPledge, findRelief } from './find-item';
import { gestureOnOffer, groupOptions, pledgeOnOffer, reliefOptions } from './options';
import { ORDERS, type Package } from './package';
import type { Refusal, RefusalCode } from './refusal';
import type { GameState } from './state';

const refuse = (refused: RefusalCode, about: string): Refusal => ({ refused, about });

/** True where nothing is given and nothing got. */
export const isEmpty = (pkg: Package): boolean =>
  Object.keys(pkg.relief).length + Object.keys(pkg.groups).length + pkg.gestures.length + pkg.pledges.length === 0;

/** Why the package cannot be proposed, or null. */
export function packageRefusal(scenario: Scenario, game: GameState, pkg: Package): Refusal | null {
  if (!ORDERS.includes(pkg.order)) return refuse('not-on-offer', 'order');
  if (isEmpty(pkg)) return refuse('empty-package', '');
  for (const id of Object.keys(pkg.relief)) {
    const relief = findRelief(scenario, id);
    const change = pkg.relief[id];
    if (!relief) return refuse('unknown-id', id);
    if (!change || !reliefOptions(game, relief).includes(change)) return refuse('not-on-offer', id);
  }
  for (const id of pkg.gestures) {
    const gesture = findGesture(scenario, id);
    if (!gesture) return refuse('unknown-id', id);
    if (!gestureOnOffer(game, gesture)) return refuse('not-on-offer', id);
  }
  for (const id of Object.keys(pkg.groups)) {
    const group = findGroup(scenario, id);
    const terms = pkg.groups[id];
    if (!group) return refuse('unknown-id', id);
    if (!terms || !groupOptions(game, group).includes(terms)) return refuse('not-on-offer', id);
  }
  for (const id of pkg.pledges) {
    if (!findPledge(scenario, id)) return refuse('unknown-id', id);
    if (!pledgeOnOffer(game, id)) return refuse('not-on-offer', id);
  }
  return null;
}
