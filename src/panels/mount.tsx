/** Hangs the panels into the page. */
import { render } from 'preact';
import './theme.css';
import { App } from './app';
import type { Shell } from './shell';
import { ShellContext } from './use-shell';

/** Draws the whole interface into `root`; returns the way to take it down. */
export function mountPanels(root: HTMLElement, shell: Shell): () => void {
  render(
    <ShellContext.Provider value={shell}>
      <App />
    </ShellContext.Provider>,
    root,
  );
  return () => render(null, root);
}
