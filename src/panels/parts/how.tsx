/** “How is this computed?”, under every part that shows a number and has words for it. */
import type { ComponentChildren } from 'preact';
import { hasWords, t } from '../../i18n/messages';
import './how.css';

/** Paragraphs of a part, `<words>.0` and on. */
function paragraphs(words: string): readonly string[] {
  const found: string[] = [];
  while (hasWords(`${words}.${found.length}`)) found.push(t(`${words}.${found.length}`));
  return found;
}

interface HowProps {
  /** Key of its paragraphs, with the namespace: `how:ending`. */
  readonly words: string;
  /** What follows them. */
  readonly children?: ComponentChildren;
}

export function How({ words, children }: HowProps) {
  const told = paragraphs(words);
  if (told.length === 0) return null;
  return (
    <details class="how no-print">
      <summary>{t('debrief:how')}</summary>
      {told.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {children}
    </details>
  );
}
