/** What a printer gets of the debrief, from whichever step one prints: a page to hand in, and a second one with the detail. */
import { t } from '../../../i18n/messages';
import { longDate, whole } from '../../../i18n/numbers';
import { toldIn } from '../../parts/case-words';
import { promptsOf } from '../account-part';
import { CourseChart } from '../course-chart';
import type { StepProps } from '../steps';
import { ReportDetail } from './report-detail';
import { ReportMap } from './report-map';
import './report.css';

export interface ReportProps extends StepProps {
  readonly code: string;
}

/** What was written, or room to write by hand. */
function Answer({ text }: { readonly text: string | undefined }) {
  return text ? <p class="report__answer">{text}</p> : <p class="report__lines" />;
}

function Dimensions({ report }: Pick<ReportProps, 'report'>) {
  return (
    <ul class="list report__dimensions">
      {Object.entries(report.dimensions).map(([dimension, score]) => (
        <li key={dimension}>
          <b>{t(`debrief:dimension.${dimension}`)}</b>
          <span class="report__bar">
            <i style={{ inlineSize: `${score}%` }} />
          </span>
          <span>{whole(score)}</span>
          <small>{t(`debrief:asks.${dimension}`)}</small>
        </li>
      ))}
    </ul>
  );
}

function FirstPage({ scenario, debrief, report }: ReportProps) {
  const { people, notes, profile } = report;
  const day = debrief.visits.at(-1);
  const last = scenario.calendar.find(({ visit }) => visit === day?.visit);
  return (
    <div class="report__page">
      <header>
        <h1 lang={toldIn(scenario)}>{scenario.title}</h1>
        <p>
          {t('debrief-report:head', { visits: debrief.visits.length })} {last && longDate(last.date)}
          {' · '}
          {t(`opening:${profile.difficulty}`)}
        </p>
        <p class="report__name">
          <span>{t('debrief-report:name')}</span> <span>{t('debrief-report:date')}</span>
        </p>
      </header>
      <h2>{report.ended.title || t('debrief:ended')}</h2>
      <p>
        {t('debrief:people', { count: people.freed, stayed: people.stayed, exiled: people.freed - people.stayed })}{' '}
        {t('debrief:taken', { count: people.arrested })}{' '}
        {people.held !== null && t('debrief:held', { count: people.held })}
      </p>
      <h2>{t('debrief:profile')}</h2>
      <Dimensions report={report} />
      <p>
        <small>{t('debrief-report:noTotal')}</small>
      </p>
      <h2>{t('debrief:chart')}</h2>
      <CourseChart course={debrief.course} real={debrief.course.some(({ history }) => history !== null)} />
      <h2>{t('debrief-steps:title.account')}</h2>
      {promptsOf(scenario).map(({ question }, at) => (
        <div key={question} class="report__question">
          <p>
            <b>{question}</b>
          </p>
          <Answer text={notes[`account-${at + 1}`]} />
        </div>
      ))}
      <h2>{t('debrief-steps:intention')}</h2>
      <p>{t('debrief-steps:intentionQuestion')}</p>
      <Answer text={notes.intention} />
    </div>
  );
}

export function ReportPrint(props: ReportProps) {
  return (
    <section class="report" aria-label={t('debrief-report:title')}>
      <FirstPage {...props} />
      <ReportDetail {...props} />
      <ReportMap {...props} />
    </section>
  );
}
