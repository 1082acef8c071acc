/** What he did between the visits, why, and what it moved: the reasons that stayed hidden while one played. */

import type { PressureMade } from '../../debrief/pressures';
import { t } from '../../i18n/messages';
import { signed } from '../../i18n/numbers';
import type { Scenario } from '../../scenario/scenario';
import { caseWords } from '../parts/case-words';
import { meterLabel } from '../parts/changes';
import { DebriefPart } from './part';

interface PressuresProps {
  readonly scenario: Scenario;
  readonly pressures: readonly PressureMade[];
}

const movedWords = (scenario: Scenario, { moved }: PressureMade): string =>
  moved.map(({ meter, amount }) => `${meterLabel(scenario, meter)} ${signed(amount)}`).join(' · ');

/** Told in full once; after that, that it was the same again. */
function whyWords({ scenario, pressures }: PressuresProps, { visit, reason }: PressureMade): string {
  const before = pressures.find((other) => other.reason === reason && other.visit < visit);
  return before
    ? t('debrief:pressureAgain', { visit: before.visit })
    : t(`debrief:pressureReason.${reason}`, caseWords(scenario));
}

export function PressuresPart(props: PressuresProps) {
  const { scenario, pressures } = props;
  const words = caseWords(scenario);
  const none = pressures.length === 0;
  return (
    <DebriefPart
      id="pressures"
      title={t('debrief:pressures', words)}
      about={t(none ? 'debrief:pressuresNone' : 'debrief:pressuresAbout', words)}
    >
      {!none && (
        <ol class="list stack pressures">
          {pressures.map((made) => (
            <li key={made.visit}>
              <h3>
                {t('debrief:pressureAfter', {
                  visit: made.visit,
                  what: t(`debrief:pressureKind.${made.kind}`, { ...words, count: made.people }),
                })}
              </h3>
              <p>{whyWords(props, made)}</p>
              <p class="debrief__about">{t('debrief:pressureMoved', { list: movedWords(scenario, made) })}</p>
            </li>
          ))}
        </ol>
      )}
    </DebriefPart>
  );
}
