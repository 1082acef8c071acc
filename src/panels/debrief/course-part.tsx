/** Your course against what really happened: a small chart, and the same as a table. */
import type { CourseVisit } from '../../debrief/course-and-history';
import { t } from '../../i18n/messages';
import type { Scenario } from '../../scenario/scenario';
import { toldIn } from '../parts/case-words';
import { labelOf } from '../parts/names';
import { itemsOf } from '../table/package-items';
import { CourseChart } from './course-chart';
import { DebriefPart, type DebriefProps } from './part';
import { Wide } from './wide';

function yourGifts(scenario: Scenario, { deal }: CourseVisit): string {
  if (!deal) return t('debrief:nothingGiven');
  const given = itemsOf(scenario, deal).filter(({ side }) => side === 'given');
  return (
    given
      .map(({ id, as }) =>
        as === 'give' ? labelOf(scenario, id) : `${labelOf(scenario, id)} (${t(`table:place.${as}`)})`,
      )
      .join('; ') || t('debrief:nothingGiven')
  );
}

function history(scenario: Scenario, { history: past }: CourseVisit): string {
  if (!past) return '';
  const given = [
    ...Object.entries(past.gave).map(([id, step]) => `${labelOf(scenario, id)} (${t(`table:place.${step}`)})`),
    ...past.gestures.map((id) => labelOf(scenario, id)),
  ];
  return given.join('; ') || t('debrief:nothingGiven');
}

interface RowProps {
  readonly scenario: Scenario;
  readonly visit: CourseVisit;
  /** The case tells of what really happened. */
  readonly real: boolean;
}

function Row({ scenario, visit, real }: RowProps) {
  const past = visit.history;
  return (
    <tr>
      <th scope="row">{visit.visit}</th>
      <td>
        {visit.held === null
          ? t('debrief:notMade')
          : t('debrief:freedStayed', { freed: visit.freed, stayed: visit.stayed })}
      </td>
      <td>{yourGifts(scenario, visit)}</td>
      {real && (
        <>
          <td>{past ? t('debrief:freedStayed', { freed: past.freed, stayed: past.stayed }) : ''}</td>
          <td>{history(scenario, visit)}</td>
        </>
      )}
    </tr>
  );
}

/** What happened in words, apart from the table: on a small screen a column of it would be all height. */
function Told({ scenario, course }: { readonly scenario: Scenario; readonly course: readonly CourseVisit[] }) {
  const told = course.flatMap(({ visit, history: past }) => (past?.text ? [{ visit, past }] : []));
  return (
    <ol class="list course-told">
      {told.map(({ visit, past }) => {
        const source = past.source ? scenario.sources[past.source] : undefined;
        return (
          <li key={visit}>
            <b>{t('debrief:visit', { visit })}</b> <span lang={toldIn(scenario)}>{past.text}</span>
            {source && <small> ({[source.publisher, source.date].filter(Boolean).join(', ')})</small>}
          </li>
        );
      })}
    </ol>
  );
}

export function CoursePart({ scenario, debrief }: DebriefProps) {
  const { course } = debrief;
  const real = course.some(({ history: past }) => past !== null);
  return (
    <DebriefPart
      id="course"
      title={t(real ? 'debrief:course' : 'debrief:courseAlone')}
      about={t('debrief:courseAbout')}
    >
      <CourseChart course={course} real={real} />
      <Wide label={t('debrief:course')}>
        <table class="course-table">
          <thead>
            <tr>
              {['sheetVisit', 'youFreed', 'youGave', ...(real ? ['realFreed', 'realGave'] : [])].map((head) => (
                <th key={head} scope="col">
                  {t(`debrief:${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {course.map((visit) => (
              <Row key={visit.visit} scenario={scenario} visit={visit} real={real} />
            ))}
          </tbody>
        </table>
      </Wide>
      {real && (
        <>
          <h3>{t('debrief-history:told')}</h3>
          <Told scenario={scenario} course={course} />
        </>
      )}
    </DebriefPart>
  );
}
