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
import { hintWords, type Moment, openingWords, reasonWords } from './reason-words';

export interface ExchangeProps extends Playing {
  readonly exchange: SeenExchange;
  readonly moment: Moment;
}

/** Words of one answer, as said aloud. */
export function Said({ scenario, exchange, moment }: ExchangeProps) {
  return (
    <>
      <p class="speech">{openingWords(scenario, moment, exchange)}</p>
      <ul class="reasons">
        {reasonWords(scenario, moment, exchange).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      {exchange.asked && (
        <p class="speech speech--why">
          {exchange.hint ? hintWords(scenario, moment, exchange.hint) : t('table:noHint', caseWords(scenario))}
        </p>
      )}
    </>
  );
}

function Standing({ scenario, view, exchange }: ExchangeProps) {
  const shell = useShell();
  const { counter } = exchange;
  if (!counter || view.table?.standing === null) return null;
  const summary = summariseDraft(view, counter, scenario.rules.phi);
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
  const { scenario, view, exchange, moment } = props;
  const shell = useShell();
  const heading = useRef<HTMLHeadingElement>(null);
  const who = caseWords(scenario);
  useEffect(() => {
    heading.current?.focus();
    const words = [openingWords(scenario, moment, exchange), ...reasonWords(scenario, moment, exchange)];
    announce(words.join(' '));
  }, [exchange.k]);
  return (
    <section class="answer card stack" aria-labelledby="answer-title">
      <h3 id="answer-title" tabIndex={-1} ref={heading}>
        {t('table:answer', { ...who, k: exchange.k })}
      </h3>
      <Said {...props} />
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
