/** A range of points as a bar on a scale, with the same said in words: what rumour says a thing is worth. */
import { t } from '../../i18n/messages';
import { points } from '../../i18n/numbers';
import './span-bar.css';

interface SpanBarProps {
  readonly label: string;
  /** Hundredths of a point. */
  readonly low: number;
  readonly high: number;
  /** Ends of the scale, hundredths. */
  readonly from?: number;
  readonly to: number;
  readonly source?: string;
  /** A single value set against the range, hundredths. */
  readonly mark?: number | undefined;
}

export function SpanBar({ label, low, high, from = 0, to, source, mark }: SpanBarProps) {
  const at = (value: number) => Math.min(100, Math.max(0, (100 * (value - from)) / Math.max(1, to - from)));
  const words = { label, low: points(low), high: points(high), source: source || t('common:sourceUnknown') };
  return (
    <div class="span-bar">
      <span class="span-bar__label">{label}</span>
      <span class="span-bar__words">{t('common:range', words)}</span>
      <span class="span-bar__track" aria-hidden="true">
        <span
          class="span-bar__span"
          style={{ insetInlineStart: `${at(low)}%`, inlineSize: `${Math.max(1.5, at(high) - at(low))}%` }}
        />
        {mark !== undefined && <span class="span-bar__mark" style={{ insetInlineStart: `${at(mark)}%` }} />}
      </span>
    </div>
  );
}
