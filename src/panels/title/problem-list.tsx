/** Everything that is wrong with a file: how bad, where, what, and how to mend it. */
import { t } from '../../i18n/messages';
import type { Problem } from '../../scenario/problem';

export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  return (
    <ol class="list problems">
      {problems.map(({ severity, code, file, line, column, path, message, hint }, index) => (
        <li key={index} class={`problem problem--${severity}`}>
          <p class="problem__head">
            <b>{t(`title:severity.${severity}`)}</b> <span>{t('title:place', { file, line, column })}</span>{' '}
            <code>{code}</code>
          </p>
          <p>{message}</p>
          {path && (
            <p class="problem__path">
              <code>{path}</code>
            </p>
          )}
          {hint && <p>{t('title:mend', { hint })}</p>}
        </li>
      ))}
    </ol>
  );
}
