/** An expert on the same seed, beside your line. */
import type { ExpertLine } from '../../debrief/expert-line';
import type { ExpertVisit } from '../../debrief/expert-reasons';
import { t } from '../../i18n/messages';
import { whole } from '../../i18n/numbers';
import type { Package } from '../../machine/views';
import type { Scenario } from '../../scenario/scenario';
import { labelOf } from '../parts/names';
import type { Deep } from '../shell';
import { PackageWords } from '../table/compared-papers';
import { reasonsInTurn, whyWords } from './expert-words';
import { FoundPart } from './found-part';
import { DebriefPart, type DebriefProps } from './part';
import { Wide } from './wide';

function Paper({
  scenario,
  pkg,
  label,
}: {
  readonly scenario: Scenario;
  readonly pkg: Package | null;
  readonly label: string;
}) {
  return (
    <p>
      <b>{label}</b> {pkg ? <PackageWords scenario={scenario} pkg={pkg} /> : t('debrief:expertNothing')}
    </p>
  );
}

interface VisitProps {
  readonly scenario: Scenario;
  readonly visit: ExpertVisit;
  readonly why: string;
  readonly yours: Package | null;
}

function Visit({ scenario, visit, why, yours }: VisitProps) {
  const did = [...visit.prepared, ...visit.raised].map((id) => labelOf(scenario, id));
  return (
    <li class="stack missed-trade">
      <p>
        <b>{t('debrief:missedVisit', { visit: visit.visit })}</b>
      </p>
      {did.length > 0 && <p class="missed-trade__paper">{t('debrief:expertDid', { list: did.join('; ') })}</p>}
      <Paper scenario={scenario} pkg={visit.deal} label={t('debrief:expertSigned')} />
      <p>{why}</p>
      <Paper scenario={scenario} pkg={yours} label={t('debrief:expertYouSigned')} />
    </li>
  );
}

function Scores({ debrief, line }: Pick<DebriefProps, 'debrief'> & { readonly line: ExpertLine }) {
  const sum = (of: (visit: ExpertLine['course'][number]) => number) =>
    line.course.reduce((total, visit) => total + of(visit), 0);
  const rows = [
    { what: t('debrief:expertFreed'), you: debrief.totals.freed, it: sum(({ freed }) => freed) },
    { what: t('debrief:expertStayed'), you: debrief.totals.stayed, it: sum(({ stayed }) => stayed) },
    { what: t('debrief:expertTaken'), you: debrief.totals.arrested, it: sum(({ arrested }) => arrested) },
    ...debrief.verdict.map(({ dimension, score }) => ({
      what: t(`debrief:dimension.${dimension}`),
      you: score,
      it: line.verdict.find((one) => one.dimension === dimension)?.score ?? 0,
    })),
  ];
  return (
    <Wide label={t('debrief:expertScores')}>
      <table>
        <caption>{t('debrief:expertScores')}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('debrief:expertYou')}</th>
            <th scope="col">{t('debrief:expertIt')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ what, you, it }) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td>{whole(you)}</td>
              <td>{whole(it)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}

function Line({ scenario, debrief, line }: DebriefProps & { readonly line: ExpertLine }) {
  const reasons = reasonsInTurn(line.visits);
  return (
    <>
      <p>{t(`debrief:expertBot.${line.bot}`)}</p>
      <Scores debrief={debrief} line={line} />
      <ol class="list visits">
        {line.visits.map((visit, at) => (
          <Visit
            key={visit.visit}
            scenario={scenario}
            visit={visit}
            why={whyWords(scenario, reasons[at])}
            yours={debrief.visits.find((one) => one.visit === visit.visit)?.deal?.deal ?? null}
          />
        ))}
      </ol>
    </>
  );
}

export function ExpertPart({ scenario, debrief, found }: DebriefProps & { readonly found: Deep['expert'] }) {
  return (
    <DebriefPart id="expert" title={t('debrief:expert')} about={t('debrief:expertAbout')}>
      <FoundPart found={found}>{(line) => <Line scenario={scenario} debrief={debrief} line={line} />}</FoundPart>
    </DebriefPart>
  );
}
