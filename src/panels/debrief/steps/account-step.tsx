/** Step 1: how it ended, and your own account before anything is explained. */
import { AccountPart } from '../account-part';
import { EndingPart } from '../ending-part';
import type { StepProps } from '../steps';

export function AccountStep({ scenario, debrief }: StepProps) {
  return (
    <>
      <EndingPart scenario={scenario} debrief={debrief} />
      <AccountPart scenario={scenario} />
    </>
  );
}
