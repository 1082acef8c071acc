/**
 * What a page costs that nobody plays in: frames drawn and timers that go off within three seconds, behind another tab, under
 * the menu, under reduced motion. A tab in the background is told so by the page's own signs, which a headless browser never shows.
 */
import type { Page } from '@playwright/test';
import { t } from '../../src/i18n/messages';
import { type BuiltPage, markOf, openBuiltPage, withSaveAt } from '../built-page';
import type { Figure } from './figure';

const WATCHED_MS = 3000;
/** Until what was begun before has come to an end. */
const SETTLED_MS = 4000;

interface Work {
  readonly frames: number;
  readonly draws: number;
  readonly timers: number;
}

/** Counts frames asked for and served, calls that draw, and timers that go off, from the page's first script on. */
async function countWork(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const work = { frames: 0, draws: 0, timers: 0 };
    Reflect.set(window, '__work', work);
    const frame = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (run) =>
      frame((time) => {
        work.frames += 1;
        run(time);
      });
    for (const name of ['setTimeout', 'setInterval'] as const) {
      const real: unknown = Reflect.get(window, name);
      Reflect.set(window, name, (run: unknown, ms: unknown, ...rest: readonly unknown[]) => {
        if (typeof real !== 'function' || typeof run !== 'function') return 0;
        return Reflect.apply(real, window, [
          (...given: readonly unknown[]) => {
            work.timers += 1;
            Reflect.apply(run, window, given);
          },
          ms,
          ...rest,
        ]);
      });
    }
    for (const gl of [WebGLRenderingContext.prototype, WebGL2RenderingContext.prototype])
      for (const name of ['drawElements', 'drawArrays'] as const) {
        const real: unknown = Reflect.get(gl, name);
        Reflect.set(gl, name, function (this: unknown, ...given: readonly unknown[]) {
          work.draws += 1;
          return typeof real === 'function' ? Reflect.apply(real, this, given) : undefined;
        });
      }
  });
}

async function workOf(page: Page): Promise<Work> {
  const read = () => page.evaluate((): Work => ({ ...Reflect.get(window, '__work') }));
  await page.waitForTimeout(SETTLED_MS);
  const before = await read();
  await page.waitForTimeout(WATCHED_MS);
  const after = await read();
  return {
    frames: after.frames - before.frames,
    draws: after.draws - before.draws,
    timers: after.timers - before.timers,
  };
}

const hide = (page: Page, hidden: boolean): Promise<void> =>
  page.evaluate((now) => {
    Object.defineProperty(document, 'hidden', { configurable: true, value: now });
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: now ? 'hidden' : 'visible' });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);

async function openTalks(built: BuiltPage, reduced: boolean): Promise<Page> {
  const page = await built.browser.newPage({
    viewport: { width: 640, height: 360 },
    reducedMotion: reduced ? 'reduce' : 'no-preference',
  });
  await countWork(page);
  await withSaveAt(page, 'talks');
  await page.goto(built.address);
  await page
    .getByRole('button', { name: t('title:continue') })
    .first()
    .click();
  await markOf(page, 'stage-drawn');
  return page;
}

const idle = (where: string, { frames, draws, timers }: Work): readonly Figure[] => [
  { what: `frames in three seconds, ${where}`, value: frames, unit: 'frames', most: 0 },
  { what: `calls that draw in three seconds, ${where}`, value: draws, unit: 'calls', most: 0 },
  { what: `timers in three seconds, ${where}`, value: timers, unit: 'timers', most: 0 },
];

export async function figures(): Promise<readonly Figure[]> {
  const built = await openBuiltPage();
  try {
    const page = await openTalks(built, false);
    const played = await workOf(page);
    await hide(page, true);
    const hidden = await workOf(page);
    await hide(page, false);
    const back = await workOf(page);
    await page.getByRole('button', { name: t('menu:open'), exact: true }).click();
    const paused = await workOf(page);
    await page.close();
    const still = await openTalks(built, true);
    const reduced = await workOf(still);
    return [
      { what: 'frames in three seconds, in the talks', value: played.frames, unit: 'frames', least: 1 },
      ...idle('in a hidden tab', hidden),
      { what: 'frames in three seconds, back again', value: back.frames, unit: 'frames', least: 1 },
      ...idle('under the menu', paused),
      ...idle('with reduced motion', reduced),
    ];
  } finally {
    await built.close();
  }
}
