/** Leaving the table without a deal: asked once more, in place. */
import { useState } from 'preact/hooks';
import { t } from '../../i18n/messages';
import { Button } from '../parts/button';
import { useShell } from '../use-shell';

export function Adjourn() {
  const shell = useShell();
  const [asking, ask] = useState(false);
  if (!asking) {
    return (
      <Button look="quiet" onClick={() => ask(true)}>
        {t('table:adjourn')}
      </Button>
    );
  }
  return (
    <fieldset class="card stack">
      <legend class="sr-only">{t('table:adjourn')}</legend>
      <p>{t('table:adjournAsk')}</p>
      <div class="row">
        <Button look="danger" autofocus onClick={() => shell.send({ type: 'MOVE', move: { type: 'ADJOURN' } })}>
          {t('table:adjournYes')}
        </Button>
        <Button look="quiet" onClick={() => ask(false)}>
          {t('table:adjournNo')}
        </Button>
      </div>
    </fieldset>
  );
}
