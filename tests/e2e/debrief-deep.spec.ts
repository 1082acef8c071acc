// What takes a search is worked out beside the page; where a page may start no worker, on the page itself; and again where it failed.
import { t } from '../../src/i18n/messages';
import { standAt, toStep, withOptions } from './desk';
import { expect, test } from './fixture';

test.beforeEach(({ page }) => withOptions(page, { stage: false, hints: false }));

const WORKER = '**/debrief-worker*';

test('a worker finds the value map and the missed trades, and ends', async ({ page }) => {
  const started = page.waitForEvent('worker');
  await standAt(page, 'debrief');
  await started;
  await expect.poll(() => page.workers().length).toBe(0);
  await toStep(page, 'value-map');
  await expect(page.getByRole('button', { name: t('debrief-map:show') })).toBeVisible();
  await toStep(page, 'missed');
  await expect(page.getByText(t('debrief-steps:working'))).toHaveCount(0);
});

test('nothing is worked out while a campaign is still played', async ({ page }) => {
  const asked: string[] = [];
  page.on('worker', (worker) => asked.push(worker.url()));
  await standAt(page, 'answered');
  await page.getByRole('button', { name: t('menu:dossierKey') }).click();
  await expect(page.getByRole('dialog', { name: t('dossier:title') })).toBeVisible();
  expect(asked).toEqual([]);
});

test('a page that may start no worker works it out by itself', async ({ page }) => {
  await page.addInitScript(() => {
    class Forbidden {
      constructor() {
        throw new DOMException('no workers here', 'SecurityError');
      }
    }
    Object.defineProperty(window, 'Worker', { value: Forbidden });
  });
  await standAt(page, 'debrief');
  await toStep(page, 'value-map');
  await expect(page.getByRole('button', { name: t('debrief-map:show') })).toBeVisible();
});

test.describe('on a network that fails', () => {
  test.use({ allowedErrors: [/ERR_FAILED/] });

  test('it says that it could not be worked out, and tries again', async ({ page }) => {
    await page.route(WORKER, (route) => route.abort());
    await page.route('**/deep-debrief*', (route) => route.abort());
    await standAt(page, 'debrief');
    await toStep(page, 'value-map');
    await expect(page.getByText(t('debrief-steps:workFailed'))).toBeVisible();
    await page.unroute(WORKER);
    await page.getByRole('button', { name: t('debrief-steps:workAgain') }).click();
    await expect(page.getByRole('button', { name: t('debrief-map:show') })).toBeVisible();
  });
});
