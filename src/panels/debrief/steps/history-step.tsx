/** Step 8: what really happened, a case to compare with, and what numbers on people do. */
import { CoursePart } from '../course-part';
import { DiscomfortPart } from '../discomfort-part';
import { ParallelsPart } from '../parallels-part';
import { SourcesPart } from '../sources-part';
import type { StepProps } from '../steps';

export function HistoryStep({ scenario, debrief }: StepProps) {
  return (
    <>
      <CoursePart scenario={scenario} debrief={debrief} />
      <ParallelsPart scenario={scenario} debrief={debrief} />
      <DiscomfortPart />
      <SourcesPart scenario={scenario} />
    </>
  );
}
