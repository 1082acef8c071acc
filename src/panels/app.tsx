/** The whole page: which screen is on, what is told once, and the one live region. */
import { useEffect } from 'preact/hooks';
import { Backdrop } from './backdrop';
import { lazily } from './lazily';
import { LiveRegion } from './live-region';
import { Notices } from './notices';
import { OpeningPage } from './opening/opening-page';
import { TitlePage } from './title/title-page';
import { useShellState } from './use-shell';
import './layout.css';

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
    // The campaign's own code comes while the title is being read.
    if (place === 'opening') void loadPlay().catch(() => undefined);
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
