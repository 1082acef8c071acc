/** A glass is offered: three answers of equal weight. */
import { t } from '../../i18n/messages';
import type { ToastAnswer } from '../../machine/views';
import { announce } from '../live-region';
import { Button } from '../parts/button';
import { caseWords, toldIn } from '../parts/case-words';
import { keepFocus } from '../parts/keep-focus';
import { type Playing, useShell } from '../use-shell';

const answers = ['drink', 'sip', 'decline'] as const satisfies readonly ToastAnswer[];

export function Toast({ scenario, view }: Playing) {
  const shell = useShell();
  const line = scenario.toasts.lines[view.toasts.length] ?? t('talks:toastNth', caseWords(scenario));
  return (
    <section class="card stack" aria-labelledby="toast-title">
      <h3 id="toast-title">{t('talks:toast')}</h3>
      <p class="speech" lang={toldIn(scenario)}>
        {line}
      </p>
      {view.glasses >= 2 && <p class="warning">{t('talks:thirdGlass')}</p>}
      <div class="toast__answers">
        {answers.map((answer) => (
          <Button
            key={answer}
            note={t(`talks:${answer}Note`)}
            onClick={() => {
              shell.send({ type: 'MOVE', move: { type: 'TOAST', answer } });
              announce(t(`talks:said.${answer}`));
              keepFocus('#topics-title');
            }}
          >
            <b>{t(`talks:${answer}`)}</b>
          </Button>
        ))}
      </div>
    </section>
  );
}
