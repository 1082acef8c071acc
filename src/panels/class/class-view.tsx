/** The class view: bring results, see them together, take a table along, or show them on a projector. */
import { useState } from 'preact/hooks';
import { t } from '../../i18n/messages';
import { LiveRegion } from '../live-region';
import { Button } from '../parts/button';
import { AsideList } from './aside-list';
import { CaseChoice } from './case-choice';
import { ClassActions } from './class-actions';
import { ClassBeliefs } from './class-beliefs';
import { ClassDimensions } from './class-dimensions';
import { ClassMap } from './class-map';
import { ClassPeople } from './class-people';
import { ClassPrompts } from './class-prompts';
import { useClassState } from './desk';
import { Gather } from './gather';
import { Projector } from './projector';
import { ResultsTable } from './results-table';
import { Standing } from './standing';
import './class.css';
import './class-lists.css';
import './class-print.css';

export function ClassView() {
  const state = useClassState();
  const [chosen, choose] = useState('');
  const [projecting, project] = useState(false);
  const shown = state.cases.find(({ modelHash }) => modelHash === chosen) ?? state.cases[0];
  const empty = !shown && state.aside.length === 0;
  return (
    <main class="class">
      <header class="class__head no-print">
        <p class="label">
          <a href="./">{t('common:game')}</a>
        </p>
        <h1>{t('class:title')}</h1>
        <p>{t('class:promise')}</p>
      </header>
      <Gather open={empty} />
      <Standing />
      {empty && (
        <section class="card stack" aria-labelledby="class-empty">
          <h2 id="class-empty">{t('class:empty')}</h2>
          <p>{t('class:emptyAbout')}</p>
        </section>
      )}
      {shown && (
        <>
          <div class="class__bar no-print">
            <CaseChoice chosen={shown.modelHash} choose={choose} />
            <Button look="main" note={t('class:projectNote')} onClick={() => project(true)}>
              {t('class:project')}
            </Button>
          </div>
          <h2 class="only-print">{shown.scenario.title}</h2>
          <div class="class__grid">
            <ClassMap shown={shown} />
            <ClassDimensions shown={shown} />
            <ClassBeliefs shown={shown} />
            <ClassPrompts shown={shown} />
          </div>
          <ClassPeople shown={shown} />
        </>
      )}
      <AsideList />
      {shown && (
        <>
          <ResultsTable shown={shown} />
          <ClassActions />
        </>
      )}
      {projecting && shown && <Projector shown={shown} close={() => project(false)} />}
      <LiveRegion />
    </main>
  );
}
