/** One table with the other side's cards turned up: limits, lines, and what each paper was truly worth. */
import type { TimelineExchange, TimelineVisit } from '../../debrief/timeline';
import { t } from '../../i18n/messages';
import { points, whole } from '../../i18n/numbers';
import type { Scenario } from '../../scenario/scenario';
import { caseWords } from '../parts/case-words';
import { labelOf } from '../parts/names';
import { PackageWords } from '../table/compared-papers';
import { Wide } from './wide';

interface TruthProps {
  readonly scenario: Scenario;
  readonly visit: TimelineVisit;
}

function Exchange({ scenario, exchange }: { readonly scenario: Scenario; readonly exchange: TimelineExchange }) {
  const { k, offer, counter, aspiration, answer } = exchange;
  const who = caseWords(scenario);
  return (
    <li>
      <h3>{t('debrief:exchange', { k })}</h3>
      <p>
        {offer ? (
          <>
            <b>{t('debrief:you')}</b> <PackageWords scenario={scenario} pkg={offer.offer} />
          </>
        ) : (
          t('debrief:listened')
        )}
      </p>
      <p class="hidden-then">
        {offer
          ? t('debrief:offerTruth', { ...who, value: points(offer.value), line: points(aspiration) })
          : t('debrief:lineTruth', { ...who, line: points(aspiration) })}
      </p>
      <p>
        <b>{t(`debrief:answer.${answer}`, who)}</b>{' '}
        {counter && (
          <>
            <PackageWords scenario={scenario} pkg={counter.offer} />{' '}
            <span class="hidden-then">
              {t('debrief:counterTruth', { ...who, value: points(counter.value), cost: points(counter.cost) })}
            </span>
          </>
        )}
      </p>
    </li>
  );
}

function Items({ scenario, visit }: TruthProps) {
  if (visit.items.length === 0) return null;
  return (
    <Wide label={t('debrief:itemsThen')}>
      <table>
        <caption>{t('debrief:itemsThen')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('debrief:thing')}</th>
            <th scope="col">{t('debrief:saidThen')}</th>
            <th scope="col">{t('debrief:truthThen')}</th>
          </tr>
        </thead>
        <tbody>
          {visit.items.map(({ id, as, side, told, truth }) => (
            <tr key={`${id} ${as}`}>
              <th scope="row">
                {labelOf(scenario, id)}, {t(`table:place.${as}`)}
              </th>
              <td>
                {told ? t('debrief:inFull', { low: points(told.low), high: points(told.high) }) : t('common:none')}
              </td>
              <td>{t(`debrief:${side}Truth`, { value: points(truth) })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}

export function TableTruth({ scenario, visit }: TruthProps) {
  const { table } = visit;
  const who = caseWords(scenario);
  return (
    <>
      <p class="hidden-then">
        {t('debrief:hidden', {
          ...who,
          reservation: points(visit.reservation),
          appetite: points(visit.appetite),
          reliability: whole(visit.reliability * 100),
        })}
        {table && ` ${t('debrief:hiddenTable', { ...who, best: points(table.best), opening: points(table.opening) })}`}
      </p>
      {table && table.exchanges.length > 0 && (
        <ol class="list stack exchanges">
          {table.exchanges.map((exchange) => (
            <Exchange key={exchange.k} scenario={scenario} exchange={exchange} />
          ))}
        </ol>
      )}
      <Items scenario={scenario} visit={visit} />
    </>
  );
}
