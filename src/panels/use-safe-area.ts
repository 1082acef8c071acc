/** Tells the stage which edges of it the bar and the panel cover, whenever that changes. */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { useShell } from './use-shell';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** CSS pixels covered at each edge of `stage` by a bar above and a column at its right or below. */
export function coveredEdges(stage: Box, bar: Box, column: Box): Box {
  const beside = column.left > stage.left + 1 && column.left < stage.right;
  return {
    left: 0,
    top: bar.left < stage.right ? Math.max(0, Math.min(bar.bottom, stage.bottom) - stage.top) : 0,
    right: beside ? stage.right - column.left : 0,
    bottom: 0,
  };
}

export function useSafeArea(bar: RefObject<HTMLElement | null>, column: RefObject<HTMLElement | null>): void {
  const shell = useShell();
  useEffect(() => {
    const stage = document.getElementById('stage');
    // On a narrow page the bar dissolves into the flow: only its first row lies over the stage.
    const whole = bar.current;
    const above = whole && getComputedStyle(whole).display === 'contents' ? whole.querySelector('.bar__top') : whole;
    const panel = column.current;
    if (!stage || !above || !panel || typeof ResizeObserver === 'undefined') return;
    const tell = () =>
      shell.setSafeArea(
        coveredEdges(stage.getBoundingClientRect(), above.getBoundingClientRect(), panel.getBoundingClientRect()),
      );
    const observer = new ResizeObserver(tell);
    for (const element of [stage, above, panel]) observer.observe(element);
    tell();
    return () => observer.disconnect();
  }, [shell, bar, column]);
}
