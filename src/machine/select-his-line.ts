/**
 * How near a paper comes to what the counterpart would sign, by what the player may know: ranges, what was answered at this
 * table, and the player's own belief sheet. An estimate; his line itself is hidden. Points in hundredths.
 */
import type { Package } from '../rules/package';
import type { PlayerView, SeenExchange } from '../rules/player-view';
import {
  difference,
  likely,
  type Span,
  type Told,
  tellersOf,
  type Weights,
  weightsForHim,
  weightsGot,
} from './draft-weights';

export interface HisEstimate {
  /** `never`: it names somebody he said he never releases. `too-many`: more than he parts with in one visit, as he said. */
  readonly verdict: 'nothing' | 'never' | 'too-many' | 'short' | 'perhaps' | 'signs';
  /** What it is measured against: his last paper, one he refused, the line on the belief sheet, or nothing at all. */
  readonly basis: 'his-paper' | 'refused' | 'your-line' | 'no-gain';
  /** Exchange of the paper it is measured against; 0 where there is none. */
  readonly k: number;
  /** What the paper leaves him, and how far that lies beyond what it is measured against. */
  readonly value: Span;
  readonly beyond: Span;
  /** The last belief sheet that names a line, if any. */
  readonly believed: { readonly visit: number; readonly walkAway: number; readonly confidence: number } | null;
  /** Somebody named in it whom he said, or the player believes, he never releases; empty for nobody. */
  readonly saidNever: string;
  readonly believedNever: string;
  /** 1 where he would sign, by this estimate. */
  readonly reach: Span;
  readonly told: readonly Told[];
}

interface Measure {
  readonly basis: HisEstimate['basis'];
  readonly k: number;
  readonly beyond: Span;
}

/** Half of the scale on which `reach` is drawn is never less than this. */
const LEAST_SCALE = 500;

function believedLine(view: PlayerView): HisEstimate['believed'] {
  const last = view.beliefs.findLast(({ sheet }) => sheet.walkAway !== null);
  if (!last || last.sheet.walkAway === null) return null;
  return { visit: last.visit, walkAway: last.sheet.walkAway, confidence: last.sheet.confidence };
}

const exchangesOf = (view: PlayerView): readonly SeenExchange[] => view.table?.exchanges ?? [];

function measured(view: PlayerView, weights: Weights, value: Span, phi: number): Measure {
  const against = (paper: Package) => likely(view, difference(weights, weightsForHim(view, paper, phi)));
  const his = exchangesOf(view).findLast(({ counter }) => counter !== null);
  if (his?.counter) return { basis: 'his-paper', k: his.k, beyond: against(his.counter) };
  const refused = exchangesOf(view).findLast(({ offer, answer }) => offer !== null && answer !== 'accepts');
  if (refused?.offer) return { basis: 'refused', k: refused.k, beyond: against(refused.offer) };
  const line = 100 * (believedLine(view)?.walkAway ?? 0);
  const beyond = { low: value.low - line, high: value.high - line };
  return { basis: believedLine(view) ? 'your-line' : 'no-gain', k: 0, beyond };
}

/** He said that an earlier paper was too much for one visit, and this one asks for no less. */
function tooMany(view: PlayerView, draft: Package): boolean {
  const asked = weightsGot(view, draft);
  return exchangesOf(view).some(
    ({ offer, reasons }) =>
      offer !== null &&
      reasons.some(({ kind }) => kind === 'over-appetite') &&
      likely(view, difference(asked, weightsGot(view, offer))).low >= 0,
  );
}

const named = (draft: Package, id: string): string => (Object.hasOwn(draft.groups, id) ? id : '');

function saidNever(view: PlayerView, draft: Package): string {
  const refused = exchangesOf(view).flatMap(({ reasons }) =>
    reasons.flatMap((reason) => (reason.kind === 'never' ? [reason.id] : [])),
  );
  return refused.find((id) => named(draft, id) !== '') ?? '';
}

/** It brings him no more than a paper he refused at this table. */
const refusedBefore = (view: PlayerView, weights: Weights, phi: number): boolean =>
  exchangesOf(view).some(
    ({ offer, answer }) =>
      offer !== null &&
      answer !== 'accepts' &&
      likely(view, difference(weights, weightsForHim(view, offer, phi))).high <= 0,
  );

/** Only beside his own paper can one be sure of a signature; above a line one believes in, one may ask. */
function judge(view: PlayerView, weights: Weights, { basis, beyond }: Measure, phi: number): HisEstimate['verdict'] {
  if (basis === 'his-paper' && beyond.low >= 0) return 'signs';
  return beyond.high < 0 || refusedBefore(view, weights, phi) ? 'short' : 'perhaps';
}

/** `phi` is the scenario's `rules.phi`. */
export function estimateHim(view: PlayerView, draft: Package, phi: number): HisEstimate {
  const weights = weightsForHim(view, draft, phi);
  const value = likely(view, weights);
  const measure = measured(view, weights, value, phi);
  const never = saidNever(view, draft);
  const scale = Math.max(LEAST_SCALE, Math.abs(value.high), Math.abs(value.low));
  const reach = { low: 1 + measure.beyond.low / scale, high: 1 + measure.beyond.high / scale };
  const verdict = () => {
    if (weights.size === 0) return 'nothing';
    if (never !== '') return 'never';
    if (tooMany(view, draft)) return 'too-many';
    return judge(view, weights, measure, phi);
  };
  return {
    verdict: verdict(),
    basis: measure.basis,
    k: measure.k,
    value,
    beyond: measure.beyond,
    believed: believedLine(view),
    saidNever: never,
    believedNever: named(draft, view.beliefs.at(-1)?.sheet.never ?? ''),
    reach,
    told: tellersOf(view, weights),
  };
}
