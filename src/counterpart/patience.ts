/** How long he stays at the table. Patience is in points, rounded to hundredths; at zero he rises. */
import type { CounterpartView } from '../rules/counterpart-view';
import type { Cents } from '../scenario/scenario';

const PER_EXCHANGE = 1;
const PER_WAIT = 1.5;
const MOST_PER_INSULT = 5;
/** At this he shows it. */
const THIN = 3;

/** Patience left after an exchange; `value` is the offer's value to him, null where we let him speak. */
export function patienceAfter(
  view: CounterpartView,
  patience: number,
  value: Cents | null,
  reservation: Cents,
): number {
  const spent =
    value === null
      ? PER_WAIT
      : PER_EXCHANGE + Math.min(MOST_PER_INSULT, (view.persona.insult * Math.max(0, reservation - value)) / 100);
  return Math.round((patience - spent) * 100) / 100;
}

export function isOutOfPatience(patience: number): boolean {
  return patience <= 0;
}

export function isImpatient(patience: number): boolean {
  return patience <= THIN;
}
