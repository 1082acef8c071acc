/** The title: cases, saved games, a file of one's own, options. Stands before the stage has been asked for. */
import { useEffect } from 'preact/hooks';
import { t } from '../../i18n/messages';
import { OptionsForm } from '../options-form';
import { Button } from '../parts/button';
import { useShell, useShellState } from '../use-shell';
import { Asking } from './asking';
import { BringYourOwn } from './bring-your-own';
import { CaseCards } from './case-cards';
import { Problems } from './problems';
import { Saves } from './saves';
import './title.css';

function Continue() {
  const shell = useShell();
  const last = useShellState((state) => state.saves.find(({ ended }) => !ended));
  if (!last) return null;
  const { id, title, visit, visits } = last;
  return (
    <Button look="main" note={t('title:continueNote', { title, visit, visits })} onClick={() => shell.resume(id)}>
      {t('title:continue')}
    </Button>
  );
}

function ForTeachers() {
  return (
    <section class="own stack" aria-labelledby="teachers-title">
      <h2 id="teachers-title">{t('title:teachers')}</h2>
      <p>{t('title:teachersAbout')}</p>
      <p>
        <a href="class.html">{t('title:wholeClass')}</a>
      </p>
    </section>
  );
}

export function TitlePage() {
  useEffect(() => window.scrollTo(0, 0), []);
  const busy = useShellState((state) => state.busy);
  return (
    <main class="title">
      <header class="title__head">
        <p class="label">{t('title:kicker')}</p>
        <h1>{t('common:game')}</h1>
        <p class="title__promise">{t('title:promise')}</p>
        <Continue />
      </header>
      <p class="title__busy" role="status">
        {busy ? t('title:busy') : ''}
      </p>
      <div class="title__body">
        <Asking />
        <Problems />
        <section class="stack" aria-labelledby="cases-title">
          <h2 id="cases-title">{t('title:cases')}</h2>
          <CaseCards />
        </section>
        <Saves />
        <div class="title__foot">
          <BringYourOwn />
          <ForTeachers />
          <section class="own stack" aria-labelledby="options-title">
            <h2 id="options-title">{t('menu:options')}</h2>
            <OptionsForm />
          </section>
        </div>
      </div>
    </main>
  );
}
