/** Who moves first, and what is risked by it. */
import { t } from '../../i18n/messages';
import { whole } from '../../i18n/numbers';
import { allOrders } from '../../machine/select';
import { caseWords } from '../parts/case-words';
import { withOrder } from './change-draft';
import { Choices } from './choices';
import { Section } from './section';
import type { SideProps } from './we-give';

export function OrderChoice({ scenario, view, draft, onDraft }: SideProps) {
  const { low, high } = view.reliability;
  const words = {
    ...caseWords(scenario),
    trust: whole(view.meters.trust),
    low: whole(low * 100),
    high: whole(high * 100),
  };
  return (
    <Section title={t('table:order')} note={t(`table:orderShort.${draft.order}`, words)} opens={false}>
      <Choices
        name="order"
        legend={t('table:orderAsk')}
        stacked
        choices={allOrders.map((order) => ({
          value: order,
          label: t(`table:orderShort.${order}`, words),
          note: t(`table:orderRisk.${order}`, words),
        }))}
        chosen={draft.order}
        onChoose={(value) => {
          const order = allOrders.find((one) => one === value);
          if (order) onDraft(withOrder(draft, order));
        }}
      />
    </Section>
  );
}
