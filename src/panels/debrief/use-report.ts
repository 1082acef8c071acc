/** The report of the campaign one looks back on, and its result code; made once, and again when something is written. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Debrief } from '../../debrief/build-debrief';
import { type Report, reportOf } from '../../debrief/report';
import type { Scenario } from '../../scenario/scenario';
import { useShell, useShellState } from '../use-shell';

export function useReport(scenario: Scenario | null, debrief: Debrief | null): Report | null {
  const seed = useShellState((state) => state.session.seed);
  const notes = useShellState((state) => state.session.notes);
  const found = useShellState((state) => state.deep.missed);
  return useMemo(() => {
    if (!scenario || !debrief) return null;
    return reportOf({ scenario, seed, debrief, missed: found.state === 'ready' ? found.value : [], notes });
  }, [scenario, seed, debrief, found, notes]);
}

/** Empty until it is made, and where it cannot be. */
export function useResultCode(): string {
  const shell = useShell();
  const moves = useShellState((state) => state.session.moves);
  const [code, setCode] = useState('');
  useEffect(() => {
    let left = false;
    shell.resultCode().then(
      (text) => {
        if (!left) setCode(text);
      },
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [shell, moves]);
  return code;
}
