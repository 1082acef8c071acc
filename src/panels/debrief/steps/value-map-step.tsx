/** Step 4: every deal on the map of what was possible. */
import type { StepProps } from '../steps';
import { ValueMapPart } from '../value-map-part';

export const ValueMapStep = ({ scenario, rounds, moves }: StepProps) => (
  <ValueMapPart scenario={scenario} rounds={rounds} moves={moves} />
);
