/** Delivery: what was written, and what was done. */
import { useEffect } from 'preact/hooks';
import { t } from '../../i18n/messages';
import { announce } from '../live-region';
import { Button } from '../parts/button';
import { caseWords } from '../parts/case-words';
import { labelOf } from '../parts/names';
import { Panel } from '../parts/panel';
import { itemsOf } from '../table/package-items';
import { usePlaying, useShell } from '../use-shell';
import { fellShort } from './fates';
import { Responses } from './responses';
import { WhoCame } from './who-came';
import './delivery.css';

export function DeliveryPanel() {
  const shell = useShell();
  const playing = usePlaying();
  const delivery = playing?.view.delivery;
  const outcome = delivery && t(fellShort(delivery) ? 'delivery:short' : 'delivery:kept');
  useEffect(() => {
    if (outcome) announce(outcome);
  }, []);
  if (!playing || !delivery) return null;
  const { scenario } = playing;
  const given = itemsOf(scenario, delivery.deal).filter(
    ({ id, side }) => side === 'given' && id !== delivery.disavowed,
  );
  const waiting = fellShort(delivery) && delivery.response === null;
  return (
    <Panel id="delivery" title={t('common:phase.delivery')} class="delivery">
      <p class="delivery__outcome">{outcome}</p>
      <WhoCame {...playing} delivery={delivery} />
      {delivery.disavowed !== '' && (
        <p class="warning">
          {t('delivery:disavowed', {
            ...caseWords(scenario),
            label: labelOf(scenario, delivery.disavowed),
          })}
        </p>
      )}
      {given.length > 0 && (
        <p class="delivery__given">
          <span class="label">{t('delivery:given')}</span>{' '}
          {given.map(({ id, as }) => `${labelOf(scenario, id)} (${t(`table:place.${as}`)})`).join('; ')}
        </p>
      )}
      <Responses {...playing} delivery={delivery} />
      <Button
        look="main"
        blocked={waiting ? t('delivery:answerFirst') : undefined}
        onClick={() => shell.send({ type: 'MOVE', move: { type: 'CONTINUE' } })}
      >
        {t('delivery:home')}
      </Button>
    </Panel>
  );
}
