/** Step 6: four sides and what each would have carried. */
import type { StepProps } from '../steps';
import { WinSetPart } from '../win-set-part';

export const WinSetStep = ({ scenario, debrief }: StepProps) => <WinSetPart scenario={scenario} debrief={debrief} />;
