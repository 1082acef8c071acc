/** The sum of the paper, in view while one writes: four sides, figures, and putting it on the table. On a small screen a line of it, the rest on request. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../i18n/messages';
import { points } from '../../i18n/numbers';
import type { DraftSummary } from '../../machine/select-draft';
import type { Tolerance } from '../../machine/select-tolerance';
import type { Playing } from '../use-shell';
import { Figures } from './draft-summary';
import { Estimates } from './estimates';
import './sum.css';

interface SumProps extends Playing {
  readonly summary: DraftSummary;
  readonly tolerance: Tolerance;
  /** The button that proposes. */
  readonly children: ComponentChildren;
}

export function Sum({ children, ...paper }: SumProps) {
  const [whole, setWhole] = useState(false);
  const { cost, authority } = paper.summary;
  const words = { cost: points(cost), authority: points(authority) };
  return (
    <div class={whole ? 'composer__sum composer__sum--whole' : 'composer__sum'}>
      <div class="sum__line">
        <span class="gauge sum__cost" aria-hidden="true">
          <span class="gauge__name">{t('table:sumCost')}</span>
          <span class="gauge__verdict">{t('table:ofAuthority', words)}</span>
        </span>
        <Estimates {...paper} />
        <button
          type="button"
          class="sum__pin"
          aria-pressed={whole}
          aria-label={t('table:keepSum')}
          title={t('table:keepSum')}
          onClick={() => setWhole(!whole)}
        >
          <i />
        </button>
      </div>
      <div class="sum__rest">
        <Figures {...paper} />
        {children}
      </div>
    </div>
  );
}
