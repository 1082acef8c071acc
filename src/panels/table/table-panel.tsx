/** The table: papers go to and fro until one is signed, somebody rises, or you adjourn. */
import { useMemo } from 'preact/hooks';
import { t } from '../../i18n/messages';
import { answersOf } from '../../machine/select-answers';
import { Panel } from '../parts/panel';
import { usePlaying, useShellState } from '../use-shell';
import { Adjourn } from './adjourn';
import { Answer } from './answer';
import { Composer } from './composer';
import { Earlier } from './earlier';
import { Listen } from './listen';
import { useVoice } from './load-voice';
import { Outcome } from './outcome';
import { type Speech, speechesOf } from './reason-words';
import { TableMood } from './table-mood';
import './table.css';
import './papers.css';

/** What has been said at this table, by exchange; nothing until the words have come. */
function useSpeeches(): readonly Speech[] {
  const session = useShellState((state) => state.session);
  const { scenario, rounds, seed } = session;
  const there = useVoice(scenario?.counterpart.manner ?? 'broker', rounds);
  return useMemo(() => {
    if (!scenario || !there) return [];
    const answers = answersOf(rounds);
    const visit = answers.at(-1)?.visit;
    return speechesOf(scenario, seed, answers).filter((speech) => speech.visit === visit);
  }, [scenario, rounds, seed, there]);
}

export function TablePanel() {
  const playing = usePlaying();
  const speeches = useSpeeches();
  if (!playing?.view.table) return null;
  const { scenario, view } = playing;
  const { table } = playing.view;
  const last = table.exchanges.at(-1);
  const speechAt = (k: number) => speeches.find((speech) => speech.visit === view.visit && speech.k === k);
  const speech = last && speechAt(last.k);
  return (
    <Panel id="table" title={t('common:phase.table')} class="table-panel">
      {table.outcome === 'open' ? (
        <>
          <TableMood scenario={scenario} table={table} />
          {last ? (
            <Answer {...playing} exchange={last} speech={speech} />
          ) : (
            <div class="row">
              <p>{t('table:start')}</p>
              <Listen {...playing} />
            </div>
          )}
          {table.exchangesLeft > 0 && <Composer {...playing} />}
          <Adjourn />
        </>
      ) : (
        <Outcome {...playing} table={table} speech={speech} />
      )}
      <Earlier {...playing} exchanges={table.exchanges.slice(0, -1)} speechAt={speechAt} />
    </Panel>
  );
}
