/** Dossier: what we can give, rung by rung, and what was promised to us. */

import { t } from '../../i18n/messages';
import { points } from '../../i18n/numbers';
import { rungNames } from '../../machine/select';
import type { SeenGive, SeenPledge } from '../../machine/views';
import type { Basis, Relief } from '../../scenario/scenario';
import { caseWords } from '../parts/case-words';
import { Sign } from '../parts/sign';
import { sourceWords } from '../parts/source-words';
import { SpanBar } from '../parts/span-bar';
import type { Playing } from '../use-shell';

function Ladder({ relief, seen }: { readonly relief: Relief; readonly seen: SeenGive }) {
  return (
    <ol class="ladder list">
      {rungNames.map((step, index) => {
        const rung = relief.steps[step];
        if (!rung) return null;
        const now = seen.rung === index + 1;
        return (
          <li key={step} class={seen.rung > index ? 'ladder__given' : ''} aria-current={now ? 'step' : undefined}>
            <b>{t(`common:step.${step}`)}</b>
            {now && <span class="stamp">{t('dossier:inForce')}</span>}
            <small class="ladder__cost">
              {t('dossier:cost', { cost: points(rung.cost) })}
              {rung.allies > 0 && `, ${t('dossier:alliesCost', { cost: points(rung.allies) })}`}
            </small>
          </li>
        );
      })}
    </ol>
  );
}

interface GiveProps {
  readonly label: string;
  readonly about: string;
  readonly icon: string;
  readonly basis: Basis;
  readonly seen: SeenGive;
  readonly scale: number;
  /** Who says what it is worth to the counterpart. */
  readonly teller: string;
  readonly him: string;
  readonly relief?: Relief;
}

function Give({ label, about, icon, basis, seen, scale, teller, him, relief }: GiveProps) {
  const { worth } = seen;
  return (
    <li class="card stack item">
      <h4>
        <Sign icon={icon} /> {label} {basis && <small class="basis">{t(`dossier:basis.${basis}`)}</small>}
      </h4>
      {about && <p>{about}</p>}
      {relief ? (
        <Ladder relief={relief} seen={seen} />
      ) : (
        <p>
          <b>{t(seen.given ? 'dossier:given' : seen.available ? 'dossier:possible' : 'dossier:notYet')}</b>{' '}
          {seen.options.map(({ cost }) => t('dossier:cost', { cost: points(cost) })).join('')}
        </p>
      )}
      {seen.lapsesAfter > 0 && <p class="warning">{t('dossier:lapses', { visit: seen.lapsesAfter })}</p>}
      {!seen.given && (
        <SpanBar
          label={t('dossier:worthRumour', { source: teller, him })}
          low={worth.low}
          high={worth.high}
          to={scale}
        />
      )}
    </li>
  );
}

function pledgeWords({ since, visits, kept, available }: SeenPledge): string {
  if (since === 0) return t(available ? 'dossier:pledgeNone' : 'dossier:pledgeNever');
  return visits === 0 ? t('dossier:pledgeNew', { since }) : t('dossier:pledgeKept', { since, kept, visits });
}

export function ReliefPart({ scenario, view }: Playing) {
  const scale = Math.max(100, ...view.gives.map(({ worth }) => worth.high));
  const { him } = caseWords(scenario);
  const seenOf = (id: string) => view.gives.find((give) => give.id === id);
  return (
    <>
      <h3>{t('dossier:ladder')}</h3>
      <ul class="list stack">
        {scenario.relief.map((relief) => {
          const seen = seenOf(relief.id);
          return (
            seen && (
              <Give
                key={relief.id}
                {...relief}
                relief={relief}
                seen={seen}
                scale={scale}
                teller={sourceWords(scenario, seen.worth)}
                him={him}
              />
            )
          );
        })}
      </ul>
      <h3>{t('dossier:gestures')}</h3>
      <ul class="list stack">
        {scenario.gestures.map(({ id, label, about, icon, basis }) => {
          const seen = seenOf(id);
          return (
            seen && (
              <Give
                key={id}
                label={label}
                about={about}
                icon={icon}
                basis={basis}
                seen={seen}
                scale={scale}
                teller={sourceWords(scenario, seen.worth)}
                him={him}
              />
            )
          );
        })}
      </ul>
      <h3>{t('dossier:pledges')}</h3>
      <ul class="list stack">
        {scenario.pledges.map(({ id, label, about, icon }) => {
          const seen = view.pledges.find((pledge) => pledge.id === id);
          return (
            <li key={id} class="card stack item">
              <h4>
                <Sign icon={icon} /> {label}
              </h4>
              {about && <p>{about}</p>}
              {seen && <p class="fates">{pledgeWords(seen)}</p>}
            </li>
          );
        })}
      </ul>
    </>
  );
}
