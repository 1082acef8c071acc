/** The briefing: the cable, what there is time to prepare, what one believes, and the departure. */
import { useRef } from 'preact/hooks';
import { t } from '../../i18n/messages';
import type { BeliefSheet } from '../../machine/views';
import { Button } from '../parts/button';
import { Panel } from '../parts/panel';
import { usePlaying, useShell } from '../use-shell';
import { BeliefSheetForm } from './belief-sheet-form';
import { Cable } from './cable';
import { News } from './news';
import { Preparations } from './preparations';
import './briefing.css';

export function BriefingPanel() {
  const shell = useShell();
  const playing = usePlaying();
  const unsaved = useRef<BeliefSheet | null>(null);
  if (!playing) return null;
  const { scenario, view } = playing;
  const open = view.preparations.some(({ done }) => !done) ? view.preparationsLeft : 0;
  const depart = () => {
    if (unsaved.current) shell.send({ type: 'MOVE', move: { type: 'BELIEVE', sheet: unsaved.current } });
    shell.send({ type: 'MOVE', move: { type: 'DEPART' } });
  };
  return (
    <Panel id="briefing" title={t('briefing:title')}>
      <Cable scenario={scenario} view={view} />
      <News scenario={scenario} view={view} />
      <Preparations scenario={scenario} view={view} />
      <BeliefSheetForm scenario={scenario} view={view} unsaved={unsaved} />
      <Button look="main" note={open > 0 ? t('briefing:departNote', { count: open }) : undefined} onClick={depart}>
        {t('briefing:depart')}
      </Button>
    </Panel>
  );
}
