/** Step 4: every deal on the map of what was possible. */
import type { StepProps } from '../steps';
import { ValueMapPart } from '../value-map-part';

export const ValueMapStep = ({ scenario, deep }: StepProps) => <ValueMapPart scenario={scenario} found={deep.map} />;
