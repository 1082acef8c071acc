/** Where the keyboard goes when what it was on disappears. */

/** Once the page is redrawn: if the focus fell off, puts it on the first match in the page's main part, else on its heading. */
export function keepFocus(selector: string): void {
  requestAnimationFrame(() => {
    if (document.activeElement && document.activeElement !== document.body) return;
    const main = document.querySelector('main');
    const target = main?.querySelector(selector) ?? main?.querySelector('h2');
    if (!(target instanceof HTMLElement)) return;
    if (!target.matches('button, a, input, select, textarea, summary')) target.tabIndex = -1;
    target.focus({ preventScroll: false });
  });
}
