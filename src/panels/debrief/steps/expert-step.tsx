/** Step 7: an expert's line on the same seed, beside yours. */
import { ExpertPart } from '../expert-part';
import type { StepProps } from '../steps';

export const ExpertStep = ({ scenario, debrief, deep }: StepProps) => (
  <ExpertPart scenario={scenario} debrief={debrief} found={deep.expert} />
);
