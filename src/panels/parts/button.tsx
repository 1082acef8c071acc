/** Buttons of one make. A button that cannot be used now stays reachable and says why. */
import type { ComponentChildren } from 'preact';

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onClick: () => void;
  readonly look?: 'plain' | 'main' | 'quiet' | 'danger';
  /** Second line: what it costs, what it does. */
  readonly note?: string | undefined;
  /** Why it cannot be used now; reads out, and keeps the button from acting. */
  readonly blocked?: string | undefined;
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  readonly label?: string;
  readonly class?: string;
  readonly autofocus?: boolean;
}

export function Button(props: ButtonProps) {
  const { look = 'plain', blocked } = props;
  return (
    <button
      type="button"
      class={`button ${look === 'plain' ? '' : `button--${look}`} ${props.class ?? ''}`}
      aria-disabled={blocked ? true : undefined}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      aria-label={props.label}
      autofocus={props.autofocus}
      onClick={() => {
        if (!blocked) props.onClick();
      }}
    >
      {props.children}
      {(blocked ?? props.note) && <small>{blocked ?? props.note}</small>}
    </button>
  );
}
