/** A short hint that leads a first-time player through the first visit; each can be put away, all can be turned off. */
import { useState } from 'preact/hooks';
import { hasWords, t } from '../i18n/messages';
import type { PlayerView } from '../machine/views';
import type { Scenario } from '../scenario/scenario';
import { announce } from './live-region';
import { Button } from './parts/button';
import { caseWords, toldIn } from './parts/case-words';
import { keepFocus } from './parts/keep-focus';
import { usePlaying, useShell, useShellState } from './use-shell';

/** Visits in which the game has hints of its own. Experts get none, the case's neither. */
const LED: { readonly [D in Scenario['profile']['difficulty']]: number } = { guided: 2, standard: 1, expert: 0 };

/** The case's own hints for this visit and phase, in order; in the first visits else the game's; else none. */
export function hintsFor(scenario: Scenario, view: PlayerView): readonly string[] {
  const led = LED[scenario.profile.difficulty];
  if (led === 0) return [];
  const own = scenario.hints.filter(({ visit, phase }) => visit === view.visit && phase === view.phase);
  if (own.length > 0) return own.map(({ text }) => text);
  const key = `hints:${view.phase}`;
  return view.visit <= led && hasWords(key) ? [t(key, caseWords(scenario))] : [];
}

export function Hints() {
  const shell = useShell();
  const playing = usePlaying();
  const on = useShellState((state) => state.options.hints);
  const [put, putAway] = useState({ at: '', hints: 0 });
  if (!playing || !on || playing.view.ended) return null;
  const { scenario, view } = playing;
  const texts = hintsFor(scenario, view);
  const at = `${view.visit} ${view.phase}`;
  const read = put.at === at ? put.hints : 0;
  // At the table the first hint is for the first paper: once that is answered, the next one has its moment.
  const now = Math.max(read, view.table?.exchanges.length ? 1 : 0);
  const text = texts[now];
  if (text === undefined) return null;
  return (
    <aside class="hint" aria-label={t('hints:label')}>
      <p>
        <strong class="label">{t('hints:label')}</strong>{' '}
        <span lang={scenario.hints.some((hint) => hint.text === text) ? toldIn(scenario) : undefined}>{text}</span>
      </p>
      <div class="row">
        <Button
          look="quiet"
          onClick={() => {
            putAway({ at, hints: now + 1 });
            if (now + 1 < texts.length) announce(texts[now + 1] ?? '');
            else keepFocus('h2');
          }}
        >
          {t(now + 1 < texts.length ? 'hints:next' : 'hints:dismiss')}
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
