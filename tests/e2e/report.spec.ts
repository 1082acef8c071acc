// The report on paper: whatever step one prints from, one page to hand in and one of detail, on A4 and on Letter.
import { t } from '../../src/i18n/messages';
import { standAt, toStep, withOptions } from './desk';
import { expect, test } from './fixture';

/** Pages of a PDF: its page objects, counted. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

test.beforeEach(({ page }) => withOptions(page, { stage: false, hints: false }));

for (const format of ['A4', 'Letter']) {
  test(`two pages on ${format}`, async ({ page }) => {
    await standAt(page, 'debrief');
    await toStep(page, 'missed');
    expect(pagesOf(await page.pdf({ format }))).toBe(2);
  });
}

test('once its edge has been seen, the value map is a page of its own', async ({ page }) => {
  await standAt(page, 'debrief');
  await toStep(page, 'value-map');
  await page.getByRole('button', { name: t('debrief-map:show') }).click();
  await expect(page.getByRole('img', { name: /^Value map: / })).toBeVisible();
  expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(3);
});

test('on paper stands the report and nothing of the screen; what was written is in it', async ({ page }) => {
  await standAt(page, 'debrief');
  await page.getByRole('textbox').first().fill('He wanted the aeroplanes back.');
  await toStep(page, 'next');
  await expect(page.locator('.report')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.report')).toBeVisible();
  await expect(page.locator('.report')).toContainText('He wanted the aeroplanes back.');
  await expect(page.getByRole('navigation', { name: t('debrief-steps:list') })).toBeHidden();
  await expect(page.locator('.report .freed-bar').first()).toHaveCSS('display', 'inline');
});

test('the report can be taken along as JSON and as a table', async ({ page }) => {
  await standAt(page, 'debrief');
  await toStep(page, 'next');
  for (const [name, ending] of [
    [t('debrief-report:json'), 'json'],
    [t('debrief-report:csv'), 'csv'],
  ] as const) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    expect((await download).suggestedFilename()).toMatch(new RegExp(`^back-channel-report-.*\\.${ending}$`));
  }
});
