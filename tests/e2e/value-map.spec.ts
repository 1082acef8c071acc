// The value map in stages: first one's own deals, then a guess, then the edge. By keyboard, by mouse, and read aloud.
import type { Page } from '@playwright/test';
import { t } from '../../src/i18n/messages';
import { standAt, storedSaves, toStep, withOptions } from './desk';
import { expect, test } from './fixture';
import { keyboardOf } from './keyboard';

test.beforeEach(({ page }) => withOptions(page, { stage: false, hints: false }));

const show = (page: Page) => page.getByRole('button', { name: t('debrief-map:show') });
const handles = (page: Page) => page.getByRole('group', { name: t('debrief-map:chartFirst') }).getByRole('slider');
const map = (page: Page) => page.getByRole('img', { name: /^Value map: / });
const verdict = /You (thought the edge|marked the edge)|Your marks lay/;

async function toMap(page: Page): Promise<void> {
  await standAt(page, 'debrief');
  await toStep(page, 'value-map');
  await expect(show(page)).toBeVisible();
}

test('by keyboard alone one marks the edge, sees it, and walks along it', async ({ page }) => {
  await toMap(page);
  await expect(map(page)).toHaveCount(0);
  const first = handles(page).first();
  const before = Number(await first.getAttribute('aria-valuenow'));
  await first.focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(first).toHaveAttribute('aria-valuenow', String(before + 2));
  await show(page).focus();
  await page.keyboard.press('Enter');
  await expect(map(page)).toBeVisible();
  await expect(page.getByText(verdict)).toBeFocused();

  await page.getByRole('button', { name: t('debrief-map:after') }).focus();
  const reader = page.getByRole('group', { name: t('debrief-map:readerLabel') }).getByRole('status');
  await page.keyboard.press('ArrowRight');
  const told = await reader.innerText();
  await page.keyboard.press('ArrowRight');
  await expect(reader).not.toHaveText(told);
  const walk = page.getByRole('slider', { name: t('debrief-map:walk') });
  await walk.focus();
  await page.keyboard.press('ArrowRight');
  await expect(walk).toHaveAttribute('aria-valuetext', /at most/);

  await page.getByText(t('debrief-map:inFull')).focus();
  await page.keyboard.press('Enter');
  const inFull = page.locator('details').filter({ hasText: t('debrief-map:inFull') });
  await expect(inFull.getByText(t('table:weGet')).first()).toBeVisible();
});

test('a hand that knows only a keyboard sees which handle it holds', async ({ page }) => {
  await toMap(page);
  const keyboard = keyboardOf(page);
  for (const at of [0, 1, 2]) {
    const handle = handles(page).nth(at);
    // Comes by Tab, and fails where the focus shows no sign.
    await keyboard.reach(handle);
    // Seen, and not only said: the corner of the ring, where neither knob nor letters are.
    const box = await handle.boundingBox();
    if (!box) throw new Error('the handle is not on the page');
    const clip = { x: box.x - 4, y: box.y - 4, width: 10, height: 10 };
    const held = await page.screenshot({ clip });
    await handle.evaluate((element) => element instanceof SVGElement && element.blur());
    expect((await page.screenshot({ clip })).equals(held), `handle ${at + 1} looks alike with and without focus`).toBe(
      false,
    );
    await handle.focus();
  }
});

test('the watch over the keyboard complains where a handle would show nothing of its focus', async ({ page }) => {
  await toMap(page);
  await page.addStyleTag({ content: '[role="slider"] { outline: none !important; }' });
  await expect(keyboardOf(page).reach(handles(page).nth(1))).rejects.toThrow('shows no sign of having the focus');
});

test('what was marked stays with the game', async ({ page }) => {
  await toMap(page);
  await show(page).click();
  await expect(page.getByText(verdict)).toBeVisible();
  expect((await storedSaves(page)).some((text) => text.includes('"edge"'))).toBe(true);
  await toStep(page, 'missed');
  await toStep(page, 'value-map');
  await expect(page.getByText(verdict)).toBeVisible();
});

test('a handle is dragged, and a click on the map moves the nearest', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 1000 });
  await toMap(page);
  const [first, second] = [handles(page).nth(0), handles(page).nth(1)];
  const at = async () => Number(await first.getAttribute('aria-valuenow'));
  const before = await at();
  await first.scrollIntoViewIfNeeded();
  const box = await first.locator('circle').first().boundingBox();
  if (!box) throw new Error('the handle is not on the page');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y - 40, { steps: 4 });
  await page.mouse.up();
  await expect.poll(at).toBeGreaterThan(before);

  const other = await second.locator('circle').first().boundingBox();
  if (!other) throw new Error('the handle is not on the page');
  const nearest = Number(await second.getAttribute('aria-valuenow'));
  await page.mouse.click(other.x + other.width / 2 + 8, other.y - 60);
  await expect.poll(async () => Number(await second.getAttribute('aria-valuenow'))).toBeGreaterThan(nearest);
});

test('the guess may be passed over', async ({ page }) => {
  await toMap(page);
  await page.getByRole('button', { name: t('debrief-map:skip') }).click();
  await expect(map(page)).toBeVisible();
  await expect(page.getByText(verdict)).toHaveCount(0);
  await page.getByRole('radio', { name: t('debrief-map:visit', { visit: 1 }) }).check();
  await page.getByText(t('debrief-map:table'), { exact: true }).click();
  await expect(page.getByRole('table').first()).toBeVisible();
});
