// The report on paper: whatever step one prints from, one page to hand in and one of detail, on A4 and on Letter.
import { playOut } from '../../src/bots/play-out';
import { prober } from '../../src/bots/prober';
import { t } from '../../src/i18n/messages';
import { ENGINE } from '../../src/machine/engine';
import type { Scenario } from '../../src/scenario/scenario';
import type { Save } from '../../src/storage/save';
import { aSave } from '../builders/a-save';
import { builtinCases } from './cases';
import { importSave, openTitle, standAt, toStep, withOptions } from './desk';
import { expect, test } from './fixture';

/** Pages of a PDF: its page objects, counted. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

test.beforeEach(({ page }) => withOptions(page, { stage: false, hints: false }));

/** A whole campaign of a case, every visit with a paper signed: as much as there is to report. */
function longSave(scenario: Scenario): Save {
  const seed = 5;
  const { moves, end } = playOut(scenario, seed, prober);
  const { id, modelHash, profile, title, rules } = scenario;
  return aSave({
    engine: ENGINE,
    scenario: { id, modelHash },
    profile,
    seed,
    moves,
    title,
    visit: end.visit,
    visits: rules.visits,
    ended: true,
  });
}

for (const scenario of builtinCases) {
  test(`two pages, on A4 and on Letter: ${scenario.id}`, async ({ page }) => {
    await openTitle(page);
    await importSave(page, longSave(scenario), 'debrief');
    await toStep(page, 'missed');
    await expect(page.locator('.report .missed-trade, .report li').first()).toBeAttached();
    for (const format of ['A4', 'Letter']) expect(pagesOf(await page.pdf({ format })), format).toBe(2);
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
