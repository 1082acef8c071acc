/**
 * A hand that knows only a keyboard. It comes to a control by Tab and Shift+Tab, as a person does, and complains on the way:
 * of a control that cannot be reached, of focus that is caught, not to be seen, or hidden behind something.
 */
import type { Locator, Page } from '@playwright/test';

/** So many presses are patience enough for any one control. */
const MOST_PRESSES = 120;

export interface Keyboard {
  /** Presses made so far. */
  pressed(): number;
  /** Brings the focus to a control. @throws Error where Tab does not lead there */
  reach(control: Locator): Promise<void>;
  /** Comes to a control and uses it: Enter, or Space on a box to tick. */
  use(control: Locator): Promise<void>;
  /** Comes to a control and presses a key on it. */
  press(control: Locator, key: string): Promise<void>;
  /** Comes to a field and writes into it, over whatever stood there. */
  write(control: Locator, text: string): Promise<void>;
}

interface Look {
  readonly there: boolean;
  /** The focus stands behind the control in the page's order. */
  readonly past: boolean;
  /** What has the focus, in words for a failure. */
  readonly at: string;
  /** What is wrong with the focus as it shows; empty for nothing. */
  readonly fault: string;
  /** Held by nobody: the page itself has the focus. */
  readonly nowhere: boolean;
  /** Presses in a row that have not moved it. */
  readonly still: number;
}

/** Runs in the page. */
function lookAtFocus(control: Element): Look {
  const at = document.activeElement ?? document.body;
  const nowhere = at === document.body || at === document.documentElement;
  const before: unknown = Reflect.get(window, 'focusBefore');
  const counted: unknown = Reflect.get(window, 'focusStill');
  const still = before === at && typeof counted === 'number' ? counted + 1 : 0;
  Reflect.set(window, 'focusBefore', at);
  Reflect.set(window, 'focusStill', still);
  const label = at instanceof HTMLInputElement ? (at.labels?.[0] ?? null) : null;
  const words = at.getAttribute('aria-label') ?? label?.textContent ?? at.textContent ?? '';
  const name = `${at.tagName.toLowerCase()} "${words.trim().replace(/\s+/g, ' ').slice(0, 60)}"`;
  const outlined = (element: Element | null) => {
    if (!element) return false;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1 && !/, 0\)$/.test(outlineColor);
  };
  const around = [at, label, at.nextElementSibling, at.parentElement].filter((element) => element !== null);
  const boxes = [at, label].flatMap((element) => (element ? [...element.getClientRects()] : []));
  const points = boxes.flatMap(({ left, top, width, height }) =>
    [0.5, 0.15, 0.85].flatMap((x) => [0.5, 0.1, 0.9].map((y) => [left + width * x, top + height * y] as const)),
  );
  const uncovered = points.some(([x, y]) => {
    const hit = document.elementFromPoint(x, y);
    return hit !== null && (around.some((element) => element.contains(hit)) || hit.contains(at));
  });
  // A heading that was given the focus to read on from is no control: it shows no ring and needs none.
  const isControl = !nowhere && at.matches('a, button, input, select, textarea, summary, [tabindex="0"]');
  const unseen = isControl && !around.some(outlined) ? 'shows no sign of having the focus' : '';
  const covered = isControl && !uncovered ? 'has the focus where nobody can see it' : '';
  const past = (control.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !control.contains(at);
  return { there: at === control, past: past && !nowhere, at: name, fault: unseen || covered, nowhere, still };
}

export function keyboardOf(page: Page): Keyboard {
  let presses = 0;

  const settle = () =>
    page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => requestAnimationFrame(resolve)))),
    );

  /** Looks once more before it complains: scrolling to the focus takes the browser a frame or two. */
  async function look(control: Locator): Promise<Look> {
    for (let frame = 0; ; frame += 1) {
      const seen = await control.evaluate(lookAtFocus);
      if (seen.fault === '' || frame === 30) return seen;
      await settle();
    }
  }

  async function reach(control: Locator): Promise<void> {
    await control.waitFor();
    const way: string[] = [];
    let turns = 0;
    let backwards: boolean | undefined;
    for (let press = 0; press <= MOST_PRESSES; press += 1) {
      const seen = await look(control);
      if (seen.fault) throw new Error(`${seen.at} ${seen.fault}`);
      if (seen.there) {
        // A new part of the page may still be about to take the focus to its heading.
        await settle();
        if ((await look(control)).there) return;
      }
      if (press > 3 && seen.still > 2 && !seen.nowhere) throw new Error(`the focus is caught at ${seen.at}`);
      if (backwards !== undefined && backwards !== seen.past && !seen.nowhere) turns += 1;
      if (turns > 2) break;
      backwards = seen.past;
      way.push(seen.at);
      await page.keyboard.press(seen.past ? 'Shift+Tab' : 'Tab');
      presses += 1;
    }
    throw new Error(`Tab does not lead to ${control}, but to:\n  ${way.slice(-12).join('\n  ')}`);
  }

  async function press(control: Locator, key: string): Promise<void> {
    await reach(control);
    await page.keyboard.press(key);
    presses += 1;
  }

  return {
    pressed: () => presses,
    reach,
    press,
    async use(control) {
      await control.waitFor();
      const ticks = await control.evaluate((element) => element.matches('input[type=checkbox], input[type=radio]'));
      await press(control, ticks ? 'Space' : 'Enter');
    },
    async write(control, text) {
      await press(control, 'ControlOrMeta+a');
      await page.keyboard.type(text);
      presses += text.length;
    },
  };
}
