// Would the pictures notice? Each layer of each scene is taken out in turn, and the picture must then differ from the known one.
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { advance } from '../../scripts/frozen-clock';
import { GALLERY_STATES } from '../../src/gallery-states';
import { expect, test } from '../e2e/fixture';
import { bringOn, changedPoints, differs, LAPTOP, openGallery, photograph, pictureOf, SEEN } from './album';
import { TELLING } from './telling';

const scenes = [...new Set(GALLERY_STATES.map(({ fields }) => fields.scene ?? 'hall'))];

/** The picture as it is drawn now, in no time. */
async function drawn(page: Page): Promise<Buffer> {
  await page.evaluate(() => window.__show?.({}));
  await advance(page, 0);
  return photograph(page);
}

interface Trial {
  /** States in which the layer is there, in which its absence can be seen, and in which the comparison fails. */
  there: number;
  seen: number;
  noticed: number;
  /** Points that its absence changes, where it changes most. */
  points: number;
}

for (const scene of scenes)
  test(`the pictures of the ${scene} notice every missing layer @layers`, async ({ browser, watch }) => {
    test.setTimeout(1_200_000);
    const page = await openGallery(browser, LAPTOP);
    watch(page.context());
    const trials = new Map<string, Trial>();
    const mine = GALLERY_STATES.filter(({ name, fields }) => TELLING.has(name) && (fields.scene ?? 'hall') === scene);
    for (const state of mine) {
      await bringOn(page, state);
      const picture = pictureOf(LAPTOP, state.name);
      const whole = await drawn(page);
      expect(await differs(whole, picture), `${picture}, with every layer`).toBe(false);
      for (const name of await page.evaluate(() => window.__layers?.names() ?? [])) {
        const trial = trials.get(name) ?? { there: 0, seen: 0, noticed: 0, points: 0 };
        trials.set(name, trial);
        trial.there += 1;
        if (trial.noticed > 0) continue;
        await page.evaluate((one) => window.__layers?.hide(one), name);
        const without = await drawn(page);
        await page.evaluate(() => window.__layers?.restore());
        const points = await changedPoints(whole, without);
        trial.points = Math.max(trial.points, points);
        if (points >= SEEN) trial.seen += 1;
        if (await differs(without, picture)) trial.noticed += 1;
      }
    }
    await page.close();
    mkdirSync('test-results/layers', { recursive: true });
    writeFileSync(`test-results/layers/${scene}.json`, JSON.stringify(Object.fromEntries(trials), null, 1));
    const missed = [...trials].filter(([, { seen, noticed }]) => seen > 0 && noticed === 0);
    expect(trials.size).toBeGreaterThan(3);
    expect(missed.map(([name, { points }]) => `${name}: ${points} points`)).toEqual([]);
  });
