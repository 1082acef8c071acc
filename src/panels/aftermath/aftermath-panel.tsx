import { t } from '../../i18n/messages';
import { Button } from '../parts/button';
import { Panel } from '../parts/panel';
import { useShell } from '../use-shell';

export function AftermathPanel() {
  const shell = useShell();
  return (
    <Panel id="aftermath" title={t('common:phase.aftermath')}>
      <Button onClick={() => shell.send({ type: 'MOVE', move: { type: 'CONTINUE' } })}>{t('common:continue')}</Button>
    </Panel>
  );
}
