import { t } from '../../i18n/messages';
import { Button } from '../parts/button';
import { useShell } from '../use-shell';

export function DebriefPage() {
  const shell = useShell();
  return (
    <main>
      <Button onClick={() => shell.send({ type: 'TO_TITLE' })}>{t('common:close')}</Button>
    </main>
  );
}
