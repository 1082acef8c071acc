/** A modal sheet on the browser's own `<dialog>`: focus stays inside, Escape closes, focus goes back where it was. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../i18n/messages';
import { useShell } from '../use-shell';
import { Button } from './button';
import './dialog.css';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  /** `side` slides in from the edge; `middle` asks a question. */
  readonly place?: 'side' | 'middle';
}

export function Dialog({ title, onClose, children, place = 'middle' }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const back = useRef<Element | null>(null);
  const shell = useShell();
  useEffect(() => {
    back.current = document.activeElement;
    element.current?.showModal();
    shell.pause(true);
    return () => {
      shell.pause(false);
      if (back.current instanceof HTMLElement) back.current.focus();
    };
  }, [shell]);
  return (
    <dialog
      ref={element}
      class={`dialog dialog--${place}`}
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class="dialog__head">
        <h2>{title}</h2>
        <Button look="quiet" onClick={onClose}>
          {t('common:close')}
        </Button>
      </div>
      <div class="dialog__body stack">{children}</div>
    </dialog>
  );
}
