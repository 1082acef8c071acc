// Pictures of every screen for a person to look at, in test-results/screens/. SCREENS=all takes every size, with the stage.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { withOptions } from './desk';
import { expect, test } from './fixture';
import { screens } from './screens';

const all = process.env.SCREENS === 'all';
const folder = join(import.meta.dirname, '..', '..', 'test-results', 'screens');
const sizes = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
  ...(all ? [{ width: 1920, height: 1080 }] : []),
];

test.beforeAll(() => mkdirSync(folder, { recursive: true }));
test.beforeEach(({ page }) => withOptions(page, { stage: all }));

for (const screen of screens) {
  test(`${screen.name}: a picture for people`, async ({ page }) => {
    test.setTimeout(all ? 240_000 : 60_000);
    for (const size of sizes) {
      await page.setViewportSize(size);
      await screen.open(page);
      const state = page.locator('#stage:not([hidden])');
      if (all && (await state.count()) > 0)
        await expect(state).toHaveAttribute('data-state', 'on', { timeout: 90_000 });
      const path = join(folder, `${screen.name.replaceAll(' ', '-')}-${size.width}.png`);
      await page.screenshot({ path, fullPage: !all, animations: 'disabled' });
    }
  });
}
