/** Numbers and dates as the language writes them. */
import { locale } from './messages';

/** With a minus where a machine writes a hyphen: a line never breaks after it, and it is read out as “minus”. */
const written = (amount: number, options: Intl.NumberFormatOptions): string =>
  new Intl.NumberFormat(locale(), options).format(amount).replace('-', '−');

/** Hundredths as points, with at most one decimal: 850 gives 8.5, −75 gives −0.8. */
export const points = (hundredths: number): string => written(hundredths / 100, { maximumFractionDigits: 1 });

/** A change with its sign: +3, −2.5. */
export const signed = (amount: number): string =>
  written(amount, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });

export const whole = (amount: number): string => written(amount, { maximumFractionDigits: 0 });

/** With two decimals: 0.25. */
export const decimals = (amount: number): string =>
  written(amount, { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** `2025-02-12` as 12 February 2025; text that is no date comes back as it is. */
export function longDate(iso: string): string {
  const at = new Date(`${iso.slice(0, 10)}T12:00:00Z`);
  return Number.isNaN(at.getTime())
    ? iso
    : new Intl.DateTimeFormat(locale() === 'en' ? 'en-GB' : locale(), { dateStyle: 'long', timeZone: 'UTC' }).format(
        at,
      );
}

/** A moment in the reader's own time, for lists of saves. */
export function moment(iso: string): string {
  const at = new Date(iso);
  return Number.isNaN(at.getTime())
    ? iso
    : new Intl.DateTimeFormat(locale() === 'en' ? 'en-GB' : locale(), {
        dateStyle: 'medium',
        timeStyle: 'short',
      }).format(at);
}

/** With at most one decimal: 1.5, 3. */
export const decimal = (amount: number): string => written(amount, { maximumFractionDigits: 1 });
