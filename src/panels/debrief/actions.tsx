/** What one can take along: a print, the save, a result code. And the way out. */
import { useState } from 'preact/hooks';
import { t } from '../../i18n/messages';
import { announce } from '../live-region';
import { Button } from '../parts/button';
import { useShell } from '../use-shell';

export function Actions() {
  const shell = useShell();
  const [code, setCode] = useState('');
  const showCode = () => {
    void shell.resultCode().then((text) => {
      setCode(text);
      announce(t('debrief:codeReady'));
    });
  };
  return (
    <section class="debrief__actions no-print" aria-label={t('debrief:actions')}>
      <div class="row">
        <Button look="main" onClick={() => shell.send({ type: 'TO_TITLE' })}>
          {t('debrief:toTitle')}
        </Button>
        <Button onClick={() => window.print()}>{t('debrief:print')}</Button>
        <Button onClick={() => shell.exportSave(shell.read().session.saveId)}>{t('debrief:export')}</Button>
        <Button expanded={code !== ''} onClick={showCode}>
          {t('debrief:code')}
        </Button>
      </div>
      {code && (
        <label class="field">
          <span>{t('debrief:codeAbout')}</span>
          <textarea class="code" rows={5} readOnly value={code} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </section>
  );
}
