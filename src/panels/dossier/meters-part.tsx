/** Dossier: the meters, what they mean, and every change with its cause, visit by visit. */

import { meterSvg } from '../../art/icons';
import { t } from '../../i18n/messages';
import { meterNames } from '../../machine/select';
import { changeThisVisit } from '../change-of';
import { meterAbout, meterName } from '../parts/case-words';
import { Changes } from '../parts/changes';
import { Drawing } from '../parts/drawing';
import { Meter } from '../parts/meter';
import type { Playing } from '../use-shell';

export function MetersPart({ scenario, view }: Playing) {
  const visits = [...new Set(view.ledger.map(({ visit }) => visit))].reverse();
  return (
    <>
      <ul class="list meters">
        {meterNames.map((name) => (
          <li key={name} class="card">
            <Drawing svg={meterSvg(name)} class="sign" />
            <div>
              <Meter label={meterName(scenario, name)} value={view.meters[name]} change={changeThisVisit(view, name)} />
              <p class="about">{meterAbout(scenario, name)}</p>
            </div>
          </li>
        ))}
      </ul>
      <h3>{t('dossier:ledger')}</h3>
      {visits.length === 0 && <p>{t('dossier:noLedger')}</p>}
      {visits.map((visit, index) => (
        <details key={visit} open={index === 0}>
          <summary>{t('dossier:visit', { visit })}</summary>
          <div class="ledger">
            <Changes scenario={scenario} entries={view.ledger.filter((entry) => entry.visit === visit)} />
          </div>
        </details>
      ))}
    </>
  );
}
