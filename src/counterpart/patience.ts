/** How long he stays at the table. Patience is in points, rounded to hundredths; at zero he rises. */
import type { CounterpartView } from '../rules/counterpart-view';
import type { Cents } from '../scenario/scenario';

/** What he sits down with: less for the insults he remembers, enough for one word at least. */
export function startingPatience({ persona, memory, model }: CounterpartView): number {
  const { insultPatience, mostInsultPatience } = model.memory;
  const left = persona.patience - Math.min(mostInsultPatience, insultPatience * memory.insults);
  return Math.min(persona.patience, Math.max(1, Math.round(left * 100) / 100));
}

/** Patience left after an exchange; `value` is the offer's value to him, null where we let him speak. */
export function patienceAfter(
  view: CounterpartView,
  patience: number,
  value: Cents | null,
  reservation: Cents,
): number {
  const { exchange, wait, mostInsult } = view.model.patience;
  const spent =
    value === null
      ? wait
      : exchange + Math.min(mostInsult, (view.persona.insult * Math.max(0, reservation - value)) / 100);
  return Math.round((patience - spent) * 100) / 100;
}

export function isOutOfPatience(patience: number): boolean {
  return patience <= 0;
}

/** At this he shows it. */
export function isImpatient(view: CounterpartView, patience: number): boolean {
  return patience <= view.model.patience.thin;
}
