/** The fields of the belief sheet: a handful of keys fills them, and every one may be left open. */
import type { JSX } from 'preact';
import { t } from '../../i18n/messages';
import { caseWords } from '../parts/case-words';
import type { Playing } from '../use-shell';
import { SURENESS, wantAt, yardstick } from './belief-words';

/** A sheet while it is being filled. */
export interface Filling {
  /** Three places, empty strings where one is left open. */
  readonly wants: readonly string[];
  readonly never: string;
  /** As typed. */
  readonly walkAway: string;
  readonly confidence: number;
}

interface SelectProps {
  readonly label: string;
  readonly none: string;
  readonly value: string;
  readonly children: JSX.Element[];
  readonly onChoose: (id: string) => void;
}

function Select({ label, none, value, children, onChoose }: SelectProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{none}</option>
        {children}
      </select>
    </label>
  );
}

const optionsOf = (items: readonly { readonly id: string; readonly label: string }[]) =>
  items.map(({ id, label }) => (
    <option key={id} value={id}>
      {label}
    </option>
  ));

interface FieldsProps extends Playing {
  readonly filling: Filling;
  readonly onChange: (filling: Filling) => void;
}

export function BeliefFields({ scenario, view, filling, onChange }: FieldsProps) {
  const words = caseWords(scenario);
  const { wants, never, walkAway, confidence } = filling;
  return (
    <>
      <fieldset class="choices beliefs__wants">
        <legend>{t('briefing:wants', words)}</legend>
        {wants.map((want, place) => (
          <Select
            key={place}
            label={t('briefing:want', { place: place + 1 })}
            none={t('briefing:noGuess')}
            value={want}
            onChoose={(id) => onChange({ ...filling, wants: wantAt(wants, place, id) })}
          >
            {[
              <optgroup key="relief" label={t('table:relief')}>
                {optionsOf(scenario.relief)}
              </optgroup>,
              <optgroup key="gestures" label={t('table:gestures')}>
                {optionsOf(scenario.gestures)}
              </optgroup>,
            ]}
          </Select>
        ))}
      </fieldset>
      <Select
        label={t('briefing:never', words)}
        none={t('briefing:neverNobody')}
        value={never}
        onChoose={(id) => onChange({ ...filling, never: id })}
      >
        {optionsOf(scenario.groups)}
      </Select>
      <label class="field">
        <span>{t('briefing:walkAway', words)}</span>
        <span class="beliefs__points">
          <input
            type="number"
            min={-1000}
            max={1000}
            step="any"
            value={walkAway}
            aria-describedby="walk-away-about"
            onInput={(event) => onChange({ ...filling, walkAway: event.currentTarget.value })}
          />
          <small id="walk-away-about">
            {t('briefing:walkAwayAbout', words)} {yardstick(scenario, view)}
          </small>
        </span>
      </label>
      <fieldset class="choices">
        <legend>{t('briefing:confidence')}</legend>
        <div class="beliefs__sure">
          {SURENESS.map((percent) => (
            <label key={percent} class="pick">
              <input
                type="radio"
                name="sureness"
                checked={confidence === percent}
                onChange={() => onChange({ ...filling, confidence: percent })}
              />
              <span>
                {t(`briefing:sure.${percent}`)} <small>{t('briefing:percent', { percent })}</small>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
    </>
  );
}
