/** Step 2: the five dimensions, then every move with the cards turned up, then visit by visit. */
import { PressuresPart } from '../pressures-part';
import { ProfilePart } from '../profile-part';
import { ScrubberPart } from '../scrubber/scrubber-part';
import type { StepProps } from '../steps';
import { TimelinePart } from '../timeline-part';

export function TimelineStep({ scenario, debrief, rounds, moves }: StepProps) {
  return (
    <>
      <ProfilePart scenario={scenario} debrief={debrief} />
      <ScrubberPart scenario={scenario} rounds={rounds} moves={moves} />
      <TimelinePart scenario={scenario} debrief={debrief} />
      <PressuresPart scenario={scenario} pressures={debrief.pressures} />
    </>
  );
}
