/** Radio buttons side by side for one traded thing: a native group, so that arrow keys work. */
import type { ComponentChildren } from 'preact';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly note?: string;
}

interface ChoicesProps {
  readonly name: string;
  readonly legend: ComponentChildren;
  readonly about?: ComponentChildren;
  readonly choices: readonly Choice[];
  readonly chosen: string;
  readonly onChoose: (value: string) => void;
  readonly stacked?: boolean;
}

export function Choices({ name, legend, about, choices, chosen, onChoose, stacked }: ChoicesProps) {
  return (
    <fieldset class={`offer ${stacked ? 'offer--stacked' : ''} ${chosen ? 'offer--made' : ''}`}>
      <legend>{legend}</legend>
      {about && <div class="offer__about">{about}</div>}
      <div class="offer__row">
        {choices.map(({ value, label, note }) => (
          <label key={value} class="offer__one">
            <input type="radio" name={name} value={value} checked={chosen === value} onChange={() => onChoose(value)} />
            <span class="offer__words">
              {label}
              {note && <small class="offer__note">{note}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface TickProps {
  readonly label: ComponentChildren;
  readonly about: ComponentChildren;
  readonly checked: boolean;
  readonly onChange: (on: boolean) => void;
}

/** A checkbox with its words. */
export function Tick({ label, about, checked, onChange }: TickProps) {
  return (
    <label class="tick">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>
        <span class="tick__label">{label}</span>
        <small class="tick__about">{about}</small>
      </span>
    </label>
  );
}
