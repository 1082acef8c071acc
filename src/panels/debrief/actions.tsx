/** What one can take along: a print, the save, a result code. And the way out. */
import { useState } from 'preact/hooks';
import { reportCsv } from '../../debrief/report-csv';
import { t } from '../../i18n/messages';
import { announce } from '../live-region';
import { Button } from '../parts/button';
import { useShell } from '../use-shell';
import type { StepProps } from './steps';
import { useResultCode } from './use-report';

export function Actions({ report }: Pick<StepProps, 'report'>) {
  const shell = useShell();
  const name = `back-channel-report-${report.case.id}-${report.seed}`;
  const [code, setCode] = useState('');
  // A report that is handed in can be read with the whole class.
  const handedIn = { ...report, code: useResultCode() };
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
        <Button note={t('debrief-report:printNote')} onClick={() => window.print()}>
          {t('debrief-report:print')}
        </Button>
        <Button
          onClick={() => shell.download(`${name}.json`, `${JSON.stringify(handedIn, null, 2)}\n`, 'application/json')}
        >
          {t('debrief-report:json')}
        </Button>
        <Button onClick={() => shell.download(`${name}.csv`, reportCsv(handedIn), 'text/csv')}>
          {t('debrief-report:csv')}
        </Button>
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
