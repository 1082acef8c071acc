/** The built-in cases: what each is about, how long, for whom. */
import { languageName } from '../../i18n/languages';
import { t } from '../../i18n/messages';
import { Button } from '../parts/button';
import { useShell } from '../use-shell';

export function CaseCards() {
  const shell = useShell();
  return (
    <ul class="list cases">
      {shell.cases.map(({ id, title, summary, minutes, ages, languages }) => (
        <li key={id} class="case">
          <h3>{title}</h3>
          <p>{summary}</p>
          <p class="case__facts">
            <span>{t('title:minutes', { minutes })}</span> <span>{t('title:ages', { ages })}</span>{' '}
            {languages.length > 0 && (
              <span>{t('title:languages', { languages: languages.map(languageName).join(', ') })}</span>
            )}
          </p>
          <Button look="main" label={t('title:beginCase', { title })} onClick={() => shell.openCase(id)}>
            {t('title:begin')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
