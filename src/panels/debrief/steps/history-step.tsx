/** Step 8: what really happened, and cases to compare with. */
import { CoursePart } from '../course-part';
import { ParallelsPart } from '../parallels-part';
import { SourcesPart } from '../sources-part';
import type { StepProps } from '../steps';

export function HistoryStep({ scenario, debrief }: StepProps) {
  return (
    <>
      <CoursePart scenario={scenario} debrief={debrief} />
      <ParallelsPart scenario={scenario} />
      <SourcesPart scenario={scenario} />
    </>
  );
}
