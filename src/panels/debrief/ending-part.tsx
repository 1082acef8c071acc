/** How it ended, and what of it all is documented. */
import { t } from '../../i18n/messages';
import { toldIn } from '../parts/case-words';
import { DebriefPart, type DebriefProps } from './part';

export function EndingPart({ scenario, debrief }: DebriefProps) {
  const { ending, why, totals } = debrief;
  return (
    <DebriefPart id="ending" title={ending?.title ?? t('debrief:ended')} paper>
      {why && <p class="label">{t(`aftermath:endedBecause.${why}`)}</p>}
      {ending && (
        <p class="words debrief__ending" lang={toldIn(scenario)}>
          {ending.text}
        </p>
      )}
      <p>
        <strong>
          {t('debrief:people', {
            count: totals.freed,
            stayed: totals.stayed,
            exiled: totals.freed - totals.stayed,
          })}{' '}
          {t('debrief:taken', { count: totals.arrested })}{' '}
          {totals.held !== null && t('debrief:held', { count: totals.held })}
        </strong>
      </p>
      {scenario.disclaimer && (
        <div class="debrief__note">
          <h3>{t('debrief:whatIsTrue')}</h3>
          <p class="words" lang={toldIn(scenario)}>
            {scenario.disclaimer}
          </p>
          <p>{t('debrief:basis')}</p>
        </div>
      )}
    </DebriefPart>
  );
}
