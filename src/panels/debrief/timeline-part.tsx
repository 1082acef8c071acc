/** Visit by visit: what you did, what came of it, and what was hidden at the time. */
import type { TimelineVisit } from '../../debrief/timeline';
import { t } from '../../i18n/messages';
import { longDate, points, signed } from '../../i18n/numbers';
import type { MeterName, Scenario } from '../../scenario/scenario';
import { Button } from '../parts/button';
import { caseWords, meterName } from '../parts/case-words';
import { labelOf } from '../parts/names';
import { PackageWords } from '../table/compared-papers';
import { useShell } from '../use-shell';
import { DebriefPart, type DebriefProps } from './part';
import { TableTruth } from './table-truth';

const METERS = ['support', 'allies', 'rapport', 'trust', 'grip', 'signal'] as const satisfies readonly MeterName[];

interface VisitProps {
  readonly scenario: Scenario;
  readonly visit: TimelineVisit;
}

function outcomeOf({ deal, table, arrested }: TimelineVisit): string {
  const freed = (deal?.exiled ?? 0) + (deal?.stayed ?? 0);
  const words = deal
    ? t('debrief:dealFreed', { count: freed, stayed: deal.stayed })
    : t(`debrief:noDeal.${table?.outcome === 'brokenOff' ? 'broken' : table ? 'adjourned' : 'none'}`);
  return arrested > 0 ? `${words} ${t('debrief:taken', { count: arrested })}` : words;
}

function Talks({ scenario, visit }: VisitProps) {
  const { prepared, raised, toasts } = visit;
  return (
    <>
      {prepared.length > 0 && (
        <p>
          <b>{t('debrief:prepared')}</b> {prepared.map((id) => labelOf(scenario, id)).join('; ')}
        </p>
      )}
      {raised.length > 0 && (
        <>
          <p>
            <b>{t('debrief:talked')}</b>
          </p>
          <ul>
            {raised.map(({ topic, reply }) => (
              <li key={topic}>
                {labelOf(scenario, topic)}: {scenario.topics.find(({ id }) => id === topic)?.replies[reply]?.say}
              </li>
            ))}
          </ul>
        </>
      )}
      {toasts.length > 0 && (
        <p>
          <b>{t('debrief:toasts')}</b> {toasts.map((answer) => t(`debrief:toast.${answer}`)).join(', ')}
        </p>
      )}
    </>
  );
}

function Deal({ scenario, visit }: VisitProps) {
  const { deal, delivery } = visit;
  if (!deal) return null;
  const who = caseWords(scenario);
  return (
    <>
      <p>
        <b>{t('debrief:signed')}</b> <PackageWords scenario={scenario} pkg={deal.deal} />
      </p>
      <p class="hidden-then">
        {t('debrief:dealTruth', {
          ...who,
          worth: points(deal.worth),
          hold: points(deal.hold),
          value: points(deal.value),
          cost: points(deal.cost),
          least: points(deal.least),
          most: points(deal.most),
        })}
      </p>
      {deal.withheld.length > 0 && (
        <p>{t('debrief:withheld', { list: deal.withheld.map((id) => labelOf(scenario, id)).join('; ') })}</p>
      )}
      {deal.refused > 0 && <p>{t('debrief:refused', { count: deal.refused })}</p>}
      {deal.disavowed !== '' && <p>{t('debrief:disavowed', { label: labelOf(scenario, deal.disavowed) })}</p>}
      {delivery?.response && <p>{t(`delivery:answered.${delivery.response}`)}</p>}
    </>
  );
}

function Visit({ scenario, visit }: VisitProps) {
  const shell = useShell();
  const day = scenario.calendar.find((entry) => entry.visit === visit.visit);
  const events = visit.news.filter(({ kind }) => kind === 'event');
  const moved = METERS.filter((meter) => Math.abs(visit.change[meter]) >= 0.05);
  return (
    <li>
      <details class="visit">
        <summary>
          <b>{t('debrief:visit', { visit: visit.visit })}</b> {day && `${longDate(day.date)}. ${day.title}`}
          <span class="visit__outcome">{outcomeOf(visit)}</span>
        </summary>
        <div class="stack visit__body">
          <Talks scenario={scenario} visit={visit} />
          <TableTruth scenario={scenario} visit={visit} />
          <Deal scenario={scenario} visit={visit} />
          {events.length > 0 && (
            <p>
              <b>{t('debrief:news')}</b> {events.map(({ id }) => labelOf(scenario, id)).join('; ')}
            </p>
          )}
          {moved.length > 0 && (
            <p>
              <b>{t('debrief:moved')}</b>{' '}
              {moved.map((meter) => `${meterName(scenario, meter)} ${signed(visit.change[meter])}`).join(' · ')}
            </p>
          )}
          <Button look="quiet" class="no-print" note={t('debrief:replayNote')} onClick={() => shell.fork(visit.at)}>
            {t('debrief:replay', { visit: visit.visit })}
          </Button>
        </div>
      </details>
    </li>
  );
}

export function TimelinePart({ scenario, debrief }: DebriefProps) {
  return (
    <DebriefPart id="timeline" title={t('debrief:timeline')} about={t('debrief:timelineAbout')}>
      <ol class="list visits">
        {debrief.visits.map((visit) => (
          <Visit key={visit.visit} scenario={scenario} visit={visit} />
        ))}
      </ol>
    </DebriefPart>
  );
}
