/** A short hint that leads a first-time player through the first visit; each can be put away, all can be turned off. */
import { useState } from 'preact/hooks';
import { hasWords, t } from '../i18n/messages';
import type { PlayerView } from '../machine/views';
import type { Scenario } from '../scenario/scenario';
import { Button } from './parts/button';
import { caseWords } from './parts/case-words';
import { keepFocus } from './parts/keep-focus';
import { usePlaying, useShell, useShellState } from './use-shell';

/** The case's own hint for this visit and phase; in the first visit the game's; else none. */
export function hintFor(scenario: Scenario, view: PlayerView): string {
  const own = scenario.hints.find(({ visit, phase }) => visit === view.visit && phase === view.phase);
  if (own) return own.text;
  const key = `hints:${view.phase}`;
  return view.visit === 1 && hasWords(key) ? t(key, caseWords(scenario)) : '';
}

export function Hints() {
  const shell = useShell();
  const playing = usePlaying();
  const on = useShellState((state) => state.options.hints);
  const [put, putAway] = useState('');
  if (!playing || !on || playing.view.ended) return null;
  const text = hintFor(playing.scenario, playing.view);
  const key = `${playing.view.visit} ${playing.view.phase}`;
  if (text === '' || put === key) return null;
  return (
    <aside class="hint" aria-label={t('hints:label')}>
      <p>
        <strong class="label">{t('hints:label')}</strong> {text}
      </p>
      <div class="row">
        <Button
          look="quiet"
          onClick={() => {
            putAway(key);
            keepFocus('h2');
          }}
        >
          {t('hints:dismiss')}
        </Button>
        <Button
          look="quiet"
          onClick={() => {
            shell.setOptions({ hints: false });
            keepFocus('h2');
          }}
        >
          {t('hints:off')}
        </Button>
      </div>
    </aside>
  );
}
