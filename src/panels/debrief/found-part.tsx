/** A part of the debrief that is worked out beside the page: until it is there a quiet word, and where it fails a second try. */
import type { ComponentChildren } from 'preact';
import { t } from '../../i18n/messages';
import { Button } from '../parts/button';
import type { Found } from '../shell';
import { useShell } from '../use-shell';

interface FoundPartProps<T> {
  readonly found: Found<T>;
  readonly children: (value: T) => ComponentChildren;
}

export function FoundPart<T>({ found, children }: FoundPartProps<T>) {
  const shell = useShell();
  if (found.state === 'ready') return <>{children(found.value)}</>;
  if (found.state === 'working')
    return (
      <p class="debrief__about" role="status">
        {t('debrief-steps:working')}
      </p>
    );
  return (
    <div role="alert">
      <p>{t('debrief-steps:workFailed')}</p>
      <Button onClick={() => shell.askDeep(true)}>{t('debrief-steps:workAgain')}</Button>
    </div>
  );
}
