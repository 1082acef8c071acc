/** The width an element has, so that a chart can be drawn for it and its letters keep their size. */
import { useEffect, useRef, useState } from 'preact/hooks';

/** In the middle of being laid out anew an element can be a few pixels wide; no chart is drawn narrower than this. */
const LEAST = 160;

export function useWidth<E extends HTMLElement>(first: number) {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(first);
  useEffect(() => {
    const { current } = element;
    if (!current || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setWidth(Math.max(LEAST, Math.round(entry.contentRect.width)));
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return { element, width };
}
