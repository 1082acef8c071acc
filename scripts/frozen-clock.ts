/** A page whose time goes on only when it is told to, with chance that is always the same: its pictures can be repeated. */
import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** Lets so many milliseconds pass, in frames of 50. With 0: draws one frame in which no time passes. */
    __advance?: (ms: number) => void;
    /** Chance starts anew, as it always does at this time. */
    __reseed?: () => void;
  }
}

/** Call before the page is opened. Timers and loading go on in real time. */
export async function freezeClock(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let now = 1000;
    let last = 0;
    let chance = now;
    const waiting = new Map<number, FrameRequestCallback>();
    Date.now = () => 1_750_000_000_000 + now;
    performance.now = () => now;
    Math.random = () => {
      chance = (Math.imul(chance, 1103515245) + 12345) & 0x7fffffff;
      return chance / 0x7fffffff;
    };
    window.requestAnimationFrame = (run) => {
      last += 1;
      waiting.set(last, run);
      return last;
    };
    window.cancelAnimationFrame = (id) => {
      waiting.delete(id);
    };
    // Chance hangs on the time alone: what was drawn while something loaded is forgotten.
    window.__reseed = () => {
      chance = Math.imul(now, 2654435761) & 0x7fffffff;
    };
    // A method, not a named function: a tool that keeps functions' names would name it by something the page does not have.
    const clock = {
      frame() {
        window.__reseed?.();
        const due = [...waiting.values()];
        waiting.clear();
        for (const run of due) run(now);
      },
    };
    window.__advance = (ms) => {
      if (ms === 0) clock.frame();
      for (let passed = 0; passed < ms; passed += 50) {
        now += 50;
        clock.frame();
      }
    };
  });
}

/** Lets time pass in small helpings, so that a slow machine answers in between. 0 is one frame in no time. */
export async function advance(page: Page, ms: number): Promise<void> {
  if (ms === 0) await page.evaluate(() => window.__advance?.(0));
  for (let passed = 0; passed < ms; passed += 250)
    await page.evaluate((step) => window.__advance?.(step), Math.min(250, ms - passed));
}

/** Draws frames in which no time passes until the page says so; gives up after a real minute. */
export async function drawUntil(page: Page, ready: () => boolean): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (!(await page.evaluate(ready))) {
    if (Date.now() > deadline) throw new Error('the page did not come to stand within a minute');
    await page.evaluate(() => window.__advance?.(0));
    await page.waitForTimeout(40);
  }
}
