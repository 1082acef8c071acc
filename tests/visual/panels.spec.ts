// The panels by themselves, in the game with its stage switched off: type, spacing and colours of the screens most looked at.

import { t } from '../../src/i18n/messages';
import { withOptions } from '../e2e/desk';
import { expect, test } from '../e2e/fixture';
import { screens } from '../e2e/screens';
import { expectPicture } from './album';

const PHOTOGRAPHED = ['title', 'opening', 'briefing', 'talked', 'draft', 'answered', 'short', 'aftermath', 'debrief'];
const DESKS = [
  { name: 'laptop', viewport: { width: 1366, height: 768 }, deviceScaleFactor: 0.5 },
  { name: 'phone', viewport: { width: 390, height: 844 }, deviceScaleFactor: 0.75 },
] as const;

for (const { name: desk, ...screen } of DESKS)
  test.describe(`panels on a ${desk}`, () => {
    test.use({ ...screen, contextOptions: { reducedMotion: 'reduce' } });

    for (const name of PHOTOGRAPHED)
      test(name, async ({ page }) => {
        const one = screens.find((known) => known.name === name);
        if (!one) throw new Error(`there is no screen ${name}`);
        await withOptions(page, { stage: false, hints: false });
        await one.open(page);
        const told = page.getByRole('button', { name: t('notices:dismiss') });
        if ((await told.count()) > 0) await told.click();
        await expect(page.getByText(t('notices:loading'))).toHaveCount(0);
        await page.evaluate(() => {
          window.scrollTo(0, 0);
          if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
          return document.fonts.ready;
        });
        await expectPicture(page, `panel-${desk}-${name}.jpg`, Number.POSITIVE_INFINITY);
        expect(await page.locator('canvas').count()).toBe(0);
      });
  });
