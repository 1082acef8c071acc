/** Paper has nothing to unfold: every fold of the page stands open while it is printed. */
import { useEffect } from 'preact/hooks';

export function useOpenForPrint(): void {
  useEffect(() => {
    let closed: HTMLDetailsElement[] = [];
    const unfold = () => {
      closed = [...document.querySelectorAll<HTMLDetailsElement>('.debrief details:not([open])')];
      for (const details of closed) details.open = true;
    };
    const fold = () => {
      for (const details of closed) details.open = false;
      closed = [];
    };
    window.addEventListener('beforeprint', unfold);
    window.addEventListener('afterprint', fold);
    return () => {
      window.removeEventListener('beforeprint', unfold);
      window.removeEventListener('afterprint', fold);
    };
  }, []);
}
