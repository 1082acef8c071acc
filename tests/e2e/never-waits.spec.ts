// The stage plays beside the game and never holds it up: a whole visit is played while not one frame of it is drawn.
import { drawUntil, freezeClock } from '../../scripts/frozen-clock';
import { t } from '../../src/i18n/messages';
import { caseWords } from '../../src/panels/parts/case-words';
import { shortestCase } from './cases';
import { openTitle, root, withSeed } from './desk';
import { expect, test } from './fixture';

test.use({ viewport: { width: 480, height: 300 } });

test('every move is taken while the arrival, and all that follows, stands still in mid-motion', async ({ page }) => {
  test.setTimeout(120_000);
  await freezeClock(page);
  await withSeed(page, 11);
  const scenario = shortestCase();
  const say = (key: string): string => t(key, caseWords(scenario));
  const press = (key: string) => page.getByRole('button', { name: say(key) }).click();
  const inPhase = (phase: string) => expect(root(page)).toHaveAttribute('data-phase', phase);
  await openTitle(page);
  await page.getByRole('button', { name: t('title:beginCase', { title: scenario.title }) }).click();
  await page.getByRole('button', { name: t('opening:begin'), exact: true }).click();
  const stage = page.locator('#stage');
  await expect(stage).toHaveAttribute('data-state', 'on', { timeout: 60_000 });
  await drawUntil(page, () => performance.getEntriesByName('stage-drawn').length > 0);
  const before = await stage.locator('canvas').screenshot();

  await inPhase('briefing');
  await press('briefing:depart');
  await inPhase('talks');
  await press('talks:drink');
  const topics = page.getByRole('region', { name: say('talks:topics') }).getByRole('button');
  await topics.first().click();
  await page
    .getByRole('list', { name: say('talks:replies') })
    .getByRole('button')
    .first()
    .click();
  await press('talks:sitDown');
  await inPhase('table');
  await press('table:hear');
  await press('table:accept');
  await press('table:toDelivery');
  await inPhase('delivery');
  const shortfall = page.getByRole('region', { name: say('delivery:respond') });
  if ((await shortfall.count()) > 0) await shortfall.getByRole('button').first().click();
  await press('delivery:home');
  await inPhase('aftermath');
  await press('aftermath:next');
  await inPhase('briefing');

  expect((await stage.locator('canvas').screenshot()).equals(before), 'the stage has not moved').toBe(true);
});
