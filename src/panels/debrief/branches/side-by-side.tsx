/** Two branches beside each other: where they part, then visit by visit, then the five dimensions. */
import { useEffect, useRef } from 'preact/hooks';
import type { Branch, BranchesCompared } from '../../../debrief/branches';
import type { CourseVisit } from '../../../debrief/course-and-history';
import { t } from '../../../i18n/messages';
import { whole } from '../../../i18n/numbers';
import type { Scenario } from '../../../scenario/scenario';
import { PackageWords } from '../../table/compared-papers';
import { moveWords } from '../scrubber/move-words';
import { Wide } from '../wide';

const turnWords = (scenario: Scenario, { turn }: Branch): string =>
  turn ? moveWords(scenario, turn) : t('debrief-branches:stopped');

function Visit({ scenario, visit }: { readonly scenario: Scenario; readonly visit: CourseVisit | undefined }) {
  if (!visit || visit.held === null) return <td>{t('debrief:notMade')}</td>;
  return (
    <td>
      {t('debrief:people', { count: visit.freed, stayed: visit.stayed, exiled: visit.freed - visit.stayed })}{' '}
      {visit.arrested > 0 && t('debrief:taken', { count: visit.arrested })}{' '}
      {visit.deal ? (
        <small>
          <PackageWords scenario={scenario} pkg={visit.deal} />
        </small>
      ) : (
        <small>{t('debrief-branches:noDeal')}</small>
      )}
    </td>
  );
}

interface SideProps {
  readonly scenario: Scenario;
  readonly compared: BranchesCompared;
}

/** Visits before the one in which they part are the same, and are left out. */
export function SideBySide({ scenario, compared: { shared, visit: parting, one, other } }: SideProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Each pair that is laid side by side is read from its heading.
  useEffect(() => heading.current?.focus(), [one, other]);
  const scoreIn = (branch: Branch, dimension: string) =>
    whole(branch.verdict.find((judged) => judged.dimension === dimension)?.score ?? 0);
  return (
    <section aria-labelledby="side-by-side" class="stack">
      <h3 id="side-by-side" tabIndex={-1} ref={heading}>
        {t('debrief-branches:sideTitle')}
      </h3>
      <p>
        {t('debrief-branches:parts', {
          count: shared,
          visit: parting,
          one: turnWords(scenario, one),
          other: turnWords(scenario, other),
        })}
      </p>
      <Wide label={t('debrief-branches:sideTitle')}>
        <table class="side-by-side">
          <thead>
            <tr>
              <td />
              <th scope="col">{t('debrief-branches:this')}</th>
              <th scope="col">{t('debrief-branches:that')}</th>
            </tr>
          </thead>
          <tbody>
            {one.course
              .filter(({ visit }) => visit >= parting)
              .map((visit) => (
                <tr key={visit.visit}>
                  <th scope="row">{t('debrief:visit', { visit: visit.visit })}</th>
                  <Visit scenario={scenario} visit={visit} />
                  <Visit scenario={scenario} visit={other.course.find((same) => same.visit === visit.visit)} />
                </tr>
              ))}
            {one.verdict.map(({ dimension }) => (
              <tr key={dimension}>
                <th scope="row">{t(`debrief:dimension.${dimension}`)}</th>
                <td>{scoreIn(one, dimension)}</td>
                <td>{scoreIn(other, dimension)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
      {!(one.ended && other.ended) && <p class="debrief__about">{t('debrief-branches:notEnded')}</p>}
    </section>
  );
}
