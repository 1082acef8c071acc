// The whole class on one page: dropped, pasted, checked, shown to a room; and for everybody.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import '../../src/i18n/debrief-words';
import { classWords } from '../../src/i18n/en/class';
import { addLocale, t } from '../../src/i18n/messages';
import { aClass, aForgedCode } from '../builders/a-class';
import { shortestCase } from './cases';
import { expect, test } from './fixture';
import { saveAt, saveFile } from './moments';

addLocale('en', { class: classWords });
const scenario = shortestCase();
const pupils = aClass(scenario, 12);
const codes = pupils.map(({ code }) => code);

async function paste(page: Page, text: string): Promise<void> {
  const field = page.getByLabel(t('class:paste'));
  if (!(await field.isVisible())) await page.getByText(t('class:gatherMore')).click();
  await field.fill(text);
  await page.getByRole('button', { name: t('class:read') }).click();
}

const allChecked = (page: Page) => expect(page.getByText(t('class:allChecked'))).toBeVisible({ timeout: 30_000 });
const counted = (page: Page, count: number) =>
  expect(page.getByRole('status').first()).toContainText(t('class:counted', { count }));

async function axeFaults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

test.beforeEach(({ page }) => page.goto('/class.html'));

test('rows pasted from a spreadsheet become a class; what cannot count is named with its place', async ({ page }) => {
  const rows = [
    ...codes.map((code, at) => `Group ${at}\t"${code}"`),
    codes[0],
    aForgedCode(scenario, 90),
    'BC2.some-case.abc.oh',
  ];
  await paste(page, rows.join('\r\n'));
  await allChecked(page);
  await counted(page, 12);
  const aside = page.getByRole('region', { name: t('class:asideTitle') }).first();
  await expect(aside.getByRole('row', { name: /13/ })).toContainText(t('class:asideWhy.duplicate', { about: '1' }));
  await expect(aside.getByRole('row', { name: /14/ })).toContainText(t('class:asideWhy.forged'));
  await expect(aside.getByRole('row', { name: /15/ })).toContainText(t('class:asideWhy.damaged'));
  const prompts = page.getByRole('region', { name: t('class:prompts') });
  await expect(prompts.getByRole('listitem')).toHaveCount(3);
});

test('a saved game and a text of codes are read together; a game not ended is set aside', async ({ page }) => {
  await page
    .locator('input[type=file]')
    .setInputFiles([
      saveFile(saveAt(scenario, 'debrief')),
      { ...saveFile(saveAt(scenario, 'answered')), name: 'half.json' },
      { name: 'codes.txt', mimeType: 'text/plain', buffer: Buffer.from(codes.slice(0, 3).join('\n')) },
      { name: 'poem.txt', mimeType: 'text/plain', buffer: Buffer.from('Roses are red') },
    ]);
  await counted(page, 4);
  await expect(page.getByRole('row', { name: /half\.json/ })).toContainText(t('class:asideWhy.unfinished'));
  await expect(page.getByRole('row', { name: /poem\.txt/ })).toContainText(t('class:asideWhy.not-read'));
});

test('files dropped on the page are read', async ({ page }) => {
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'class.csv', { type: 'text/csv' }));
    return transfer;
  }, codes.join('\n'));
  await page.locator('body').dispatchEvent('dragover', { dataTransfer: data });
  await expect(page.getByText(t('class:drop'))).toBeVisible();
  await page.locator('body').dispatchEvent('drop', { dataTransfer: data });
  await counted(page, 12);
});

test('the projector is turned by keys, shows no result alone, and closes', async ({ page }) => {
  await paste(page, codes.join('\n'));
  await allChecked(page);
  await page.getByRole('button', { name: new RegExp(t('class:project')) }).click();
  const dialog = page.getByRole('dialog', { name: t('class:projector') });
  await expect(dialog.getByRole('heading', { name: t('class:slidePeople') })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(dialog.getByRole('heading', { name: t('class:map') })).toBeFocused();
  for (const count of await dialog.locator('.class-map__count').allTextContents()) {
    expect(Number(count)).toBeGreaterThanOrEqual(5);
  }
  await expect(dialog.locator('.class-map__dots')).toHaveAttribute('d', '');
  expect(await axeFaults(page)).toEqual([]);
  await page.keyboard.press('End');
  await expect(dialog.getByText(t('class:slide', { at: 7, all: 7 }))).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('a few results are not shown to a room', async ({ page }) => {
  await paste(page, codes.slice(0, 4).join('\n'));
  await allChecked(page);
  await page.getByRole('button', { name: new RegExp(t('class:project')) }).click();
  await expect(page.getByText(t('class:projectorFew'))).toBeVisible();
});

for (const [name, width] of [
  ['wide', 1366],
  ['narrow', 320],
] as const) {
  test(`axe finds nothing and nothing runs over, ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    expect(await axeFaults(page), 'empty').toEqual([]);
    await paste(page, [...codes, 'BC2.x'].join('\n'));
    await allChecked(page);
    const folds = page.locator('main details:not([open]) > summary');
    while ((await folds.count()) > 0) await folds.first().click();
    expect(await axeFaults(page), 'a class').toEqual([]);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over).toBeLessThanOrEqual(0);
  });
}

test('every figure of the class says how it is computed', async ({ page }) => {
  await paste(page, codes.join('\n'));
  await allChecked(page);
  for (const part of ['map', 'dimensions', 'beliefs', 'people']) {
    const region = page.getByRole('region', { name: t(`class:${part}`), exact: true });
    await region.getByText(t('debrief:how')).focus();
    await page.keyboard.press('Enter');
    await expect(region.getByText(t(`class:how.${part}.0`))).toBeVisible();
  }
  await expect(page.getByText(t('debrief:formula.coalition'))).toBeVisible();
});

test('the table goes along without names; forgetting leaves nothing', async ({ page }) => {
  await paste(page, codes.join('\n'));
  await allChecked(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: new RegExp(t('class:json')) }).click();
  expect((await download).suggestedFilename()).toBe('back-channel-class.json');
  await page.getByRole('button', { name: t('class:clear') }).click();
  await expect(page.getByRole('heading', { name: t('class:gather') })).toBeVisible();
  expect(await page.evaluate(() => Object.keys(window.localStorage))).toEqual([]);
});

test('is reached from the title', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: t('title:wholeClass') }).click();
  await expect(page.getByRole('heading', { level: 1, name: t('class:title') })).toBeVisible();
});
