/** What was said on one topic, what it changed and what it taught. */
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../i18n/messages';
import type { PlayerView } from '../../machine/views';
import { toldIn } from '../parts/case-words';
import { Changes } from '../parts/changes';
import { noteWords } from '../parts/learned';
import type { Playing } from '../use-shell';

export type Raised = PlayerView['raised'][number];

interface ExchangeProps extends Playing {
  readonly raised: Raised;
  /** Just said: takes the focus. */
  readonly fresh?: boolean;
}

export function Exchange({ scenario, view, raised, fresh }: ExchangeProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (fresh) heading.current?.focus();
  }, [fresh]);
  const topic = scenario.topics.find(({ id }) => id === raised.topic);
  const reply = topic?.replies[raised.reply];
  if (!topic || !reply) return null;
  const changes = view.ledger.filter(
    ({ visit, cause }) => visit === raised.visit && cause.kind === 'topic' && cause.id === topic.id,
  );
  const notes = view.notebook.filter(
    ({ visit, range }) => visit === raised.visit && range.from.kind === 'topic' && range.from.id === topic.id,
  );
  return (
    <section class="exchange stack">
      <h3 tabIndex={-1} ref={heading} lang={toldIn(scenario)}>
        {topic.label}
      </h3>
      <p class="said said--you">
        <span class="label">{t('talks:you')}</span> <span lang={toldIn(scenario)}>{reply.say}</span>
      </p>
      {reply.answer && (
        <p class="said said--him">
          <span class="label">{scenario.counterpart.name}</span> <span lang={toldIn(scenario)}>{reply.answer}</span>
        </p>
      )}
      {notes.length > 0 && (
        <div class="learned">
          <h4 class="label">{t('talks:learned')}</h4>
          <ul>
            {notes.map((note, index) => (
              <li key={index}>{noteWords(scenario, note)}</li>
            ))}
          </ul>
        </div>
      )}
      {changes.length > 0 ? (
        <Changes scenario={scenario} entries={changes} bare />
      ) : (
        notes.length === 0 && <p class="label">{t('talks:nothingChanged')}</p>
      )}
    </section>
  );
}
