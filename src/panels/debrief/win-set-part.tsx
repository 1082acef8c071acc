/** The win-set: four sides of the paper of each visit, and who stood in the way. */
import type { VisitWinSet } from '../../debrief/win-set';
import type { Ruling } from '../../debrief/win-set-sides';
import { t } from '../../i18n/messages';
import { points, whole } from '../../i18n/numbers';
import type { Scenario, Side } from '../../scenario/scenario';
import { caseWords, sideName } from '../parts/case-words';
import { DebriefPart, type DebriefProps } from './part';
import { Wide } from './wide';
import { WinSetChart } from './win-set-chart';
import './debrief-scores.css';

const SIDES = ['counterpart', 'washington', 'allies', 'moscow'] as const satisfies readonly Ruling['side'][];
const nameOf = (scenario: Scenario, side: Ruling['side']): string => {
  const known: Side = side === 'counterpart' ? 'him' : side;
  return sideName(scenario, known);
};

/** A reach of 1 stands in the middle of the bar. */
const MOST_REACH = 2;

function rulingWords(ruling: Ruling): string {
  const { side, carries, reason, reach } = ruling;
  const asMeter = ruling.by === 'meter';
  const told = (figure: number) => (asMeter ? whole(figure) : points(figure));
  const figures = { measured: told(ruling.measured), against: told(ruling.against) };
  if (!carries) return t(`debrief:rulingBlocks.${reason}`, figures);
  if (side !== 'moscow') return t(`debrief:rulingCarries.${side}`, figures);
  if (reach === 0) return t('debrief:rulingCarries.none');
  return t(`debrief:rulingCarries.${asMeter ? 'grip' : 'worth'}`, figures);
}

function Cell({ ruling }: { readonly ruling: Ruling }) {
  const { carries, reach } = ruling;
  return (
    <td class="win-set__cell">
      <span class={carries ? 'held' : 'missed'}>{t(carries ? 'debrief:carries' : 'debrief:blocks')}</span>
      <span class="reach" aria-hidden="true">
        <i
          class={carries ? 'reach__bar' : 'reach__bar reach__bar--past'}
          style={{ inlineSize: `${(100 * reach) / MOST_REACH}%` }}
        />
      </span>
      <small>{rulingWords(ruling)}</small>
    </td>
  );
}

function mostInTheWay(winSet: readonly VisitWinSet[]): { readonly side: Ruling['side']; readonly count: number } {
  return SIDES.map((side) => ({
    side,
    count: winSet.filter(({ blockers }) => blockers.includes(side)).length,
  })).reduce((most, one) => (one.count > most.count ? one : most));
}

export function WinSetPart({ scenario, debrief }: DebriefProps) {
  const { winSet } = debrief;
  if (winSet.length === 0) return null;
  const words = caseWords(scenario);
  const most = mostInTheWay(winSet);
  const inTheWay = { side: nameOf(scenario, most.side), count: most.count, all: winSet.length };
  return (
    <DebriefPart id="win-set" title={t('debrief:winSet')} about={t('debrief:winSetAbout')}>
      <p>{t('debrief:winSetMost', inTheWay)}</p>
      <WinSetChart winSet={winSet} sides={SIDES.map((side) => ({ side, name: nameOf(scenario, side) }))} />
      <p class="debrief__about">{t('debrief-scores:winSetRead')}</p>
      <Wide label={t('debrief:winSet')}>
        <table class="win-set">
          <thead>
            <tr>
              <th scope="col">{t('debrief:sheetVisit')}</th>
              {SIDES.map((side) => (
                <th key={side} scope="col">
                  {nameOf(scenario, side)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {winSet.map(({ visit, outcome, sides }) => (
              <tr key={visit}>
                <th scope="row">
                  {visit} <small>{t(`debrief:winSetOutcome.${outcome}`, words)}</small>
                </th>
                {sides.map((ruling) => (
                  <Cell key={ruling.side} ruling={ruling} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
      <details>
        <summary>{t('debrief:how')}</summary>
        <p>{t('debrief:winSetHow', { ...words, line: scenario.rules.model.drift.alliesEnough })}</p>
      </details>
    </DebriefPart>
  );
}
