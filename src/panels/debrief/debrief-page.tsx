/** The debrief: nine steps, one at a time, from your own account to what comes next. */
import '../../i18n/debrief-words';
import type { FunctionComponent } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { debriefOf } from '../../debrief/build-debrief';
import { t } from '../../i18n/messages';
import { announce } from '../live-region';
import { toldIn } from '../parts/case-words';
import { useShell, useShellState } from '../use-shell';
import { ReportPrint } from './report/report-print';
import { StepList, StepTurns } from './step-list';
import { STEPS, type StepId, type StepProps } from './steps';
import { AccountStep } from './steps/account-step';
import { BeliefsStep } from './steps/beliefs-step';
import { ExpertStep } from './steps/expert-step';
import { HistoryStep } from './steps/history-step';
import { MissedStep } from './steps/missed-step';
import { NextStep } from './steps/next-step';
import { TimelineStep } from './steps/timeline-step';
import { ValueMapStep } from './steps/value-map-step';
import { WinSetStep } from './steps/win-set-step';
import { useReport, useResultCode } from './use-report';
import { useStageBeside } from './use-stage-beside';
import { useStep } from './use-step';
import './debrief.css';
import './debrief-steps.css';
import './debrief-tables.css';
import './debrief-search.css';

const steps: { readonly [S in StepId]: FunctionComponent<StepProps> } = {
  account: AccountStep,
  timeline: TimelineStep,
  beliefs: BeliefsStep,
  'value-map': ValueMapStep,
  missed: MissedStep,
  'win-set': WinSetStep,
  expert: ExpertStep,
  history: HistoryStep,
  next: NextStep,
};

/** A new step is read from its top: its heading takes the focus. */
function useHeading(step: StepId) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
    announce(t('debrief-steps:where', { at: STEPS.indexOf(step) + 1, all: STEPS.length }));
  }, [step]);
  return heading;
}

export function DebriefPage() {
  const scenario = useShellState((state) => state.session.scenario);
  const rounds = useShellState((state) => state.session.rounds);
  const moves = useShellState((state) => state.session.moves);
  const debrief = useMemo(
    () => (scenario && rounds.length > 0 ? debriefOf(scenario, rounds, moves) : null),
    [scenario, rounds, moves],
  );
  const deep = useShellState((state) => state.deep);
  const shell = useShell();
  useEffect(() => shell.askDeep(), [shell, rounds]);
  const report = useReport(scenario, debrief);
  const code = useResultCode();
  const [step, go] = useStep();
  const heading = useHeading(step);
  const page = useRef<HTMLElement>(null);
  useStageBeside(page, step);
  if (!scenario || !debrief || !report) return null;
  const Step = steps[step];
  const parts = { scenario, debrief, rounds, moves, deep, report };
  // Who chooses the step one is at wants to begin it anew.
  const choose = (next: StepId) => (next === step ? heading.current?.focus() : go(next));
  return (
    <main class={`debrief ${step === 'timeline' ? 'debrief--beside' : ''}`} ref={page}>
      <header class="debrief__head">
        <p class="label">
          {t('debrief:title')} · <span lang={toldIn(scenario)}>{scenario.title}</span>
        </p>
        <StepList step={step} go={choose} />
        <h1 tabIndex={-1} ref={heading}>
          {t(`debrief-steps:title.${step}`)}
        </h1>
      </header>
      <Step {...parts} />
      <StepTurns step={step} go={choose} />
      <ReportPrint {...parts} code={code} />
    </main>
  );
}
