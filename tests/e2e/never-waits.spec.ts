// The stage plays beside the game and never holds it up: a whole visit is played while not one frame of it is drawn.

import { drawUntil, freezeClock } from '../../scripts/frozen-clock';
import { t } from '../../src/i18n/messages';
import { shortestCase } from './cases';
import { openTitle, root, withSeed } from './desk';
import { expect, test } from './fixture';
import { keyboardOf } from './keyboard';
import { playerOf } from './player';

test.use({ viewport: { width: 480, height: 300 } });

test('every move is taken while the arrival, and all that follows, stands still in mid-motion', async ({ page }) => {
  test.setTimeout(180_000);
  await freezeClock(page);
  await withSeed(page, 11);
  const scenario = shortestCase();
  await openTitle(page);
  await page.getByRole('button', { name: t('title:beginCase', { title: scenario.title }) }).click();
  await page.getByRole('button', { name: t('opening:begin'), exact: true }).click();
  await expect(page.locator('#stage')).toHaveAttribute('data-state', 'on', { timeout: 60_000 });
  await drawUntil(page, () => performance.getEntriesByName('stage-drawn').length > 0);
  const player = playerOf(page, keyboardOf(page), scenario);
  await player.playVisit();
  expect(player.diary).toMatchObject({ visits: 1, toasts: 1, topics: 1, proposed: 1 });
  await expect(root(page)).toHaveAttribute('data-phase', 'briefing');
  await expect(page.locator('#stage')).toHaveAttribute('data-state', 'on');
});
