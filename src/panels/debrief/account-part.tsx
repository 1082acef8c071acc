/** Your own account before anything is turned up: three short questions, answered or left. */
import { t } from '../../i18n/messages';
import type { Scenario } from '../../scenario/scenario';
import { toldIn } from '../parts/case-words';
import { NoteField } from './note-field';
import { DebriefPart } from './part';

/** Of the case's own questions the first three; what it lacks is asked in the game's words. */
const MOST = 3;

export function promptsOf(scenario: Scenario): readonly { readonly question: string; readonly own: boolean }[] {
  const own = scenario.debrief.prompts.slice(0, MOST).map((question) => ({ question, own: true }));
  const shipped = [1, 2, 3].map((at) => ({ question: t(`debrief-steps:prompt.${at}`), own: false }));
  return [...own, ...shipped.slice(own.length)];
}

export function AccountPart({ scenario }: { readonly scenario: Scenario }) {
  return (
    <DebriefPart id="account" title={t('debrief-steps:account')} about={t('debrief-steps:accountAbout')}>
      {promptsOf(scenario).map(({ question, own }, at) => (
        <NoteField
          key={question}
          note={`account-${at + 1}`}
          question={question}
          lang={own ? toldIn(scenario) : undefined}
        />
      ))}
      <p class="debrief__about">{t('debrief-steps:notesKept')}</p>
    </DebriefPart>
  );
}
