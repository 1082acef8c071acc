// The stage is a picture beside a complete game: without WebGL, or when it is lost, nothing else is.
import { t } from '../../src/i18n/messages';
import { shortestCase } from './cases';
import { onScreen, openTitle, root, standAt, withSeed } from './desk';
import { expect, test } from './fixture';
import { keyboardOf } from './keyboard';
import { playerOf } from './player';

test.use({ viewport: { width: 480, height: 300 } });

test.describe('without WebGL', () => {
  test.use({ allowedErrors: [/WebGL/i] });

  test('the game is complete, and says once that there is no stage', async ({ page }) => {
    test.setTimeout(120_000);
    await withSeed(page, 11);
    await page.addInitScript(() => {
      const real = HTMLCanvasElement.prototype.getContext;
      Reflect.set(HTMLCanvasElement.prototype, 'getContext', function (this: HTMLCanvasElement, kind: string) {
        return kind.includes('webgl') ? null : Reflect.apply(real, this, [kind]);
      });
    });
    const scenario = shortestCase();
    await openTitle(page);
    const keyboard = keyboardOf(page);
    await keyboard.use(page.getByRole('button', { name: t('title:beginCase', { title: scenario.title }) }));
    await keyboard.use(page.getByRole('button', { name: t('opening:begin'), exact: true }));
    const told = page.getByText(t('notices:no-stage'));
    await expect(told).toBeVisible();
    await keyboard.use(page.getByRole('button', { name: t('notices:dismiss') }));
    await expect(told).toHaveCount(0);
    await playerOf(page, keyboard, scenario).playCampaign();
    await onScreen(page, 'debrief');
    await expect(told).toHaveCount(0);
    await expect(page.locator('#stage')).toHaveAttribute('data-state', 'missing');
  });
});

test.describe('with WebGL lost on the way', () => {
  test.use({ allowedErrors: [/WebGL|context lost/i] });

  test('the game says so once and goes on', async ({ page }) => {
    test.setTimeout(120_000);
    await standAt(page, 'briefing');
    const stage = page.locator('#stage');
    await expect(stage).toHaveAttribute('data-state', 'on', { timeout: 60_000 });
    await page.locator('#stage canvas').evaluate((canvas) => {
      if (!(canvas instanceof HTMLCanvasElement)) throw new Error('no canvas');
      const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
      context?.getExtension('WEBGL_lose_context')?.loseContext();
    });
    await expect(stage).toHaveAttribute('data-state', 'lost');
    const told = page.getByText(t('notices:stage-lost'));
    await expect(told).toBeVisible();
    await page.getByRole('button', { name: t('notices:dismiss') }).click();
    await page.getByRole('button', { name: t('briefing:depart') }).click();
    await expect(root(page)).toHaveAttribute('data-phase', 'talks');
    await page.getByRole('button', { name: t('talks:sitDown') }).click();
    await expect(root(page)).toHaveAttribute('data-phase', 'table');
    await expect(told).toHaveCount(0);
  });

  test('the scene comes back as it was', async ({ page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await standAt(page, 'answered');
    const stage = page.locator('#stage');
    await expect(stage).toHaveAttribute('data-state', 'on', { timeout: 60_000 });
    await page.waitForFunction(() => performance.getEntriesByName('stage-drawn').length > 0);
    const canvas = stage.locator('canvas');
    let before = await canvas.screenshot();
    await expect(async () => {
      const now = await canvas.screenshot();
      const same = now.equals(before);
      before = now;
      expect(same).toBe(true);
    }).toPass({ timeout: 30_000, intervals: [1500] });
    const extension = await canvas.evaluateHandle((element) => {
      if (!(element instanceof HTMLCanvasElement)) throw new Error('no canvas');
      const context = element.getContext('webgl2') ?? element.getContext('webgl');
      return context?.getExtension('WEBGL_lose_context') ?? null;
    });
    await extension.evaluate((it) => it?.loseContext());
    await expect(stage).toHaveAttribute('data-state', 'lost');
    await page.getByRole('button', { name: t('notices:dismiss') }).click();
    await extension.evaluate((it) => it?.restoreContext());
    await expect(stage).toHaveAttribute('data-state', 'on');
    await expect(async () => expect((await canvas.screenshot()).equals(before)).toBe(true)).toPass({ timeout: 30_000 });
  });
});

test('the stage is not asked for before a campaign is on', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await openTitle(page);
  await page.getByRole('button', { name: t('title:beginCase', { title: shortestCase().title }) }).click();
  await onScreen(page, 'opening');
  expect(asked.filter((path) => /boot|phaser|\/art\//.test(path))).toEqual([]);
  await expect(page.locator('canvas')).toHaveCount(0);
});
