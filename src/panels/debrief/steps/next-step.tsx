/** Step 9: one intention for the next game, and what one can take along. */
import { t } from '../../../i18n/messages';
import { Actions } from '../actions';
import { NoteField } from '../note-field';
import { DebriefPart } from '../part';

export function NextStep() {
  return (
    <>
      <DebriefPart id="intention" title={t('debrief-steps:intention')} about={t('debrief-steps:intentionAbout')}>
        <NoteField note="intention" question={t('debrief-steps:intentionQuestion')} rows={2} />
      </DebriefPart>
      <Actions />
    </>
  );
}
