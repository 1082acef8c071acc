import { t } from '../../i18n/messages';
import { Button } from '../parts/button';
import { Panel } from '../parts/panel';
import { useShell } from '../use-shell';

export function DeliveryPanel() {
  const shell = useShell();
  return (
    <Panel id="delivery" title={t('common:phase.delivery')}>
      <Button onClick={() => shell.send({ type: 'MOVE', move: { type: 'CONTINUE' } })}>{t('common:continue')}</Button>
    </Panel>
  );
}
