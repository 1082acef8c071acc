/** Packages, figures, causes and news in short words, for transcripts. Ids stand as they are. */
import type { Cause } from '../rules/cause';
import type { Package } from '../rules/package';
import { points } from '../rules/round';
import type { Hint, LedgerEntry, NewsEntry, Reason } from '../rules/state';

/** Points with at most two decimals. */
export const inPoints = (cents: number): string => String(Math.round(points(cents) * 100) / 100);

export const signed = (amount: number): string =>
  `${amount < 0 ? '−' : '+'}${Math.round(Math.abs(amount) * 100) / 100}`;

export function packageText({ relief, gestures, groups, pledges, order }: Package): string {
  const given = [...Object.entries(relief).map(([id, change]) => `${id} ${change}`), ...gestures];
  const got = [...Object.entries(groups).map(([id, terms]) => `${id} ${terms}`), ...pledges];
  return `${given.join(', ') || 'nothing'} for ${got.join(', ') || 'nothing'}, ${order}`;
}

/** The kind of a cause and what it names. */
export function causeText(cause: Cause): string {
  const { kind, ...about } = cause;
  const said = Object.values(about).join(' ');
  return said === '' ? kind : `${kind} ${said}`;
}

export const entryText = ({ meter, amount, cause }: LedgerEntry): string =>
  `${meter} ${signed(amount)} (${causeText(cause)})`;

export function reasonText(reason: Reason): string {
  const { kind, ...about } = reason;
  const said = Object.values(about).join(' ');
  return said === '' ? kind : `${kind} ${said}`;
}

export const hintText = ({ about, direction }: Hint): string => `${about} means ${direction} to him than is said`;

export const newsText = ({ kind, id, people }: NewsEntry): string =>
  [kind, id, people > 0 ? `${people} people` : ''].filter((part) => part !== '').join(' ');
