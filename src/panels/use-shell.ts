/** The shell as the panels hold it: one context, and hooks that redraw only when what they look at has changed. */
import { createContext } from 'preact';
import { useContext, useEffect, useReducer, useRef } from 'preact/hooks';
import { selectView } from '../machine/select';
import type { PlayerView } from '../machine/views';
import type { Scenario } from '../scenario/scenario';
import type { Shell, ShellState } from './shell';

export const ShellContext = createContext<Shell | null>(null);

/** Throws outside of the app: a mistake of ours. */
export function useShell(): Shell {
  const shell = useContext(ShellContext);
  if (!shell) throw new Error('This panel stands outside of the app.');
  return shell;
}

/** A slice of the shell's state; redraws when the slice is another value. */
export function useShellState<T>(select: (state: ShellState) => T): T {
  const shell = useShell();
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const slice = select(shell.read());
  const last = useRef({ select, slice });
  last.current = { select, slice };
  useEffect(() => {
    const look = () => {
      if (!Object.is(last.current.select(shell.read()), last.current.slice)) redraw(undefined);
    };
    // Something may have changed between drawing and this moment.
    look();
    return shell.subscribe(look);
  }, [shell]);
  return slice;
}

export interface Playing {
  readonly scenario: Scenario;
  readonly view: PlayerView;
}

/** Scenario and view of the running campaign; null outside of one. */
export function usePlaying(): Playing | null {
  const scenario = useShellState((state) => state.session.scenario);
  const view = useShellState((state) => selectView(state.session));
  return scenario && view ? { scenario, view } : null;
}
