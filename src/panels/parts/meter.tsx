/** A meter: its name, its number, a bar, and where it has been going. Never colour alone. */
import { t } from '../../i18n/messages';
import { signed, whole } from '../../i18n/numbers';
import './meter.css';

interface MeterProps {
  readonly label: string;
  /** 0–100. */
  readonly value: number;
  /** Change in this visit; 0 for none. */
  readonly change?: number;
  /** A value below (or above) which it begins to hurt, drawn as a tick. */
  readonly mark?: number;
  readonly compact?: boolean;
}

export function Meter({ label, value, change = 0, mark, compact }: MeterProps) {
  const moved = Math.abs(change) >= 0.05;
  const words = moved
    ? t('common:meterChanged', { label, value: whole(value), change: signed(change) })
    : t('common:meter', { label, value: whole(value) });
  return (
    <div class={`meter ${compact ? 'meter--compact' : ''}`}>
      <span class="sr-only">{words}</span>
      <span class="meter__label" aria-hidden="true">
        {label}
      </span>
      <span class="meter__value" aria-hidden="true">
        {whole(value)}
        {moved && (
          <span class="meter__change">
            {change > 0 ? '▲' : '▼'}
            {signed(change)}
          </span>
        )}
      </span>
      <span class="meter__bar" aria-hidden="true">
        <span class="meter__fill" style={{ inlineSize: `${value}%` }} />
        {mark !== undefined && <span class="meter__mark" style={{ insetInlineStart: `${mark}%` }} />}
      </span>
    </div>
  );
}
