/** Step 5: trades that were there, each tried by replay. */
import { MissedPart } from '../missed-part';
import type { StepProps } from '../steps';

export const MissedStep = ({ scenario, deep }: StepProps) => <MissedPart scenario={scenario} found={deep.missed} />;
