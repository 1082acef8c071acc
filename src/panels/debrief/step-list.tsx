/** The way through the debrief: nine steps to choose from, and the one before and after the one that is shown. */
import { t } from '../../i18n/messages';
import { Button } from '../parts/button';
import { STEPS, type StepId } from './steps';

interface StepListProps {
  readonly step: StepId;
  readonly go: (step: StepId) => void;
}

export function StepList({ step, go }: StepListProps) {
  return (
    <nav class="steps no-print" aria-label={t('debrief-steps:list')}>
      <ol class="list steps__list">
        {STEPS.map((id, at) => (
          <li key={id}>
            <button
              type="button"
              class="steps__step"
              aria-current={id === step ? 'step' : undefined}
              onClick={() => go(id)}
            >
              <span class="steps__number" aria-hidden="true">
                {at + 1}
              </span>
              <span class="steps__name">{t(`debrief-steps:name.${id}`)}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

export function StepTurns({ step, go }: StepListProps) {
  const at = STEPS.indexOf(step);
  const before = STEPS[at - 1];
  const after = STEPS[at + 1];
  return (
    <nav class="step-turns no-print" aria-label={t('debrief-steps:turns')}>
      {before ? (
        <Button
          look="quiet"
          class="step-turns__back"
          onClick={() => go(before)}
          note={t(`debrief-steps:name.${before}`)}
        >
          {t('debrief-steps:back')}
        </Button>
      ) : (
        <span />
      )}
      {after && (
        <Button look="main" class="step-turns__on" onClick={() => go(after)} note={t(`debrief-steps:name.${after}`)}>
          {t('debrief-steps:on')}
        </Button>
      )}
    </nav>
  );
}
