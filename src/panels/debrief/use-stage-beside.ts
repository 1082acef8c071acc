/** Tells the stage how much of it the debrief covers at the right, so that its figures stand in what is left. */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { useShell } from '../use-shell';
import type { StepId } from './steps';

/** A page that leaves less than this of the stage at its left is no neighbour but a cover. */
const LEAST_BESIDE = 0.3;

export function useStageBeside(page: RefObject<HTMLElement | null>, step: StepId): void {
  const shell = useShell();
  useEffect(() => {
    const tell = () => {
      const left = page.current?.getBoundingClientRect().left ?? 0;
      const right = left > LEAST_BESIDE * window.innerWidth ? window.innerWidth - left : 0;
      shell.setSafeArea({ left: 0, top: 0, right, bottom: 0 });
    };
    tell();
    window.addEventListener('resize', tell);
    return () => window.removeEventListener('resize', tell);
  }, [shell, page, step]);
}
