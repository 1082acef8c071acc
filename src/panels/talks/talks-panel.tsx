/** The talks: hours, toasts, topics and replies, and what came of them. */
import { useState } from 'preact/hooks';
import { t } from '../../i18n/messages';
import { Button } from '../parts/button';
import { keepFocus } from '../parts/keep-focus';
import { Panel } from '../parts/panel';
import { usePlaying, useShell } from '../use-shell';
import { Exchange } from './exchange';
import { Hours } from './hours';
import { Toast } from './toast';
import { TopicCard } from './topic-card';
import { TopicList } from './topic-list';
import { Transcript } from './transcript';
import './talks.css';

export function TalksPanel() {
  const shell = useShell();
  const playing = usePlaying();
  const [chosen, choose] = useState('');
  if (!playing) return null;
  const { scenario, view } = playing;
  const raised = view.raised.filter(({ visit }) => visit === view.visit);
  const last = raised.at(-1);
  const open = view.topics.find(({ id }) => id === chosen);
  const topic = scenario.topics.find(({ id }) => id === open?.id);
  return (
    <Panel id="talks" title={t('talks:title')}>
      <Hours scenario={scenario} view={view} />
      {last && !topic && (
        <Exchange key={`${last.topic} ${last.reply}`} scenario={scenario} view={view} raised={last} fresh />
      )}
      {view.toastOffered && !topic && <Toast scenario={scenario} view={view} />}
      {topic && open ? (
        <TopicCard
          key={topic.id}
          scenario={scenario}
          topic={topic}
          replies={open.replies}
          onBack={() => {
            choose('');
            keepFocus('#topics-title');
          }}
        />
      ) : (
        <TopicList scenario={scenario} view={view} onChoose={choose} />
      )}
      {!topic && (
        <Button
          look="main"
          note={t('talks:sitDownNote', { count: view.hoursLeft })}
          onClick={() => shell.send({ type: 'MOVE', move: { type: 'SIT_DOWN' } })}
        >
          {t('talks:sitDown')}
        </Button>
      )}
      <Transcript scenario={scenario} view={view} raised={topic ? raised : raised.slice(0, -1)} />
    </Panel>
  );
}
