/** Hours left, as words and as candles that burn down; and how tired one is. */
import { t } from '../../i18n/messages';
import { Meter } from '../parts/meter';
import type { Playing } from '../use-shell';

export function Hours({ view }: Playing) {
  return (
    <div class="hours">
      <p>
        <span class="hours__candles" aria-hidden="true">
          {Array.from({ length: view.hours }, (_, hour) => (
            <i key={hour} class={hour < view.hoursLeft ? 'lit' : ''} />
          ))}
        </span>
        {t('talks:hours', { count: view.hoursLeft, all: view.hours })}
      </p>
      {view.fatigue > 0 && <Meter label={t('talks:fatigue')} value={view.fatigue} />}
    </div>
  );
}
