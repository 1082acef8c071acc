/** One polite live region for the whole page: what changed on the screen or the stage, said once. */
import { useEffect, useState } from 'preact/hooks';

const listeners = new Set<(words: string) => void>();

/** Says something to those who cannot see it. The same words twice are said twice. */
export function announce(words: string): void {
  for (const listener of listeners) listener(words);
}

export function LiveRegion() {
  const [said, say] = useState({ words: '', times: 0 });
  useEffect(() => {
    const listener = (words: string) => say(({ times }) => ({ words, times: times + 1 }));
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }, []);
  return (
    <div class="sr-only" role="status" aria-live="polite">
      <span key={said.times}>{said.words}</span>
    </div>
  );
}
