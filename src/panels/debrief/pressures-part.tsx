/** What he did between the visits, why, and what it moved: the reasons that stayed hidden while one played. */
import { t } from '../../i18n/messages';
import { signed } from '../../i18n/numbers';
import type { PlayerView } from '../../machine/views';
import type { Scenario } from '../../scenario/scenario';
import { caseWords } from '../parts/case-words';
import { meterLabel } from '../parts/changes';
import { DebriefPart } from './part';

type Pressure = PlayerView['pressures'][number];

interface PressuresProps {
  readonly scenario: Scenario;
  readonly view: PlayerView;
}

function movedWords(scenario: Scenario, view: PlayerView, visit: number): string {
  return view.ledger
    .filter((entry) => entry.visit === visit && entry.cause.kind === 'pressure' && entry.amount !== 0)
    .map(({ meter, amount }) => `${meterLabel(scenario, meter)} ${signed(amount)}`)
    .join(' · ');
}

/** Told in full once; after that, that it was the same again. */
function whyWords(scenario: Scenario, view: PlayerView, { visit, reason }: Pick<Pressure, 'visit' | 'reason'>): string {
  const before = view.pressures.find((other) => other.reason === reason && other.visit < visit);
  return before
    ? t('debrief:pressureAgain', { visit: before.visit })
    : t(`debrief:pressureReason.${reason}`, caseWords(scenario));
}

export function PressuresPart({ scenario, view }: PressuresProps) {
  const words = caseWords(scenario);
  const none = view.pressures.length === 0;
  return (
    <DebriefPart
      id="pressures"
      title={t('debrief:pressures', words)}
      about={t(none ? 'debrief:pressuresNone' : 'debrief:pressuresAbout', words)}
    >
      {!none && (
        <ol class="list stack pressures">
          {view.pressures.map(({ visit, kind, reason, people }) => (
            <li key={visit}>
              <h3>
                {t('debrief:pressureAfter', {
                  visit,
                  what: t(`debrief:pressureKind.${kind}`, { ...words, count: people }),
                })}
              </h3>
              <p>{whyWords(scenario, view, { visit, reason })}</p>
              <p class="debrief__about">{t('debrief:pressureMoved', { list: movedWords(scenario, view, visit) })}</p>
            </li>
          ))}
        </ol>
      )}
    </DebriefPart>
  );
}
