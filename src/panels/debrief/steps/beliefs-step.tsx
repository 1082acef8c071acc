/** Step 3: what you believed and what was so; and what the other side believed of you. */
import { BeliefsPart } from '../beliefs-part';
import { CalibrationPart } from '../calibration-part';
import { PicturePart } from '../picture-part';
import { RumoursPart } from '../rumours-part';
import type { StepProps } from '../steps';

export function BeliefsStep({ scenario, debrief }: StepProps) {
  return (
    <>
      <BeliefsPart scenario={scenario} debrief={debrief} />
      <CalibrationPart scenario={scenario} debrief={debrief} />
      <RumoursPart scenario={scenario} debrief={debrief} />
      <PicturePart scenario={scenario} debrief={debrief} />
    </>
  );
}
