// The sum of a paper stays in view while one writes: it takes little room, and nothing that has the focus lies beneath it.
import type { Page } from '@playwright/test';
import { t } from '../../src/i18n/messages';
import { withOptions } from './desk';
import { expect, test } from './fixture';
import { screens } from './screens';

const SETTINGS = [
  { name: '1366 × 768', viewport: { width: 1366, height: 768 }, share: 0.12 },
  { name: '1920 × 1080', viewport: { width: 1920, height: 1080 }, share: 0.09 },
  { name: '390 × 844', viewport: { width: 390, height: 844 }, share: 0.06 },
  { name: '844 × 390', viewport: { width: 844, height: 390 }, share: 0.12 },
  { name: '1366 × 768 at 200 %', viewport: { width: 683, height: 384 }, share: 0.12 },
] as const;

/** What has the focus, and what of it lies beneath something else. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const { left, top, width, height } = element.getBoundingClientRect();
    const seen = element instanceof HTMLInputElement ? (element.labels?.[0] ?? element) : element;
    const shows = [0.15, 0.5, 0.85].filter((share) =>
      seen.contains(document.elementFromPoint(left + width / 2, top + height * share)),
    );
    const name = (element.getAttribute('aria-label') ?? element.textContent ?? '').slice(0, 40);
    return {
      what: `${element.tagName} ${element.id} ${element.getAttribute('name') ?? ''} ${name}`,
      hidden: shows.length < 2,
      last: element.id === 'last',
    };
  });

/** Goes from stop to stop of the panel with Tab, and gathers what one could not see. */
async function hiddenStops(page: Page): Promise<readonly string[]> {
  const hidden: string[] = [];
  await page.getByRole('heading', { level: 2 }).first().focus();
  for (let stops = 0; stops < 120; stops += 1) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    if (at === null || at.last) return stops > 12 ? hidden : [...hidden, `only ${stops} stops`];
    if (at.hidden) hidden.push(at.what);
  }
  return [...hidden, 'no end of stops'];
}

/** Height of the sum on the window, as a share of it, where one is in the middle of the paper. */
const shareOfSum = (page: Page): Promise<number> =>
  page.evaluate(() => {
    document.querySelector('.composer__sides')?.scrollIntoView({ block: 'start', behavior: 'instant' });
    const gauges = document.querySelector('.gauges');
    const stuck = gauges?.closest('.composer__sum');
    const box = stuck && getComputedStyle(stuck).display !== 'contents' ? stuck : gauges?.closest('.sum__line');
    const { top, bottom, height } = box?.getBoundingClientRect() ?? new DOMRect();
    return top >= 0 && bottom <= window.innerHeight + 1 ? height / window.innerHeight : 1;
  });

// Beside the stage of a large window: drawn in software that takes half a minute.
for (const { name, viewport, share } of SETTINGS)
  for (const stage of viewport.width > 1400 ? [false] : [false, true])
    test(`${name}${stage ? ', beside the stage' : ''}: the sum is low, shows four sides, and hides nothing in focus`, async ({
      page,
    }) => {
      test.setTimeout(120_000);
      await page.setViewportSize(viewport);
      await withOptions(page, { stage, hints: false });
      await screens.find((screen) => screen.name === 'draft')?.open(page);
      await page.getByRole('button', { name: t('notices:dismiss') }).click();
      expect.soft(await shareOfSum(page), 'share of the window').toBeLessThanOrEqual(share);
      await expect(page.locator('.gauge[data-side]')).toHaveCount(4);
      // An end to come to: the browser's own stops differ.
      await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<button id="last">end</button>'));
      expect(await hiddenStops(page)).toEqual([]);
    });

test('a line of the sum on a phone becomes all of it on request', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await withOptions(page, { stage: false, hints: false });
  await screens.find((screen) => screen.name === 'draft')?.open(page);
  await page.getByRole('button', { name: t('notices:dismiss') }).click();
  await page.evaluate(() => window.scrollTo(0, 0));
  const propose = page.getByRole('button', { name: t('table:propose') });
  await expect(propose).not.toBeInViewport();
  const pin = page.getByRole('button', { name: t('table:keepSum') });
  await pin.click();
  await expect(pin).toHaveAttribute('aria-pressed', 'true');
  await expect(propose).toBeInViewport({ ratio: 1 });
  await pin.click();
  await expect(propose).not.toBeInViewport();
});
