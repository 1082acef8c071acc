// What holds of the built game whatever is played in it.
import { expect, test } from './fixture';

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

test.describe('the watch', () => {
  // Each of these faults must end the test that commits it; `fail` turns that into the proof.
  test.fail('a request to another host fails its test', async ({ page }) => {
    await page.goto('/');
    await page.evaluate(() => fetch('http://elsewhere.example/x').catch(() => 'refused'));
  });

  test.fail('an error on the console fails its test', async ({ page }) => {
    await page.goto('/');
    await page.evaluate(() => console.error('the kettle is cold'));
  });

  test.fail('an uncaught error fails its test', async ({ page }) => {
    await page.goto('/');
    const thrown = page.waitForEvent('pageerror');
    await page.evaluate(() => queueMicrotask(() => Promise.reject(new Error('the glass fell'))));
    await thrown;
  });
});
