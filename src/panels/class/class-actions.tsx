/** What a teacher can take along, and forgetting it all. */
import { classCsv, classJson } from '../../class/export';
import { t } from '../../i18n/messages';
import { Button } from '../parts/button';
import { useClassState, useDesk } from './desk';

export function ClassActions() {
  const desk = useDesk();
  const { cases } = useClassState();
  const results = cases.flatMap((one) => one.results);
  const note = t('class:exportNote');
  return (
    <div class="row no-print">
      <Button note={note} onClick={() => desk.download('back-channel-class.csv', classCsv(results), 'text/csv')}>
        {t('class:csv')}
      </Button>
      <Button
        note={note}
        onClick={() => desk.download('back-channel-class.json', classJson(results), 'application/json')}
      >
        {t('class:json')}
      </Button>
      <Button onClick={() => window.print()}>{t('class:print')}</Button>
      <Button look="quiet" onClick={() => desk.clear()}>
        {t('class:clear')}
      </Button>
    </div>
  );
}
