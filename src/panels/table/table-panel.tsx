import { t } from '../../i18n/messages';
import { Button } from '../parts/button';
import { Panel } from '../parts/panel';
import { useShell } from '../use-shell';

export function TablePanel() {
  const shell = useShell();
  return (
    <Panel id="table" title={t('common:phase.table')}>
      <Button onClick={() => shell.send({ type: 'MOVE', move: { type: 'ADJOURN' } })}>{t('common:continue')}</Button>
    </Panel>
  );
}
