/** A link that asks for a scenario elsewhere: names the host, and loads nothing without a yes. */
import { t } from '../../i18n/messages';
import { Button } from '../parts/button';
import { keepFocus } from '../parts/keep-focus';
import { useShell, useShellState } from '../use-shell';

export function Asking() {
  const shell = useShell();
  const asking = useShellState((state) => state.session.asking);
  if (!asking) return null;
  const { host, address } = asking;
  return (
    <section class="paper stack" aria-labelledby="asking-title">
      <h2 id="asking-title">{t('title:askTitle', { host })}</h2>
      <p>{t('title:askAbout', { host, address })}</p>
      <div class="row">
        <Button onClick={() => shell.openAddress(address)}>{t('title:askYes')}</Button>
        <Button
          onClick={() => {
            shell.send({ type: 'DISMISS' });
            keepFocus('button');
          }}
        >
          {t('title:askNo')}
        </Button>
      </div>
    </section>
  );
}
