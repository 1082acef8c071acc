/** The last answer: what is said, the counter-paper with its marks, and what one can do about it. */
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../i18n/messages';
import { points } from '../../i18n/numbers';
import { summariseDraft } from '../../machine/select-draft';
import type { SeenExchange } from '../../machine/views';
import { announce } from '../live-region';
import { Button } from '../parts/button';
import { caseWords } from '../parts/case-words';
import { type Playing, useShell } from '../use-shell';
import { ComparedPapers } from './compared-papers';
import { OverAuthority } from './draft-summary';
import { Listen } from './listen';
import type { Speech } from './reason-words';

export interface ExchangeProps extends Playing {
  readonly exchange: SeenExchange;
  /** What is said with it; undefined until the words have come. */
  readonly speech: Speech | undefined;
}

/** Words of one answer, as said aloud. */
export function Said({ speech }: { readonly speech: Speech | undefined }) {
  if (!speech) return <p class="waiting">{t('notices:loading')}</p>;
  return (
    <>
      <p class="speech">{speech.said}</p>
      {speech.paper && <p class="speech-paper">{speech.paper}</p>}
      {speech.hint !== null && <p class="speech speech--why">{speech.hint}</p>}
    </>
  );
}

function Standing({ scenario, view, exchange }: ExchangeProps) {
  const shell = useShell();
  const { counter } = exchange;
  if (!counter || view.table?.standing === null) return null;
  const summary = summariseDraft(view, counter);
  const who = caseWords(scenario);
  return (
    <>
      <ComparedPapers scenario={scenario} ours={exchange.offer} his={counter} />
      <p>
        {t('table:theirCost', {
          cost: points(summary.cost),
          authority: points(summary.authority),
          people: t('common:people', { count: summary.people }),
          staying: summary.staying,
          mandate: points(summary.mandate),
        })}
      </p>
      <OverAuthority scenario={scenario} summary={summary} />
      <div class="row">
        <Button
          look="main"
          note={t('table:acceptNote', { cost: points(summary.cost) })}
          onClick={() => shell.send({ type: 'MOVE', move: { type: 'ACCEPT' } })}
        >
          {t('table:accept', who)}
        </Button>
        {(view.table?.exchangesLeft ?? 0) > 0 && (
          <Button
            note={t('table:amendNote')}
            onClick={() => {
              shell.send({ type: 'DRAFT', draft: counter });
              document.getElementById('composer-title')?.scrollIntoView({ block: 'start' });
              announce(t('table:amended'));
            }}
          >
            {t('table:amend')}
          </Button>
        )}
      </div>
    </>
  );
}

export function Answer(props: ExchangeProps) {
  const { scenario, view, exchange, speech } = props;
  const shell = useShell();
  const heading = useRef<HTMLHeadingElement>(null);
  const who = caseWords(scenario);
  useEffect(() => {
    heading.current?.focus();
  }, [exchange.k]);
  const words = speech && `${speech.said} ${speech.paper}`;
  useEffect(() => {
    if (words) announce(words);
  }, [exchange.k, words]);
  return (
    <section class="answer card stack" aria-labelledby="answer-title">
      <h3 id="answer-title" tabIndex={-1} ref={heading}>
        {t('table:answer', { ...who, k: exchange.k })}
      </h3>
      <Said speech={speech} />
      <Standing {...props} />
      <div class="row">
        {exchange.canAsk && (
          <Button
            look="quiet"
            note={t('table:askNote')}
            onClick={() => shell.send({ type: 'MOVE', move: { type: 'ASK_WHY' } })}
          >
            {t('table:ask')}
          </Button>
        )}
        <Listen scenario={scenario} view={view} />
      </div>
    </section>
  );
}
