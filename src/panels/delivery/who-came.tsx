/** The people first: who came, on what terms, and who would not go. No price stands beside them. */
import { t } from '../../i18n/messages';
import type { SeenDelivery } from '../../machine/views';
import { Faces } from '../parts/faces';
import { labelOf } from '../parts/names';
import type { Playing } from '../use-shell';
import { type GroupFate, groupFates, stillMissing } from './fates';

const MOST_FACES = 4;

function Came({ scenario, fate }: { readonly scenario: Playing['scenario']; readonly fate: GroupFate }) {
  const { id, terms, freed, turnedBack } = fate;
  const group = scenario.groups.find((one) => one.id === id);
  return (
    <li class="came">
      {group && <Faces group={group} people={freed} most={MOST_FACES} class="came__faces" />}
      <div>
        <h4>{labelOf(scenario, id)}</h4>
        <p>{t(`delivery:came.${terms}`, { count: freed })}</p>
        {turnedBack > 0 && <p class="came__back">{t('delivery:turnedBack', { count: turnedBack })}</p>}
      </div>
    </li>
  );
}

export function WhoCame({ scenario, view, delivery }: Playing & { readonly delivery: SeenDelivery }) {
  const fates = groupFates(view, delivery);
  const missing = stillMissing(delivery);
  const promised = [...delivery.delivered.pledges, ...delivery.recovered].filter((id) =>
    delivery.deal.pledges.includes(id),
  );
  const held = (id: string) => view.groups.find((group) => group.id === id)?.held ?? 0;
  return (
    <>
      <section class="stack">
        <h3>{t('delivery:who')}</h3>
        {fates.length > 0 ? (
          <ul class="list stack">
            {fates.map((fate) => (
              <Came key={fate.id} scenario={scenario} fate={fate} />
            ))}
          </ul>
        ) : (
          <p>{t('delivery:nobody')}</p>
        )}
        {promised.map((id) => (
          <p key={id}>{t('delivery:pledge', { label: labelOf(scenario, id) })}</p>
        ))}
      </section>
      {missing.groups.length + missing.pledges.length > 0 && (
        <section class="stack missing">
          <h3>{t('delivery:missing')}</h3>
          <ul class="list">
            {missing.groups.map((id) => (
              <li key={id}>{t('delivery:missingGroup', { label: labelOf(scenario, id), count: held(id) })}</li>
            ))}
            {missing.pledges.map((id) => (
              <li key={id}>{t('delivery:missingPledge', { label: labelOf(scenario, id) })}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
