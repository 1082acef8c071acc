/** A question to the player with room for an answer. Nothing has to be written, and it stays on this machine. */
import { useId } from 'preact/hooks';
import { t } from '../../i18n/messages';
import { useNote } from './use-note';

interface NoteFieldProps {
  /** Key of the note. */
  readonly note: string;
  readonly question: string;
  /** Language of the question, where it is the case's own. */
  readonly lang?: string | undefined;
  readonly rows?: number;
}

const LONGEST = 2000;

export function NoteField({ note, question, lang, rows = 3 }: NoteFieldProps) {
  const id = useId();
  const [text, write] = useNote(note);
  return (
    <div class="note-field">
      <label for={id} lang={lang}>
        {question}
      </label>
      <textarea
        id={id}
        rows={rows}
        maxLength={LONGEST}
        placeholder={t('debrief-steps:noteHere')}
        value={text}
        onInput={(event) => write(event.currentTarget.value)}
      />
    </div>
  );
}
