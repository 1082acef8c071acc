// Looking back, by keyboard alone: nine steps, the strip of moves with the stage's moment, forks as a tree and side by side.
import { t } from '../../src/i18n/messages';
import { STEPS } from '../../src/panels/debrief/steps';
import { onScreen, openTitle, standAt, storedSaves, toStep, withOptions } from './desk';
import { expect, test } from './fixture';

test.beforeEach(({ page }) => withOptions(page, { stage: false, hints: false }));

test('nine steps, by keyboard: on to the last, and the browser’s own way back', async ({ page }) => {
  await standAt(page, 'debrief');
  for (const step of STEPS.slice(1)) {
    const on = page.getByRole('button', { name: t('debrief-steps:on') });
    await on.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: t(`debrief-steps:title.${step}`) })).toBeFocused();
  }
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: t('debrief-steps:title.history') })).toBeVisible();
  await page.getByRole('button', { name: t('debrief-steps:on') }).click();
  await page.getByRole('button', { name: t('debrief:toTitle') }).click();
  await onScreen(page, 'title');
  expect(new URL(page.url()).hash).toBe('');
});

test('a reload comes back to the game with what was written', async ({ page }) => {
  await standAt(page, 'debrief');
  await page.getByRole('textbox').first().fill('He wanted the aeroplanes back.');
  await openTitle(page);
  await page
    .getByRole('button', { name: t('title:open'), exact: false })
    .first()
    .click();
  await onScreen(page, 'debrief');
  await expect(page.getByRole('textbox').first()).toHaveValue('He wanted the aeroplanes back.');
});

test('the strip of moves goes by arrow keys; its moment is told, and leaving the step is being at the end again', async ({
  page,
}) => {
  await standAt(page, 'debrief');
  await toStep(page, 'timeline');
  const strip = page.getByRole('slider', { name: t('debrief-time:slider') });
  const end = await strip.inputValue();
  await strip.focus();
  await page.keyboard.press('Home');
  await expect(strip).toHaveAttribute('aria-valuetext', new RegExp(t('debrief-time:move.opening')));
  await page.keyboard.press('ArrowRight');
  await expect(strip).toHaveValue('1');
  await toStep(page, 'beliefs');
  await toStep(page, 'timeline');
  await expect(strip).toHaveValue(end);
});

test('a fork from any moment is kept under its game, and the two are laid side by side', async ({ page }) => {
  await standAt(page, 'debrief');
  await toStep(page, 'timeline');
  await page.getByRole('slider', { name: t('debrief-time:slider') }).focus();
  await page.keyboard.press('Home');
  await page.getByRole('button', { name: t('debrief-time:replay') }).click();
  await onScreen(page, 'playing');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: t('menu:open'), exact: true }).click();
  await page.getByRole('button', { name: t('menu:close'), exact: false }).click();
  await page.getByRole('button', { name: t('menu:closeYes') }).click();
  await onScreen(page, 'debrief');
  expect(await storedSaves(page)).toHaveLength(2);
  await toStep(page, 'next');
  const tree = page.getByRole('region', { name: t('debrief-branches:title') });
  await expect(tree.getByRole('listitem')).toHaveCount(2);
  await tree.getByRole('button', { name: /beside/ }).click();
  await expect(page.getByRole('heading', { name: t('debrief-branches:sideTitle') })).toBeFocused();
  await expect(tree.getByRole('table').getByRole('row').last()).toContainText(t('debrief:dimension.horizon'));
});

test('the edge is guessed by keyboard, then shown, and every mark is read', async ({ page }) => {
  await standAt(page, 'debrief');
  await toStep(page, 'value-map');
  const guess = page.getByRole('slider').first();
  await guess.focus();
  await page.keyboard.press('End');
  await page.getByRole('button', { name: t('debrief-map:show') }).press('Enter');
  const reader = page.getByRole('group', { name: t('debrief-map:readerLabel') });
  await reader.getByRole('button', { name: t('debrief-map:after') }).press('Enter');
  await expect(reader.getByRole('status')).toContainText(/\d/);
});
