/** The debrief: your own account first, then what was hidden, then what really happened. Made to be printed, too. */
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { debriefOf } from '../../debrief/build-debrief';
import { t } from '../../i18n/messages';
import { toldIn } from '../parts/case-words';
import { useShellState } from '../use-shell';
import { Actions } from './actions';
import { BeliefsPart } from './beliefs-part';
import { CalibrationPart } from './calibration-part';
import { CoursePart } from './course-part';
import { EndingPart } from './ending-part';
import { ExpertPart } from './expert-part';
import { MissedPart } from './missed-part';
import { ParallelsPart } from './parallels-part';
import { PicturePart } from './picture-part';
import { PressuresPart } from './pressures-part';
import { ProfilePart } from './profile-part';
import { RumoursPart } from './rumours-part';
import { SourcesPart } from './sources-part';
import { TimelinePart } from './timeline-part';
import { useOpenForPrint } from './use-open-for-print';
import { WinSetPart } from './win-set-part';
import './debrief.css';
import './debrief-tables.css';
import './debrief-search.css';
import './debrief-print.css';

export function DebriefPage() {
  const scenario = useShellState((state) => state.session.scenario);
  const rounds = useShellState((state) => state.session.rounds);
  const moves = useShellState((state) => state.session.moves);
  const heading = useRef<HTMLHeadingElement>(null);
  const debrief = useMemo(
    () => (scenario && rounds.length > 0 ? debriefOf(scenario, rounds, moves) : null),
    [scenario, rounds, moves],
  );
  useOpenForPrint();
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  if (!scenario || !debrief) return null;
  const parts = { scenario, debrief };
  return (
    <main class="debrief">
      <header class="debrief__head">
        <p class="label" lang={toldIn(scenario)}>
          {scenario.title}
        </p>
        <h1 tabIndex={-1} ref={heading}>
          {t('debrief:title')}
        </h1>
      </header>
      <EndingPart {...parts} />
      <ProfilePart {...parts} />
      <TimelinePart {...parts} />
      <RumoursPart {...parts} />
      <BeliefsPart {...parts} />
      <CalibrationPart {...parts} />
      <PicturePart {...parts} />
      <MissedPart scenario={scenario} rounds={rounds} moves={moves} />
      <WinSetPart {...parts} />
      <ExpertPart {...parts} rounds={rounds} />
      <PressuresPart scenario={scenario} pressures={debrief.pressures} />
      <CoursePart {...parts} />
      <ParallelsPart scenario={scenario} />
      <SourcesPart scenario={scenario} />
      <Actions />
    </main>
  );
}
