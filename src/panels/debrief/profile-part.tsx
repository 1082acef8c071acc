/** Five dimensions, never one number; each says how it was computed. */
import type { Judged, Part } from '../../debrief/verdict';
import { t } from '../../i18n/messages';
import { points, signed, whole } from '../../i18n/numbers';
import type { Scenario } from '../../scenario/scenario';
import { meterName } from '../parts/case-words';
import { DebriefPart, type DebriefProps } from './part';

const BANDS = [20, 40, 60, 80];
const bandOf = (score: number): number => BANDS.filter((from) => score >= from).length;

function figure({ unit, value }: Part): string {
  if (unit === 'score') return signed(value);
  return unit === 'points' ? points(value * 100) : whole(value);
}

function partWords(scenario: Scenario, { name, unit }: Part): string {
  if (unit === 'meter' && (name === 'support' || name === 'allies' || name === 'grip' || name === 'signal'))
    return meterName(scenario, name);
  return t(`debrief:part.${name}`);
}

function Dimension({ scenario, judged }: { readonly scenario: Scenario; readonly judged: Judged }) {
  const { dimension, score, parts } = judged;
  return (
    <li class="dimension">
      <h3>{t(`debrief:dimension.${dimension}`)}</h3>
      <p class="dimension__score">
        <b>{t('debrief:ofHundred', { score: whole(score) })}</b> <span>{t(`debrief:band.${bandOf(score)}`)}</span>
      </p>
      <span class="dimension__bar" aria-hidden="true">
        <i style={{ inlineSize: `${score}%` }} />
      </span>
      <p>{t(`debrief:asks.${dimension}`)}</p>
      <details>
        <summary>{t('debrief:how')}</summary>
        <p>{t(`debrief:formula.${dimension}`)}</p>
        <dl class="figures">
          {parts.map((part) => (
            <div key={part.name} class={part.unit === 'score' ? 'figures__sum' : ''}>
              <dt>{partWords(scenario, part)}</dt>
              <dd>{figure(part)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </li>
  );
}

export function ProfilePart({ scenario, debrief }: DebriefProps) {
  return (
    <DebriefPart id="profile" title={t('debrief:profile')} about={t('debrief:profileAbout')}>
      <ul class="list dimensions">
        {debrief.verdict.map((judged) => (
          <Dimension key={judged.dimension} scenario={scenario} judged={judged} />
        ))}
      </ul>
    </DebriefPart>
  );
}
