/** “How is this computed?”, under every part that shows a number and has words for it. */
import { hasWords, t } from '../../i18n/messages';

/** Paragraphs of a part, `how:<id>.0` and on. */
function paragraphs(of: string): readonly string[] {
  const found: string[] = [];
  while (hasWords(`how:${of}.${found.length}`)) found.push(t(`how:${of}.${found.length}`));
  return found;
}

export function How({ of }: { readonly of: string }) {
  const told = paragraphs(of);
  if (told.length === 0) return null;
  return (
    <details class="how">
      <summary>{t('debrief:how')}</summary>
      {told.map((words) => (
        <p key={words}>{words}</p>
      ))}
    </details>
  );
}
