/** Before a campaign begins: who one is, whom one meets, what is true, and how it is to be told. */
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../i18n/messages';
import { Button } from '../parts/button';
import { toldIn } from '../parts/case-words';
import { ProblemList } from '../title/problem-list';
import { useShell, useShellState } from '../use-shell';
import { ProfileForm } from './profile-form';
import './opening.css';

export function OpeningPage() {
  const shell = useShell();
  const scenario = useShellState((state) => state.session.scenario);
  const problems = useShellState((state) => state.session.problems);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  if (!scenario) return null;
  const { you, counterpart, rules } = scenario;
  return (
    <main class="opening">
      <div class="opening__sheet paper stack">
        <p class="label">{t('opening:label')}</p>
        <h1 tabIndex={-1} ref={heading} lang={toldIn(scenario)}>
          {scenario.title}
        </h1>
        <p class="opening__summary" lang={toldIn(scenario)}>
          {scenario.summary}
        </p>
        <section class="stack">
          <h2>{t('opening:you')}</h2>
          <p>
            <b lang={toldIn(scenario)}>{you.role}</b>
          </p>
          <h3>{t('opening:instructions')}</h3>
          <p class="words" lang={toldIn(scenario)}>
            {you.instructions}
          </p>
        </section>
        <section class="stack">
          <h2>{t('opening:him')}</h2>
          <p>
            <span lang={toldIn(scenario)}>
              <b>{counterpart.name}</b>
              {counterpart.title && `, ${counterpart.title}`}
            </span>
          </p>
          {counterpart.about && (
            <p class="words" lang={toldIn(scenario)}>
              {counterpart.about}
            </p>
          )}
        </section>
        {scenario.disclaimer && (
          <section class="stack opening__note">
            <h2>{t('opening:note')}</h2>
            <p class="words" lang={toldIn(scenario)}>
              {scenario.disclaimer}
            </p>
          </section>
        )}
      </div>
      <div class="opening__side stack">
        <p>{t('opening:promise', { visits: rules.visits, minutes: scenario.minutes })}</p>
        <ProfileForm />
        <div class="row">
          <Button look="main" onClick={() => shell.begin()}>
            {t('opening:begin')}
          </Button>
          <Button look="quiet" onClick={() => shell.send({ type: 'TO_TITLE' })}>
            {t('opening:back')}
          </Button>
        </div>
        {problems.length > 0 && (
          <details class="card">
            <summary>
              {t('opening:warnings')} ({problems.length})
            </summary>
            <p>{t('opening:warningsAbout')}</p>
            <ProblemList problems={problems} />
          </details>
        )}
      </div>
    </main>
  );
}
