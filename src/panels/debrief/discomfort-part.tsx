/** Said plainly: the game put numbers on people, and a gain for both is a gain for those who lock people up. */
import { t } from '../../i18n/messages';
import { NoteField } from './note-field';
import { DebriefPart } from './part';

export function DiscomfortPart() {
  return (
    <DebriefPart id="discomfort" title={t('debrief-history:discomfort')}>
      <p>{t('debrief-history:numbers')}</p>
      <p>{t('debrief-history:joint')}</p>
      <NoteField note="discomfort" question={t('debrief-history:discomfortQuestion')} />
    </DebriefPart>
  );
}
