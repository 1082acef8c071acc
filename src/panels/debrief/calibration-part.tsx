/** The belief sheets scored: how sure, and how right, over the visits. */
import type { Calibration } from '../../debrief/calibration';
import { LINE_WITHIN } from '../../debrief/calibration';
import { t } from '../../i18n/messages';
import { decimals, points, whole } from '../../i18n/numbers';
import { caseWords } from '../parts/case-words';
import { CalibrationChart } from './calibration-chart';
import { DebriefPart, type DebriefProps } from './part';
import { ScoreTable } from './score-table';
import { Wide } from './wide';
import './debrief-scores.css';

/** So near, how sure and how right are told as close together. */
const CLOSE = 0.1;

const hundred = (share: number): string => whole(100 * share);
const inPoints = (distance: number): string => points(100 * distance);

function excessOf(excess: number): 'over' | 'under' | 'even' {
  if (Math.abs(excess) < CLOSE) return 'even';
  return excess > 0 ? 'over' : 'under';
}

function Course({ course }: Pick<Calibration, 'course'>) {
  const { share, distance, brier } = course;
  if (!share) return <p>{t('debrief:calibrationOnce')}</p>;
  return (
    <p>
      {distance && `${t(`debrief-scores:learnedLine.${distance.came}`)} `}
      {t(`debrief-scores:learnedShare.${share.came}`)}{' '}
      {t('debrief:courseShare', { first: hundred(share.first), last: hundred(share.last) })}{' '}
      {distance && t('debrief:courseDistance', { first: inPoints(distance.first), last: inPoints(distance.last) })}{' '}
      {brier && t('debrief-scores:courseBrier', { first: decimals(brier.first), last: decimals(brier.last) })}
    </p>
  );
}

function Scores({ sheets }: Pick<Calibration, 'sheets'>) {
  return (
    <Wide label={t('debrief:calibration')}>
      <ScoreTable rows={sheets.map((sheet) => ({ ...sheet, statements: sheet.statements.length }))} />
    </Wide>
  );
}

export function CalibrationPart({ scenario, debrief }: DebriefProps) {
  const { sheets, whole: all, course } = debrief.calibration;
  if (!all) return null;
  const words = { ...caseWords(scenario), within: LINE_WITHIN };
  const told = { statements: all.statements, sure: hundred(all.sure), share: hundred(all.share) };
  return (
    <DebriefPart id="calibration" title={t('debrief:calibration')} about={t('debrief:calibrationAbout', words)}>
      <p>
        {t('debrief:calibrationWhole', told)} {t(`debrief:calibrationExcess.${excessOf(all.excess)}`)}
      </p>
      <h3>{t('debrief-scores:learned')}</h3>
      <Course course={course} />
      {sheets.length > 1 && (
        <>
          <CalibrationChart sheets={sheets} visits={scenario.rules.visits} />
          <p aria-hidden="true">
            <span class="key key--right" /> {t('debrief:keyRight')} <span class="key key--sure" />{' '}
            {t('debrief:keySure')}
          </p>
        </>
      )}
      <Scores sheets={sheets} />
      <details>
        <summary>{t('debrief:how')}</summary>
        <p>{t('debrief:brierFormula')}</p>
      </details>
    </DebriefPart>
  );
}
