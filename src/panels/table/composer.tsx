/** Composing a paper: what we give, what we get, who moves first; its sum stays in view. */
import { t } from '../../i18n/messages';
import { summariseDraft } from '../../machine/select-draft';
import { toleranceOf } from '../../machine/select-tolerance';
import type { Package } from '../../machine/views';
import { Button } from '../parts/button';
import { type Playing, useShell, useShellState } from '../use-shell';
import { NumberGuide } from './number-guide';
import { OrderChoice } from './order-choice';
import { Sum } from './sum';
import { WeGet } from './we-get';
import { WeGive } from './we-give';

const NOTHING = { relief: {}, gestures: [], groups: {}, pledges: [] } as const;

export function Composer({ scenario, view }: Playing) {
  const shell = useShell();
  const draft = useShellState((state) => state.session.draft);
  const summary = summariseDraft(view, draft);
  const onDraft = (next: Package) => shell.send({ type: 'DRAFT', draft: next });
  const side = { scenario, view, draft, onDraft };
  return (
    <section class="composer stack" aria-labelledby="composer-title">
      <div class="row composer__head">
        <h3 id="composer-title">{t('table:yourPaper')}</h3>
        {!summary.empty && (
          <Button look="quiet" onClick={() => onDraft({ ...draft, ...NOTHING })}>
            {t('table:clear')}
          </Button>
        )}
      </div>
      <NumberGuide scenario={scenario} view={view} />
      <div class="composer__sides">
        <WeGive {...side} />
        <WeGet {...side} />
      </div>
      <OrderChoice {...side} />
      <Sum scenario={scenario} view={view} summary={summary} tolerance={toleranceOf(view, draft, scenario)}>
        <Button
          look="main"
          blocked={summary.empty ? t('table:nothingYet') : undefined}
          onClick={() => shell.send({ type: 'MOVE', move: { type: 'PROPOSE', offer: draft } })}
        >
          {t('table:propose')}
        </Button>
      </Sum>
    </section>
  );
}
