/** The belief sheet: optional, quick, and compared with the truth in the debrief. */
import { useState } from 'preact/hooks';
import { t } from '../../i18n/messages';
import type { BeliefSheet } from '../../machine/views';
import { announce } from '../live-region';
import { Button } from '../parts/button';
import { caseWords } from '../parts/case-words';
import { keepFocus } from '../parts/keep-focus';
import { type Playing, useShell } from '../use-shell';

const EMPTY: BeliefSheet = { wants: [], never: '', walkAway: null, confidence: 50 };
const PLACES = [0, 1, 2] as const;

interface Choice {
  readonly id: string;
  readonly label: string;
}

function Select(props: {
  readonly label: string;
  readonly none: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChoose: (id: string) => void;
}) {
  return (
    <label class="field">
      <span>{props.label}</span>
      <select value={props.value} onChange={(event) => props.onChoose(event.currentTarget.value)}>
        <option value="">{props.none}</option>
        {props.choices.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Points from what was typed; null for nothing or no number. */
export function pointsTyped(text: string): number | null {
  const number = Number(text.trim().replace(',', '.').replace('−', '-'));
  return text.trim() === '' || !Number.isFinite(number) ? null : number;
}

export function BeliefSheetForm({ scenario, view }: Playing) {
  const shell = useShell();
  const words = caseWords(scenario);
  const noted = view.beliefs.find(({ visit }) => visit === view.visit)?.sheet;
  const start = noted ?? view.beliefs.at(-1)?.sheet ?? EMPTY;
  const [wants, setWants] = useState(PLACES.map((place) => start.wants[place] ?? ''));
  const [never, setNever] = useState(start.never);
  const [walkAway, setWalkAway] = useState(start.walkAway === null ? '' : String(start.walkAway));
  const [confidence, setConfidence] = useState(start.confidence);
  const [open, setOpen] = useState(false);
  const chosen = wants.filter((id) => id !== '');
  const same = new Set(chosen).size < chosen.length;
  const save = () => {
    const sheet: BeliefSheet = { wants: chosen, never, walkAway: pointsTyped(walkAway), confidence };
    shell.send({ type: 'MOVE', move: { type: 'BELIEVE', sheet } });
    announce(t('briefing:sheetSaved'));
    setOpen(false);
    keepFocus('#sheet-title');
  };
  return (
    <section class="card stack" aria-labelledby="sheet-title">
      <h3 id="sheet-title">{t('briefing:sheet')}</h3>
      <p>{noted ? t('briefing:sheetSaved') : t('briefing:sheetAbout')}</p>
      <Button look="quiet" expanded={open} onClick={() => setOpen(!open)}>
        {t(noted ? 'briefing:sheetAgain' : 'briefing:sheetOpen')}
      </Button>
      {open && (
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault();
            if (!same) save();
          }}
        >
          <fieldset class="choices">
            <legend>{t('briefing:wants', words)}</legend>
            {PLACES.map((place) => (
              <Select
                key={place}
                label={t('briefing:want', { place: place + 1 })}
                none={t('briefing:noGuess')}
                value={wants[place] ?? ''}
                choices={[...scenario.relief, ...scenario.gestures]}
                onChoose={(id) => setWants(wants.map((want, at) => (at === place ? id : want)))}
              />
            ))}
          </fieldset>
          <Select
            label={t('briefing:never', words)}
            none={t('briefing:neverNobody')}
            value={never}
            choices={scenario.groups}
            onChoose={setNever}
          />
          <label class="field">
            <span>{t('briefing:walkAway', words)}</span>
            <small>{t('briefing:walkAwayAbout', words)}</small>
            <input
              type="number"
              min={-1000}
              max={1000}
              step="0.5"
              value={walkAway}
              onInput={(event) => setWalkAway(event.currentTarget.value)}
            />
          </label>
          <label class="field">
            <span>{t('briefing:confidence')}</span>
            <input
              type="range"
              min={0}
              max={100}
              step={5}
              value={confidence}
              aria-valuetext={t('briefing:confidenceOf', { percent: confidence })}
              onInput={(event) => setConfidence(Number(event.currentTarget.value))}
            />
            <output>{t('briefing:confidenceOf', { percent: confidence })}</output>
          </label>
          {same && <p role="alert">{t('briefing:sheetSame')}</p>}
          <button type="submit" class="button" aria-disabled={same || undefined}>
            {t('briefing:save')}
          </button>
        </form>
      )}
    </section>
  );
}
