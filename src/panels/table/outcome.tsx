/** The table is over: signed, or broken off. What it came to, and on. */
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../i18n/messages';
import { summariseDraft } from '../../machine/select-draft';
import type { SeenTable } from '../../machine/views';
import { announce } from '../live-region';
import { Button } from '../parts/button';
import { caseWords } from '../parts/case-words';
import { type Playing, useShell } from '../use-shell';
import { Said } from './answer';
import { ComparedPapers } from './compared-papers';
import { SummaryLine } from './draft-summary';
import type { Speech } from './reason-words';

interface OutcomeProps extends Playing {
  readonly table: SeenTable;
  readonly speech: Speech | undefined;
}

export function Outcome({ scenario, view, table, speech }: OutcomeProps) {
  const shell = useShell();
  const heading = useRef<HTMLHeadingElement>(null);
  const signed = table.outcome === 'signed';
  const who = caseWords(scenario);
  const last = table.exchanges.at(-1);
  const by = last?.answer === 'accepts' ? 'signedYours' : 'signedTheirs';
  useEffect(() => {
    heading.current?.focus();
    // A focus that is in sight already does not scroll, and the two at the table may be out of it.
    heading.current?.scrollIntoView({ block: 'start' });
    announce(signed ? t(`table:${by}`, who) : t('table:broken', who));
  }, []);
  return (
    <section class={`paper stack outcome outcome--${table.outcome}`} aria-labelledby="outcome-title">
      <h3 id="outcome-title" tabIndex={-1} ref={heading}>
        {t(signed ? 'table:signed' : 'table:brokenTitle')}
      </h3>
      {last && (last.answer === 'accepts' || !signed) && <Said speech={speech} />}
      <p>{signed ? t(`table:${by}`, who) : t('table:broken', who)}</p>
      {signed && table.agreed && (
        <>
          <ComparedPapers scenario={scenario} ours={null} his={table.agreed} />
          <SummaryLine scenario={scenario} summary={summariseDraft(view, table.agreed)} />
        </>
      )}
      <Button look="main" onClick={() => shell.send({ type: 'MOVE', move: { type: 'CONTINUE' } })}>
        {t(signed ? 'table:toDelivery' : 'table:toAftermath')}
      </Button>
    </section>
  );
}
