// Every screen for everybody: axe finds nothing, nothing scrolls sideways at 320 pixels, and text of twice the size fits.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { withOptions } from './desk';
import { expect, test } from './fixture';
import { screens } from './screens';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Rule, element and what is wrong, one line each. */
async function axeFaults(page: Page): Promise<readonly string[]> {
  // Contrast is measured on what has come to rest.
  await page.evaluate(async () => {
    const passing = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.all(passing.map(({ finished }) => finished.catch(() => null)));
  });
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim()}`),
  );
}

/** What reaches past the right edge, outside of boxes that scroll by themselves. */
const tooWide = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const page = document.documentElement;
    if (page.scrollWidth <= page.clientWidth && document.body.scrollWidth <= page.clientWidth) return [];
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > page.clientWidth + 1)
      .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`)
      .slice(0, 8)
      .concat(`page is ${page.scrollWidth} wide`);
  });

/** Controls that cannot be brought into sight, whole across and in part down. */
const outOfReach = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const dialog = document.querySelector('dialog[open]');
    const within = dialog ?? document.body;
    const controls = [...within.querySelectorAll('button, input, select, textarea, summary, a[href]')];
    return controls.flatMap((control) => {
      const shown = control instanceof HTMLInputElement ? (control.labels?.[0] ?? control) : control;
      if (!shown.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true })) return [];
      shown.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, right, top, bottom } = shown.getBoundingClientRect();
      const inSight = left >= -1 && right <= window.innerWidth + 1 && bottom > 0 && top < window.innerHeight;
      const name = (control.getAttribute('aria-label') ?? shown.textContent ?? '').trim().slice(0, 40);
      return inSight ? [] : [`${control.tagName.toLowerCase()} "${name}" at ${Math.round(left)}–${Math.round(right)}`];
    });
  });

test.beforeEach(({ page }) => withOptions(page, { stage: false }));

test('the watch on access sees a picture without words, a line too wide and a control out of reach', async ({
  page,
}) => {
  await page.goto('/');
  await page.setViewportSize({ width: 320, height: 640 });
  await page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<img src="data:," ><p style="width: 500px">wide</p>');
    document.body.insertAdjacentHTML(
      'beforeend',
      '<button style="position: fixed; left: -90px; width: 80px">out</button>',
    );
  });
  expect((await axeFaults(page)).map((fault) => fault.split(':')[0])).toEqual(['image-alt']);
  expect(await tooWide(page)).toContain('p.');
  expect(await outOfReach(page)).toEqual(['button "out" at -90–-10']);
});

for (const screen of screens) {
  test(`${screen.name}: axe, 320 pixels, text of 200 per cent`, async ({ page }) => {
    await page.setViewportSize({ width: 1366, height: 768 });
    await screen.open(page);
    expect(await axeFaults(page), 'wide').toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect.soft(await tooWide(page), 'at 320 pixels').toEqual([]);
    expect.soft(await outOfReach(page), 'at 320 pixels').toEqual([]);
    expect.soft(await axeFaults(page), 'narrow').toEqual([]);
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.addStyleTag({ content: ':root { font-size: calc(2 * 1.0625rem) !important; }' });
    expect.soft(await tooWide(page), 'text of 200 per cent').toEqual([]);
    expect.soft(await outOfReach(page), 'text of 200 per cent').toEqual([]);
  });
}
