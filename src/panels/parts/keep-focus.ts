/** Where the keyboard goes when what it was on disappears. */

/** Once the page is redrawn: if the focus fell off, puts it on the first match in the open dialog or the main part, else on the heading there. */
export function keepFocus(selector: string): void {
  requestAnimationFrame(() => {
    const { activeElement } = document;
    if (activeElement && activeElement !== document.body && !(activeElement instanceof HTMLDialogElement)) return;
    const main = document.querySelector('dialog[open]') ?? document.querySelector('main');
    const target = main?.querySelector(selector) ?? main?.querySelector('h2');
    if (!(target instanceof HTMLElement)) return;
    if (!target.matches('button, a, input, select, textarea, summary')) target.tabIndex = -1;
    target.focus({ preventScroll: false });
  });
}
