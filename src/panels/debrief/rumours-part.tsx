/** What was said, what you had learned, and what was so. */
import type { ToldRange } from '../../debrief/truth-beside-rumours';
import { t } from '../../i18n/messages';
import { points, whole } from '../../i18n/numbers';
import { caseWords } from '../parts/case-words';
import { labelOf } from '../parts/names';
import { DebriefPart, type DebriefProps } from './part';
import { Wide } from './wide';

const range = ({ low, high }: ToldRange, say: (value: number) => string): string =>
  t('common:range', { low: say(low), high: say(high) });

function Told({ told, say }: { readonly told: ToldRange; readonly say: (value: number) => string }) {
  return (
    <td>
      {range(told, say)}{' '}
      <span class={told.held ? 'held' : 'missed'}>{t(told.held ? 'debrief:held_' : 'debrief:missed')}</span>
    </td>
  );
}

export function RumoursPart({ scenario, debrief }: DebriefProps) {
  const { rumours, reliability } = debrief;
  const right = rumours.filter(({ last }) => last.held).length;
  return (
    <DebriefPart
      id="rumours"
      title={t('debrief:rumours')}
      about={t('debrief:rumoursAbout', { ...caseWords(scenario), count: right, all: rumours.length })}
    >
      <Wide label={t('debrief:rumours')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('debrief:thing')}</th>
              <th scope="col">{t('debrief:first')}</th>
              <th scope="col">{t('debrief:last')}</th>
              <th scope="col">{t('debrief:truth')}</th>
            </tr>
          </thead>
          <tbody>
            {rumours.map(({ id, kind, first, last, truth, learned }) => (
              <tr key={id}>
                <th scope="row">
                  {labelOf(scenario, id)} <small>{t(`debrief:measure.${kind}`)}</small>
                </th>
                <Told told={first} say={points} />
                {learned > 0 ? <Told told={last} say={points} /> : <td>{t('debrief:notLearned')}</td>}
                <td>
                  <b>{points(truth)}</b>
                </td>
              </tr>
            ))}
            {reliability && (
              <tr>
                <th scope="row">{t('debrief:reliability', caseWords(scenario))}</th>
                <Told told={reliability.first} say={whole} />
                <Told told={reliability.last} say={whole} />
                <td>
                  <b>{whole(reliability.truth)}</b>
                </td>
              </tr>
            )}
          </tbody>
        </table>
      </Wide>
    </DebriefPart>
  );
}
