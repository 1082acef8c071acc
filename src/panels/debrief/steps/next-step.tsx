/** Step 9: one intention for the next game, the games that grew from this one, and what one can take along. */
import { t } from '../../../i18n/messages';
import { Actions } from '../actions';
import { BranchesPart } from '../branches/branches-part';
import { NoteField } from '../note-field';
import { DebriefPart } from '../part';
import type { StepProps } from '../steps';

export function NextStep({ scenario, report }: StepProps) {
  return (
    <>
      <DebriefPart id="intention" title={t('debrief-steps:intention')} about={t('debrief-steps:intentionAbout')}>
        <NoteField note="intention" question={t('debrief-steps:intentionQuestion')} rows={2} />
      </DebriefPart>
      <BranchesPart scenario={scenario} />
      <Actions report={report} />
    </>
  );
}
