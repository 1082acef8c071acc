/** An expert on the same seed, beside your line: played when asked for, since it is four whole games. */
import { useState } from 'preact/hooks';
import { type ExpertLine, expertLine } from '../../debrief/expert-line';
import type { ExpertVisit } from '../../debrief/expert-reasons';
import { t } from '../../i18n/messages';
import { whole } from '../../i18n/numbers';
import type { RoundSnapshot } from '../../machine/play';
import type { Package } from '../../machine/views';
import type { Scenario } from '../../scenario/scenario';
import { Button } from '../parts/button';
import { keepFocus } from '../parts/keep-focus';
import { labelOf } from '../parts/names';
import { PackageWords } from '../table/compared-papers';
import { reasonsInTurn, whyWords } from './expert-words';
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

export function ExpertPart({
  scenario,
  debrief,
  rounds,
}: DebriefProps & { readonly rounds: readonly RoundSnapshot[] }) {
  const [line, setLine] = useState<ExpertLine | null>(null);
  const seed = rounds[0]?.context.game.seed;
  const play = () => {
    if (seed === undefined) return;
    setLine(expertLine(scenario, seed));
    keepFocus('#debrief-expert');
  };
  const reasons = line ? reasonsInTurn(line.visits) : [];
  return (
    <DebriefPart id="expert" title={t('debrief:expert')} about={t('debrief:expertAbout')}>
      {!line && (
        <Button class="no-print" onClick={play}>
          {t('debrief:expertShow')}
        </Button>
      )}
      {line && (
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
      )}
    </DebriefPart>
  );
}
