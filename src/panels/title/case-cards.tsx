/** The built-in cases: what each is about, how long, for whom. */
import { locale, t } from '../../i18n/messages';
import { Button } from '../parts/button';
import { useShell } from '../use-shell';

/** `en` as English, in the language of the page; the code itself where nothing is known of it. */
function languageName(code: string): string {
  try {
    return new Intl.DisplayNames([locale()], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

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
