/** The whole page: which screen is on, what is told once, and the one live region. */
import { useEffect } from 'preact/hooks';
import { t } from '../i18n/messages';
import { Backdrop } from './backdrop';
import { lazily } from './lazily';
import { LiveRegion } from './live-region';
import { Notices } from './notices';
import { OpeningPage } from './opening/opening-page';
import { TitlePage } from './title/title-page';
import { useShellState } from './use-shell';
import './layout.css';
import './fields.css';

const loadPlay = () => import('./play').then(({ Play }) => Play);
const Play = lazily(loadPlay);
const Debrief = lazily(() => import('./debrief/debrief-page').then(({ DebriefPage }) => DebriefPage));

function Screen() {
  const place = useShellState((state) => state.place);
  if (place === 'title') return <TitlePage />;
  if (place === 'opening') return <OpeningPage />;
  return place === 'playing' ? <Play /> : <Debrief />;
}

/** Tells style sheets, on the root element, which screen is on and whether there is a stage behind it. */
function usePageMarks(): void {
  const place = useShellState((state) => state.place);
  const stage = useShellState((state) => state.stage);
  const title = useShellState((state) => state.session.scenario?.title);
  useEffect(() => {
    document.title = title ? `${title} · ${t('common:game')}` : t('common:game');
  }, [title]);
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset.place = place;
    dataset.stage = stage === 'on' || stage === 'loading' || stage === 'waiting' ? 'there' : 'none';
  }, [place, stage]);
}

export function App() {
  usePageMarks();
  const place = useShellState((state) => state.place);
  useEffect(() => {
    // The campaign's own code comes while the title is being read; what fails now is tried again when it is needed.
    const fetchIt = () => void loadPlay().catch(() => undefined);
    if (place === 'opening') fetchIt();
    if (place !== 'title' || typeof requestIdleCallback === 'undefined') return;
    const later = requestIdleCallback(fetchIt, { timeout: 8000 });
    return () => cancelIdleCallback(later);
  }, [place]);
  return (
    <>
      <Backdrop />
      <Notices />
      <Screen />
      <LiveRegion />
    </>
  );
}
