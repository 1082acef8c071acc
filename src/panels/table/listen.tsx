/** Letting the other side speak first, or once more. */
import { t } from '../../i18n/messages';
import { Button } from '../parts/button';
import { caseWords } from '../parts/case-words';
import { type Playing, useShell } from '../use-shell';

export function Listen({ scenario, view }: Playing) {
  const shell = useShell();
  const { table } = view;
  if (!table || table.exchangesLeft === 0) return null;
  return (
    <Button
      look="quiet"
      note={t('table:hearNote')}
      onClick={() => shell.send({ type: 'MOVE', move: { type: 'HEAR_HIM' } })}
    >
      {t(table.exchanges.length > 0 ? 'table:wait' : 'table:hear', caseWords(scenario))}
    </Button>
  );
}
