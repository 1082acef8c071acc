/** The aftermath: what the world makes of it, and what it did to the needles. */
import { t } from '../../i18n/messages';
import { Button } from '../parts/button';
import { Panel } from '../parts/panel';
import { usePlaying, useShell } from '../use-shell';
import { FrontPage } from './front-page';
import { Needles } from './needles';
import './aftermath.css';

export function AftermathPanel() {
  const shell = useShell();
  const playing = usePlaying();
  if (!playing) return null;
  const { scenario, view } = playing;
  const ending = view.ended && scenario.endings.find(({ id }) => id === view.ended?.ending);
  return (
    <Panel id="aftermath" title={t('common:phase.aftermath')} class="aftermath">
      <FrontPage {...playing} />
      <Needles {...playing} />
      {view.ended && (
        <p class="aftermath__ends">
          {t('aftermath:ends', { title: ending?.title ?? t(`aftermath:endedBecause.${view.ended.why}`) })}
        </p>
      )}
      <Button look="main" onClick={() => shell.send({ type: 'MOVE', move: { type: 'CONTINUE' } })}>
        {t(view.ended ? 'aftermath:toDebrief' : 'aftermath:next')}
      </Button>
    </Panel>
  );
}
