/** One fold of the composer: closed until it is wanted, its count always in view. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface SectionProps {
  readonly title: string;
  /** What has been chosen in it, in words. */
  readonly note: string;
  readonly opens: boolean;
  readonly children: ComponentChildren;
}

export function Section({ title, note, opens, children }: SectionProps) {
  const [open, setOpen] = useState(opens);
  return (
    <details class="fold" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span>{title}</span> <small>{note}</small>
      </summary>
      <div class="stack fold__body">{children}</div>
    </details>
  );
}
