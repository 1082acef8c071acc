/** Before the edge is shown: you say where you think it lies, by three sliders or by a click on the map. */
import { useId } from 'preact/hooks';
import type { MapPoint } from '../../../debrief/map-point';
import { t } from '../../../i18n/messages';
import { points } from '../../../i18n/numbers';
import { Button } from '../../parts/button';

interface GuessProps {
  readonly guess: readonly MapPoint[];
  readonly most: number;
  readonly least: number;
  readonly words: Readonly<Record<string, string>>;
  readonly change: (at: number, ours: number) => void;
  readonly show: () => void;
  readonly skip: () => void;
}

/** Half a point. */
const STEP = 50;

export function Guess({ guess, least, most, words, change, show, skip }: GuessProps) {
  const id = useId();
  return (
    <fieldset class="value-map__guessing stack">
      <legend>{t('debrief-map:guessTitle')}</legend>
      <p>{t('debrief-map:guessAbout', words)}</p>
      {guess.map(({ his, ours }, at) => (
        <div key={his} class="value-map__slider">
          <label for={`${id}-${at}`}>{t('debrief-map:guessAt', { ...words, his: points(his) })}</label>
          <input
            id={`${id}-${at}`}
            type="range"
            min={Math.ceil(least / STEP) * STEP}
            max={Math.floor(most / STEP) * STEP}
            step={STEP}
            value={ours}
            aria-valuetext={t('debrief-map:guessValue', { ours: points(ours) })}
            onInput={(event) => change(at, event.currentTarget.valueAsNumber)}
          />
          <output for={`${id}-${at}`}>{points(ours)}</output>
        </div>
      ))}
      <div class="row">
        <Button look="main" onClick={show}>
          {t('debrief-map:show')}
        </Button>
        <Button look="quiet" onClick={skip}>
          {t('debrief-map:skip')}
        </Button>
      </div>
    </fieldset>
  );
}
