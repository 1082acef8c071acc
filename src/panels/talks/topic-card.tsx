/** One topic opened: how it begins, and what one may say. */
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../i18n/messages';
import type { Scenario, Topic } from '../../scenario/scenario';
import { announce } from '../live-region';
import { Button } from '../parts/button';
import { caseWords, toldIn } from '../parts/case-words';
import { useShell } from '../use-shell';

interface TopicCardProps {
  readonly scenario: Scenario;
  readonly topic: Topic;
  /** Places of the replies that are open. */
  readonly replies: readonly number[];
  readonly onBack: () => void;
}

export function TopicCard({ scenario, topic, replies, onBack }: TopicCardProps) {
  const shell = useShell();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const raise = (reply: number) => {
    shell.send({ type: 'MOVE', move: { type: 'RAISE', topic: topic.id, reply } });
    const answer = topic.replies[reply]?.answer;
    if (answer) announce(`${t('talks:answerOf', caseWords(scenario))}: ${answer}`);
    onBack();
  };
  return (
    <section class="card stack topic" aria-labelledby="topic-title">
      <h3 id="topic-title" tabIndex={-1} ref={heading} lang={toldIn(scenario)}>
        {topic.label}
      </h3>
      <p class="topic__opening" lang={toldIn(scenario)}>
        {topic.opening}
      </p>
      <h4 class="label" id="replies-title">
        {t('talks:replies')}
      </h4>
      <ul class="list stack" aria-labelledby="replies-title">
        {replies.map((index) => (
          <li key={index}>
            <Button onClick={() => raise(index)}>
              <span lang={toldIn(scenario)}>{topic.replies[index]?.say}</span>
            </Button>
          </li>
        ))}
      </ul>
      <Button look="quiet" onClick={onBack}>
        {t('talks:back')}
      </Button>
    </section>
  );
}
