/** Three questions for the talk, each with what was seen. */
import { useMemo } from 'preact/hooks';
import { promptsOf } from '../../class/prompts';
import { t } from '../../i18n/messages';
import { promptWords } from './shared-words';
import { type ShownProps, useFacts } from './told';

export function ClassPrompts({ shown }: ShownProps) {
  const facts = useFacts(shown);
  const prompts = useMemo(() => promptsOf(facts), [facts]);
  return (
    <section class="card stack" aria-labelledby="class-prompts">
      <h2 id="class-prompts">{t('class:prompts')}</h2>
      <p class="class__about">{t(prompts.length > 0 ? 'class:promptsAbout' : 'class:promptsWaiting')}</p>
      <ol class="prompts">
        {prompts.map((prompt) => {
          const { saw, ask } = promptWords(shown.scenario, prompt, false);
          return (
            <li key={ask + saw}>
              <p>{saw}</p>
              <p class="prompts__ask">{ask}</p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
