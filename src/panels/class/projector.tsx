/** The class for a projector: one thing at a time, large, and nothing of which fewer than five are part. Keys: arrows, F, Esc. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/messages';
import { Button } from '../parts/button';
import { FEW } from './shared-words';
import { slidesOf } from './slides';
import { type ShownProps, useFacts } from './told';
import './projector.css';

interface ProjectorProps extends ShownProps {
  readonly close: () => void;
}

const FORTH = ['ArrowRight', 'ArrowDown', 'PageDown', ' '];
const BACK = ['ArrowLeft', 'ArrowUp', 'PageUp'];

export function Projector({ shown, close }: ProjectorProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const facts = useFacts(shown);
  const slides = useMemo(() => (facts.length < FEW ? [] : slidesOf(shown, facts)), [shown, facts]);
  const [at, go] = useState(0);
  const last = Math.max(0, slides.length - 1);
  const now = Math.min(at, last);
  const slide = slides[now];

  useEffect(() => {
    const { current } = dialog;
    if (current && !current.open) current.showModal();
  }, []);
  useEffect(() => heading.current?.focus(), [now]);

  const step = (by: number) => go(Math.min(last, Math.max(0, now + by)));
  const full = () => {
    if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
    else void dialog.current?.requestFullscreen?.().catch(() => undefined);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const onButton = event.target instanceof HTMLButtonElement;
    if (event.ctrlKey || event.metaKey || event.altKey || (onButton && event.key === ' ')) return;
    if (FORTH.includes(event.key)) step(1);
    else if (BACK.includes(event.key)) step(-1);
    else if (event.key === 'Home') go(0);
    else if (event.key === 'End') go(last);
    else if (event.key === 'f' || event.key === 'F') full();
    else return;
    event.preventDefault();
  };

  return (
    <dialog class="projector" ref={dialog} aria-label={t('class:projector')} onClose={close} onKeyDown={onKeyDown}>
      <h2 tabIndex={-1} ref={heading}>
        {slide?.title ?? t('class:projector')}
      </h2>
      <div class="projector__slide">{slide ? slide.body : <p>{t('class:projectorFew')}</p>}</div>
      <footer class="projector__foot">
        <Button onClick={() => step(-1)}>{t('class:back')}</Button>
        <p>{slides.length > 0 && t('class:slide', { at: now + 1, all: slides.length })}</p>
        <Button onClick={() => step(1)}>{t('class:next')}</Button>
        <p class="projector__keys">{t('class:keys')}</p>
        <Button look="quiet" onClick={full}>
          {t('class:fullscreen')}
        </Button>
        <Button look="quiet" onClick={() => dialog.current?.close()}>
          {t('class:close')}
        </Button>
      </footer>
    </dialog>
  );
}
