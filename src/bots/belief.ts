/**
 * What a careful player believes of him, from the first guess and from all that was said at the tables so far. Each of
 * his papers is worth his line to him and within his appetite; each refusal says that ours was worth less, or asked too
 * much. An inequality teaches only where it is broken.
 */
import { exp, ln } from '../rules/exact';
import type { Package } from '../rules/package';
import type { PlayerView } from '../rules/player-view';
import type { About, Estimate } from './estimate';
import { evidenceOf, type Heard, type Laid, type Paper, paperOf } from './evidence';
import { firstGuess, retell, rumoursOf, type Usual, usualIn } from './first-guess';
import type { Seat, TableSeen } from './seat';

/** What a player who has read of such men expects of one he does not know (model/README.md, Aspiration). */
const EXPECTED = { base: 100, gamma: 800, rho: 600, tau: 0.15, beta: 0.8, band: 100 } as const;
/** Between visits he changes: variance added to each guess. */
const DRIFT = { base: 30 * 30, appetite: 30 * 30, gap: 150 * 150 } as const;
/** What a saying errs by, in hundredths: a line that he holds, one that he is above or below, and a limit. */
const NOISE = { line: 90, side: 60, limit: 60 } as const;
/** What share of the gap a line is taken to hold, on average, where one asks how uncertain it is. */
const GAP_IN_LINE = 0.5;
/** His papers are worth a little more than his line; a refused one of ours a little less. */
const ABOVE = 40;

/** Reservation that one would expect; hundredths, of either sign. */
export const expectedReservation = ({ grip, rapport }: PlayerView['meters']): number =>
  EXPECTED.base + (EXPECTED.gamma * (grip - 50)) / 50 - (EXPECTED.rho * (rapport - 50)) / 50;

/** Share of the way from reservation to opening that he still asks, at movement m and a share of the time. */
export function stillAsked(moved: number, time: number): number {
  const s = Math.min(1, Math.max(0, EXPECTED.tau * time + (1 - EXPECTED.tau) * moved));
  return s > 0 ? 1 - exp(ln(s) / EXPECTED.beta) : 1;
}

export const reservationBy = (estimate: Estimate, meters: PlayerView['meters']): number =>
  Math.max(0, expectedReservation(meters) + estimate.base.mean);

/** m: how far our offers have come, in the values one takes them for. */
export function movedBy({ gap }: Estimate, reservation: number, first: number, peak: number): number {
  const span = Math.max(EXPECTED.band, gap.mean + EXPECTED.band);
  return Math.min(1, Math.max(0, (peak - Math.max(first, reservation - EXPECTED.band)) / span));
}

const againstLine = (paper: Paper, asked: number): About => ({
  paper,
  worth: paper.counted,
  hold: -1,
  base: -1,
  gap: -asked,
  appetite: 0,
});

const againstAppetite = (paper: Paper): About => ({ paper, worth: 0, hold: 1, base: 0, gap: 0, appetite: -1 });

/** The line one believes him to hold, at a share of the time, for one whose offers began and have come so far; hundredths. */
export function expectedLine(
  estimate: Estimate,
  meters: PlayerView['meters'],
  first: number,
  peak: number,
  time: number,
): number {
  const reservation = reservationBy(estimate, meters);
  return reservation + estimate.gap.mean * stillAsked(movedBy(estimate, reservation, first, peak), time);
}

/** Standard deviation, in hundredths, of what a paper of ours clears that line by. Above 0 for any paper. */
export function uncertaintyOf(estimate: Estimate, { view, case: known }: Seat, offer: Package): number {
  const paper = paperOf(view, known.rules.phi, offer);
  return Math.sqrt(estimate.varianceOf(againstLine(paper, GAP_IN_LINE)));
}

/** One table, from the first exchange on. */
class Listening {
  readonly #estimate: Estimate;
  readonly #meters: PlayerView['meters'];
  readonly #exchanges: number;
  #first: number | null = null;
  #peak = 0;

  constructor(estimate: Estimate, meters: PlayerView['meters'], exchanges: number) {
    this.#estimate = estimate;
    this.#meters = meters;
    this.#exchanges = exchanges;
  }

  hear({ k, ours, his, verdict, isTooMuch, isNever }: Heard): void {
    if (ours && !isNever) this.#size(ours, isTooMuch);
    const counts = ours && !isNever && !isTooMuch ? ours : null;
    if (counts) {
      const value = this.#estimate.valueOf(counts);
      this.#peak = this.#first === null ? value : Math.max(this.#peak, value);
      this.#first ??= value;
    }
    const reservation = reservationBy(this.#estimate, this.#meters);
    const moved = this.#first === null ? 0 : movedBy(this.#estimate, reservation, this.#first, this.#peak);
    const asked = stillAsked(moved, k / this.#exchanges);
    if (counts) this.#judged(counts, verdict, asked);
    if (!his) return;
    this.#size(his, false);
    const about = againstLine(his, asked);
    const miss = this.#line(asked) + ABOVE - this.#estimate.valueOf(his);
    if (ours || this.#first !== null) this.#estimate.correct(about, miss, NOISE.line);
    else if (miss > ABOVE) this.#estimate.correct(about, miss - ABOVE, NOISE.line);
  }

  #line(asked: number): number {
    return reservationBy(this.#estimate, this.#meters) + this.#estimate.gap.mean * asked;
  }

  #size(paper: Paper, isTooMuch: boolean): void {
    const beyond = this.#estimate.sum(paper.got) - this.#estimate.appetite.mean;
    const isTold = isTooMuch ? beyond < ABOVE : beyond > 0;
    if (isTold) this.#estimate.correct(againstAppetite(paper), (isTooMuch ? ABOVE : 0) - beyond, NOISE.limit);
  }

  #judged(paper: Paper, verdict: Heard['verdict'], asked: number): void {
    const value = this.#estimate.valueOf(paper);
    const insulting = reservationBy(this.#estimate, this.#meters) - EXPECTED.band;
    const line = this.#line(asked);
    const [least, most, share] =
      verdict === 'accepted'
        ? [line, Number.POSITIVE_INFINITY, asked]
        : verdict === 'insulted'
          ? [Number.NEGATIVE_INFINITY, insulting, 0]
          : value < insulting
            ? [insulting, Number.POSITIVE_INFINITY, 0]
            : [Number.NEGATIVE_INFINITY, verdict === 'too-little' ? line - ABOVE : Number.POSITIVE_INFINITY, asked];
    const miss = value < least ? least - value : value > most ? most - value : 0;
    if (miss !== 0) this.#estimate.correct(againstLine(paper, share), miss, NOISE.side);
  }
}

function listen(estimate: Estimate, evidence: readonly Heard[], meters: Laid['meters'], exchanges: number): void {
  estimate.gap.variance += DRIFT.gap;
  estimate.appetite.variance += DRIFT.appetite;
  estimate.base.variance += DRIFT.base;
  const listening = new Listening(estimate, meters, exchanges);
  for (const heard of evidence) listening.hear(heard);
}

/** All said so far at the table in this visit. */
export const heardNow = ({ view, heard, case: known }: Seat): readonly Heard[] =>
  view.table ? evidenceOf(view.table.exchanges, view, heard.length, known.rules.phi) : [];

/** What one believes as one sits down. */
interface Seated {
  readonly laid: Laid;
  readonly last: TableSeen | undefined;
  /** What his appetite was taken for at first. */
  readonly appetite: number;
  readonly usual: Usual;
  readonly estimate: Estimate;
}

/** Of the table sat at last: what was said at those before is weighed once. */
let seated: Seated | null = null;

function sitDown({ heard, case: known }: Seat, laid: Laid, appetite: number): Seated {
  const last = heard.at(-1);
  if (seated?.laid === laid && seated.last === last && seated.appetite === appetite) return seated;
  const { exchanges, phi } = known.rules;
  const rumours = rumoursOf(laid);
  const usual = usualIn(rumours);
  const estimate = firstGuess(rumours, appetite, usual);
  for (let visit = 0; visit < heard.length; visit++) {
    const table = heard[visit];
    if (table) listen(estimate, evidenceOf(table.exchanges, table, visit, phi), table.meters, exchanges);
  }
  seated = { laid, last, appetite, usual, estimate };
  return seated;
}

/**
 * As things stand at this seat. What he has told at this table corrects single figures; all else is weighed as one sits
 * down. `appetite`: what one takes his appetite for at first.
 */
export function beliefAt(seat: Seat, appetite: number): Estimate {
  const { view } = seat;
  const laid = seat.laid ?? view;
  const { usual, estimate } = sitDown(seat, laid, appetite);
  const now = estimate.copy();
  retell(now, laid, view, usual);
  if (view.table) listen(now, heardNow(seat), view.meters, seat.case.rules.exchanges);
  return now;
}
