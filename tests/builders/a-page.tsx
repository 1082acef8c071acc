/** Draws panels into a page of their own, and finds things in it the way a reader does: by role and words. */
import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import type { Shell } from '../../src/panels/shell';
import { ShellContext } from '../../src/panels/use-shell';

export interface Page {
  readonly root: HTMLElement;
  text(): string;
  /** The only button with these words (its label, or a part of its text). Throws where there is none. */
  button(words: string): HTMLButtonElement;
  hasButton(words: string): boolean;
  press(words: string): Promise<void>;
  /** Runs something and waits until the page has been redrawn. */
  after(change: () => void): Promise<void>;
  close(): void;
}

const wordsOf = (button: HTMLElement) => button.getAttribute('aria-label') ?? button.textContent ?? '';

export async function aPage(shell: Shell, panel: ComponentChild): Promise<Page> {
  const root = document.createElement('div');
  document.body.append(root);
  const after = async (change: () => void) => {
    await act(async () => change());
  };
  await after(() => render(<ShellContext.Provider value={shell}>{panel}</ShellContext.Provider>, root));
  const buttons = (words: string) =>
    [...root.querySelectorAll('button')].filter((button) => wordsOf(button).includes(words));
  const button = (words: string) => {
    const [found] = buttons(words);
    if (!found) throw new Error(`No button says “${words}”. The page: ${root.textContent}`);
    return found;
  };
  return {
    root,
    text: () => root.textContent ?? '',
    button,
    hasButton: (words) => buttons(words).length > 0,
    press: (words) => after(() => button(words).click()),
    after,
    close: () => {
      render(null, root);
      root.remove();
    },
  };
}
