/** Our paper and the answer to it side by side: what was added, struck out or changed, in words and marks. */
import { t } from '../../i18n/messages';
import type { Package } from '../../machine/views';
import type { Scenario } from '../../scenario/scenario';
import { caseWords } from '../parts/case-words';
import { labelOf } from '../parts/names';
import { type ComparedItem, compared, itemsOf, type Side } from './package-items';

const placeWords = (place: string) => t(`table:place.${place}`);

function Line({ scenario, item }: { readonly scenario: Scenario; readonly item: ComparedItem }) {
  const { id, ours, his, mark } = item;
  const label = labelOf(scenario, id);
  return (
    <li class={`line line--${mark}`}>
      {mark !== 'same' && <b class="line__mark">{t(`table:mark.${mark}`)}</b>}{' '}
      {mark === 'struck' ? <s>{label}</s> : <span>{label}</span>}
      <small>
        {': '}
        {mark === 'changed' && ours && (
          <>
            <s>{placeWords(ours)}</s>{' '}
          </>
        )}
        {mark === 'struck' ? ours && placeWords(ours) : his && placeWords(his)}
      </small>
    </li>
  );
}

interface ComparedProps {
  readonly scenario: Scenario;
  readonly ours: Package | null;
  readonly his: Package;
}

export function ComparedPapers({ scenario, ours, his }: ComparedProps) {
  const items = compared(scenario, ours ?? his, his);
  const who = caseWords(scenario);
  const side = (side: Side) => items.filter((item) => item.side === side);
  return (
    <div class="papers">
      {(['given', 'got'] as const).map((which) => (
        <div key={which}>
          <h4 class="label">{t(which === 'given' ? 'table:weGive' : 'table:weGet')}</h4>
          <ul class="list">
            {side(which).map((item) => (
              <Line key={item.id} scenario={scenario} item={item} />
            ))}
            {side(which).length === 0 && <li>{t('table:nothingOnSide')}</li>}
          </ul>
        </div>
      ))}
      <p class="papers__order">
        {ours && ours.order !== his.order && <b class="line__mark">{t('table:mark.changed')}</b>}{' '}
        {t(`table:orderShort.${his.order}`, who)}
      </p>
    </div>
  );
}

/** One package in a line or two. */
export function PackageWords({ scenario, pkg }: { readonly scenario: Scenario; readonly pkg: Package }) {
  const items = itemsOf(scenario, pkg);
  const words = (side: Side) =>
    items
      .filter((item) => item.side === side)
      .map(({ id, as }) =>
        as === 'give' || as === 'pledge' ? labelOf(scenario, id) : `${labelOf(scenario, id)} (${placeWords(as)})`,
      )
      .join('; ') || t('table:nothingOnSide');
  return (
    <>
      <span class="label">{t('table:weGive')}</span> {words('given')}. <span class="label">{t('table:weGet')}</span>{' '}
      {words('got')}. {t(`table:orderShort.${pkg.order}`, caseWords(scenario))}.
    </>
  );
}
