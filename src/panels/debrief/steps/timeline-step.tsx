/** Step 2: the five dimensions, then every visit with what was hidden at the time. */
import { PressuresPart } from '../pressures-part';
import { ProfilePart } from '../profile-part';
import type { StepProps } from '../steps';
import { TimelinePart } from '../timeline-part';

export function TimelineStep({ scenario, debrief }: StepProps) {
  return (
    <>
      <ProfilePart scenario={scenario} debrief={debrief} />
      <TimelinePart scenario={scenario} debrief={debrief} />
      <PressuresPart scenario={scenario} pressures={debrief.pressures} />
    </>
  );
}
