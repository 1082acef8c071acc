/** What one may speak about now, with the hours each takes. */
import { t } from '../../i18n/messages';
import { Button } from '../parts/button';
import { toldIn } from '../parts/case-words';
import type { Playing } from '../use-shell';

const hoursWords = (hours: number): string => (hours === 0 ? t('talks:takesZero') : t('talks:takes', { count: hours }));

export function TopicList({ scenario, view, onChoose }: Playing & { readonly onChoose: (id: string) => void }) {
  const topics = scenario.topics.flatMap((topic) => (view.topics.some(({ id }) => id === topic.id) ? [topic] : []));
  return (
    <section class="stack" aria-labelledby="topics-title">
      <h3 id="topics-title">{t('talks:topics')}</h3>
      <p>{t(topics.length > 0 ? 'talks:topicsAbout' : 'talks:noTopics')}</p>
      <ul class="list topics">
        {topics.map(({ id, label, hours }) => (
          <li key={id}>
            <Button
              note={hoursWords(hours)}
              blocked={hours > view.hoursLeft ? `${hoursWords(hours)}. ${t('talks:tooLong')}` : undefined}
              onClick={() => onChoose(id)}
            >
              <b lang={toldIn(scenario)}>{label}</b>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
