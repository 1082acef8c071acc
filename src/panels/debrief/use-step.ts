/**
 * Which step of the debrief is shown. It stands in the address, so that a reload comes back to it and the browser's own
 * “back” goes a step back; when the debrief is left, the address is clean again.
 */
import { useEffect, useState } from 'preact/hooks';
import { isStep, STEPS, type StepId } from './steps';

function stepInAddress(): StepId {
  const name = location.hash.slice(1);
  return isStep(name) ? name : STEPS[0];
}

export function useStep(): readonly [StepId, (step: StepId) => void] {
  const [step, setStep] = useState(stepInAddress);
  useEffect(() => {
    const follow = () => setStep(stepInAddress());
    window.addEventListener('hashchange', follow);
    return () => {
      window.removeEventListener('hashchange', follow);
      if (isStep(location.hash.slice(1))) history.replaceState(null, '', `${location.pathname}${location.search}`);
    };
  }, []);
  const go = (next: StepId) => {
    if (next === step) return;
    history.pushState(null, '', `#${next}`);
    setStep(next);
  };
  return [step, go];
}
