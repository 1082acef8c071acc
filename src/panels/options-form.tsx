/** What a player may set: hints, stage, sound, movement. The same on the title and in the menu. */
import { t } from '../i18n/messages';
import type { Options } from './shell';
import { useShell, useShellState } from './use-shell';

const motions = [
  ['auto', 'menu:motionAuto'],
  ['reduced', 'menu:motionReduced'],
  ['full', 'menu:motionFull'],
] as const satisfies readonly (readonly [Options['motion'], string])[];

export function OptionsForm() {
  const shell = useShell();
  const options = useShellState((state) => state.options);
  return (
    <div class="options stack">
      <label class="check">
        <input
          type="checkbox"
          checked={options.hints}
          onChange={(event) => shell.setOptions({ hints: event.currentTarget.checked })}
        />
        <span>{t('menu:hints')}</span>
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={options.stage}
          onChange={(event) => shell.setOptions({ stage: event.currentTarget.checked })}
        />
        <span>
          {t('menu:stage')} <small>{t('menu:stageNote')}</small>
        </span>
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={options.sound}
          onChange={(event) => shell.setOptions({ sound: event.currentTarget.checked })}
        />
        <span>
          {t('menu:sound')} <small>{t('menu:soundNote')}</small>
        </span>
      </label>
      {options.sound && (
        <label class="field">
          <span>{t('menu:volume')}</span>
          <input
            type="range"
            min={0}
            max={100}
            step={5}
            value={Math.round(options.volume * 100)}
            onInput={(event) => shell.setOptions({ volume: event.currentTarget.valueAsNumber / 100 })}
          />
        </label>
      )}
      <fieldset class="choices">
        <legend>{t('menu:motion')}</legend>
        {motions.map(([motion, words]) => (
          <label class="check" key={motion}>
            <input
              type="radio"
              name="motion"
              checked={options.motion === motion}
              onChange={() => shell.setOptions({ motion })}
            />
            <span>{t(words)}</span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}
