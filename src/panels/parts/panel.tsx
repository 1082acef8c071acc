/** A part of the screen with its heading; the heading takes the focus when the part comes on. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface PanelProps {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
  /** Take the focus when it appears: for the panel of a new phase. */
  readonly takesFocus?: boolean;
  readonly class?: string;
}

export function Panel({ id, title, children, takesFocus, class: name = '' }: PanelProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus({ preventScroll: false });
  }, [takesFocus]);
  return (
    <section class={`panel stack ${name}`} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1} ref={heading}>
        {title}
      </h2>
      {children}
    </section>
  );
}
