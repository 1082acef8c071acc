/** The table: papers go to and fro until one is signed, somebody rises, or you adjourn. */
import { t } from '../../i18n/messages';
import { Panel } from '../parts/panel';
import { usePlaying, useShellState } from '../use-shell';
import { Adjourn } from './adjourn';
import { Answer } from './answer';
import { Composer } from './composer';
import { Earlier } from './earlier';
import { Listen } from './listen';
import { Outcome } from './outcome';
import type { Moment } from './reason-words';
import { TableMood } from './table-mood';
import './table.css';
import './papers.css';

export function TablePanel() {
  const playing = usePlaying();
  const seed = useShellState((state) => state.session.seed);
  if (!playing?.view.table) return null;
  const { scenario, view } = playing;
  const { table } = playing.view;
  const momentOf = (k: number): Moment => ({ seed, visit: view.visit, k, exchanges: scenario.rules.exchanges });
  const last = table.exchanges.at(-1);
  const moment = momentOf(last?.k ?? 1);
  return (
    <Panel id="table" title={t('common:phase.table')} class="table-panel">
      {table.outcome === 'open' ? (
        <>
          <TableMood scenario={scenario} table={table} />
          {last ? (
            <Answer {...playing} exchange={last} moment={moment} />
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
        <Outcome {...playing} table={table} moment={moment} />
      )}
      <Earlier {...playing} exchanges={table.exchanges.slice(0, -1)} momentOf={momentOf} />
    </Panel>
  );
}
