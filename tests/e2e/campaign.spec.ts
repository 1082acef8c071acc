// Every built-in case from the title to the debrief, by keyboard alone: no mouse, no click, no focus given by the test.
import type { Page } from '@playwright/test';
import { t } from '../../src/i18n/messages';
import type { Scenario } from '../../src/scenario/scenario';
import { builtinCases, shortestCase } from './cases';
import { movesSaved, onScreen, openTitle, withSeed } from './desk';
import { expect, test } from './fixture';
import { keyboardOf } from './keyboard';
import { type Diary, playerOf } from './player';

const [short, ...long] = builtinCases;
if (!short) throw new Error('There is no built-in case.');

test('the cases are there to be played', () => {
  expect(builtinCases.length).toBeGreaterThanOrEqual(3);
});

/** From the title to the briefing. */
async function begin(page: Page, scenario: Scenario, stage: boolean) {
  const keyboard = keyboardOf(page);
  await openTitle(page);
  if (!stage) await keyboard.use(page.getByRole('checkbox', { name: t('menu:stage') }));
  await keyboard.use(page.getByRole('button', { name: t('title:beginCase', { title: scenario.title }) }));
  await onScreen(page, 'opening');
  await keyboard.use(page.getByRole('button', { name: t('opening:begin'), exact: true }));
  await onScreen(page, 'playing');
  return keyboard;
}

function expectTried(diary: Diary, visits: number): void {
  expect(diary).toMatchObject({ visits, believed: 1 });
  for (const part of ['prepared', 'toasts', 'topics', 'proposed', 'heard', 'asked', 'accepted'] as const)
    expect(diary[part], part).toBeGreaterThan(0);
}

for (const scenario of long) {
  test(`${scenario.id}: a whole campaign by keyboard alone`, async ({ page }) => {
    test.setTimeout(240_000);
    await withSeed(page, 11);
    const keyboard = await begin(page, scenario, false);
    const player = playerOf(page, keyboard, scenario);
    await player.playCampaign();
    await onScreen(page, 'debrief');
    expectTried(player.diary, scenario.rules.visits);
    expect(player.diary.adjourned).toBeGreaterThan(0);
    await expect(page.getByRole('main')).toBeVisible();
    expect((await movesSaved(page)).at(-1)).toBe('CONTINUE');
  });
}

test.describe('with the stage on, in a small window', () => {
  test.use({ viewport: { width: 480, height: 300 } });

  test(`${short.id}: a whole campaign by keyboard alone`, async ({ page }) => {
    test.setTimeout(240_000);
    await withSeed(page, 11);
    const scenario = shortestCase();
    const keyboard = await begin(page, scenario, true);
    const player = playerOf(page, keyboard, scenario);
    await player.playVisit();
    await expect(page.locator('#stage')).toHaveAttribute('data-state', 'on');
    await expect(page.locator('#stage canvas')).toHaveAttribute('aria-hidden', 'true');
    await player.playCampaign();
    await onScreen(page, 'debrief');
    expectTried(player.diary, scenario.rules.visits);
  });
});

test('the dossier opens on its key, its tabs turn with the arrows, and focus comes back', async ({ page }) => {
  const keyboard = await begin(page, shortestCase(), false);
  const depart = page.getByRole('button', { name: t('briefing:depart') });
  await keyboard.reach(depart);
  await page.keyboard.press('d');
  const dialog = page.getByRole('dialog', { name: t('dossier:title') });
  await expect(dialog).toBeVisible();
  await keyboard.reach(dialog.getByRole('tab', { selected: true }));
  for (const part of ['relief', 'meters', 'notebook', 'instructions', 'people']) {
    await page.keyboard.press('ArrowRight');
    await expect(dialog.getByRole('tab', { name: t(`dossier:${part}`) })).toBeFocused();
    await expect(dialog.getByRole('tabpanel', { name: t(`dossier:${part}`) })).toBeVisible();
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(depart).toBeFocused();
});
