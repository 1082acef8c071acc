/** A file that cannot be played: all its problems, with the title still usable beneath. */
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../i18n/messages';
import { Button } from '../parts/button';
import { keepFocus } from '../parts/keep-focus';
import { useShell, useShellState } from '../use-shell';
import { ProblemList } from './problem-list';

export function Problems() {
  const shell = useShell();
  const problems = useShellState((state) => state.session.problems);
  const file = useShellState((state) => state.session.problemFile);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (problems.length > 0) heading.current?.focus();
  }, [problems]);
  if (problems.length === 0) return null;
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return (
    <section class="paper stack title__problems" aria-labelledby="problems-title">
      <h2 id="problems-title" tabIndex={-1} ref={heading}>
        {t('title:problems', { file })}
      </h2>
      <p>{t('title:problemsAbout', { count: errors })}</p>
      <ProblemList problems={problems} />
      <Button
        onClick={() => {
          shell.send({ type: 'DISMISS' });
          keepFocus('input[type=file]');
        }}
      >
        {t('title:closeProblems')}
      </Button>
    </section>
  );
}
