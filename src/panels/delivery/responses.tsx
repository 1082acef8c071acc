/** What one can do about a shortfall, each with what follows; and taking relief back from a deal that was kept. */
import { useState } from 'preact/hooks';
import { t } from '../../i18n/messages';
import type { SeenDelivery, ShortfallResponse } from '../../machine/views';
import { announce } from '../live-region';
import { Button } from '../parts/button';
import { caseWords } from '../parts/case-words';
import { labelOf } from '../parts/names';
import { type Playing, useShell } from '../use-shell';
import { fellShort, stillMissing } from './fates';

const RESPONSES = ['protest', 'snap-back', 'let-pass'] as const satisfies readonly ShortfallResponse[];

interface ResponsesProps extends Playing {
  readonly delivery: SeenDelivery;
}

export function Responses({ scenario, delivery }: ResponsesProps) {
  const shell = useShell();
  const who = caseWords(scenario);
  const can = (response: ShortfallResponse) => shell.read().round?.can({ type: 'RESPOND', response }) ?? false;
  const respond = (response: ShortfallResponse) => {
    shell.send({ type: 'MOVE', move: { type: 'RESPOND', response } });
    announce(t(`delivery:answered.${response}`, who));
  };
  if (delivery.response) return <Answered scenario={scenario} delivery={delivery} />;
  if (!fellShort(delivery)) return can('snap-back') ? <Breach scenario={scenario} onBreach={respond} /> : null;
  return (
    <section class="card stack" aria-labelledby="respond-title">
      <h3 id="respond-title">{t('delivery:respond')}</h3>
      {RESPONSES.map((response) => (
        <Button
          key={response}
          note={t(`delivery:responseNote.${response}`, who)}
          blocked={can(response) ? undefined : t('delivery:nothingToTake')}
          onClick={() => respond(response)}
        >
          <b>{t(`delivery:response.${response}`)}</b>
        </Button>
      ))}
    </section>
  );
}

function Answered({ scenario, delivery }: Pick<ResponsesProps, 'scenario' | 'delivery'>) {
  const { response, recovered, snapped } = delivery;
  if (!response) return null;
  const who = caseWords(scenario);
  const missing = stillMissing(delivery);
  const open = missing.groups.length + missing.pledges.length > 0;
  return (
    <section class="card stack" role="status">
      <p>{t(fellShort(delivery) ? `delivery:answered.${response}` : 'delivery:breached', who)}</p>
      {snapped !== '' && <p>{t('delivery:snapped', { label: labelOf(scenario, snapped) })}</p>}
      {recovered.length > 0 && (
        <p>{t('delivery:recovered', { list: recovered.map((id) => labelOf(scenario, id)).join('; ') })}</p>
      )}
      {open && response !== 'let-pass' && <p>{t('delivery:stillMissing')}</p>}
    </section>
  );
}

interface BreachProps extends Pick<ResponsesProps, 'scenario'> {
  readonly onBreach: (response: ShortfallResponse) => void;
}

/** A quiet way out that breaks our own word. */
function Breach({ scenario, onBreach }: BreachProps) {
  const [asking, ask] = useState(false);
  if (!asking) {
    return (
      <Button look="quiet" onClick={() => ask(true)}>
        {t('delivery:breach')}
      </Button>
    );
  }
  return (
    <fieldset class="card stack breach">
      <legend class="sr-only">{t('delivery:breach')}</legend>
      <p>{t('delivery:breachAsk', caseWords(scenario))}</p>
      <div class="row">
        <Button look="danger" autofocus onClick={() => onBreach('snap-back')}>
          {t('delivery:breachYes')}
        </Button>
        <Button look="quiet" onClick={() => ask(false)}>
          {t('delivery:breachNo')}
        </Button>
      </div>
    </fieldset>
  );
}
