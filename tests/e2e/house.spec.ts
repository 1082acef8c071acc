// What holds of the built game whatever is played in it.
import { expect, faultsOf, test } from './fixture';

test('the page opens under its own name, in a page with a language', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveTitle(/Back Channel/);
  await expect(page.locator('html')).toHaveAttribute('lang', /^[a-z]{2}/);
});

test('the workshop gallery is not part of the game', async ({ request }) => {
  expect((await request.get('/index.html')).status()).toBe(200);
  expect((await request.get('/gallery.html')).status()).toBe(404);
});

test('WebGL is there, so that the stage is really tested', async ({ page }) => {
  await page.goto('/');
  const version = await page.evaluate(() => {
    const gl = document.createElement('canvas').getContext('webgl');
    return gl ? String(gl.getParameter(gl.VERSION)) : 'none';
  });
  expect(version).toContain('WebGL 1.0');
});

test('the watch sees a request to another host, an error on the console and an uncaught error', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext();
  const faults = faultsOf(context, {
    allowedHosts: ['allowed.example'],
    allowedErrors: [/ERR_NAME_NOT_RESOLVED/, /expected/],
  });
  const page = await context.newPage();
  await page.goto(baseURL ?? '');
  const thrown = context.waitForEvent('weberror');
  await page.evaluate(async () => {
    console.error('this one is expected');
    console.error('the kettle is cold');
    for (const host of ['allowed', 'elsewhere']) await fetch(`http://${host}.example/x`).catch(() => 'refused');
    queueMicrotask(() => Promise.reject(new Error('the glass fell')));
  });
  await thrown;
  expect(faults.map((fault) => fault.split('\n')[0]?.replace(/ \(.*/, ''))).toEqual([
    'console: the kettle is cold',
    'another host: http://elsewhere.example/x',
    'uncaught: Error: the glass fell',
  ]);
  await context.close();
});
