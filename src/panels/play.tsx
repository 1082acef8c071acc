/** The campaign on the screen: bar above, stage behind, the panel of the phase beside it or below. */
import type { FunctionComponent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../i18n/messages';
import type { PhaseName } from '../scenario/scenario';
import { AftermathPanel } from './aftermath/aftermath-panel';
import { BriefingPanel } from './briefing/briefing-panel';
import { DeliveryPanel } from './delivery/delivery-panel';
import { Hints } from './hints';
import { announce } from './live-region';
import { Looks } from './looks';
import { Refusals } from './refusals';
import { TablePanel } from './table/table-panel';
import { TalksPanel } from './talks/talks-panel';
import { TopBar } from './top-bar';
import { useSafeArea } from './use-safe-area';
import './play.css';
import { usePlaying } from './use-shell';

const panels: { readonly [P in PhaseName]: FunctionComponent } = {
  briefing: BriefingPanel,
  talks: TalksPanel,
  table: TablePanel,
  delivery: DeliveryPanel,
  aftermath: AftermathPanel,
};

export function Play() {
  const playing = usePlaying();
  const bar = useRef<HTMLElement>(null);
  const column = useRef<HTMLElement>(null);
  const at = playing ? `${playing.view.visit} ${playing.view.phase}` : '';
  useSafeArea(bar, column);
  useEffect(() => {
    if (!playing) return;
    const { visit, visits, phase } = playing.view;
    announce(`${t('common:visit', { visit, visits })}. ${t(`common:phase.${phase}`)}.`);
    // A new phase is read from its top: its heading takes the focus.
    column.current?.scrollTo(0, 0);
    window.scrollTo(0, 0);
    const heading = column.current?.querySelector('h2');
    if (heading instanceof HTMLElement) {
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    }
  }, [at]);
  if (!playing) return null;
  const PhasePanel = panels[playing.view.phase];
  return (
    <div class="play">
      <TopBar barRef={bar} />
      <main class="play__column" ref={column}>
        <Looks />
        <Hints />
        <Refusals />
        <PhasePanel key={at} />
      </main>
    </div>
  );
}
