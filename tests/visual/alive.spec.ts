// The stage comes back as it was when the graphics card lets go of it, stands still where that is asked for, and moves where not.
import type { JSHandle, Page } from '@playwright/test';
import { advance, drawUntil } from '../../scripts/frozen-clock';
import { GALLERY_STATES, type GalleryState } from '../../src/gallery-states';
import { expect, test } from '../e2e/fixture';
import { bringOn, LAPTOP, openGallery, photograph, pictureOf } from './album';

const stateCalled = (name: string): GalleryState => {
  const state = GALLERY_STATES.find((one) => one.name === name);
  if (!state) throw new Error(`the gallery has no state ${name}`);
  return state;
};

const ONE_A_SCENE = [
  'Offer and counter-offer',
  'Arrival, winter',
  'Map, all lifted',
  'Border, 14',
  'Newsroom',
  'Gate, 5 taken',
  'Ending: recalled',
];

/** What takes a graphics context away and gives it back. */
function loserOf(page: Page): Promise<JSHandle<WEBGL_lose_context>> {
  return page.locator('canvas').evaluateHandle((element) => {
    const canvas = element instanceof HTMLCanvasElement ? element : null;
    const context = canvas?.getContext('webgl2') ?? canvas?.getContext('webgl');
    const extension = context?.getExtension('WEBGL_lose_context');
    if (!extension) throw new Error('this graphics context cannot be taken away');
    return extension;
  });
}

test.describe('when the graphics context is lost', () => {
  test.use({ allowedErrors: [/WebGL|context lost/i] });

  for (const name of [...ONE_A_SCENE, 'Weary, three glasses'])
    test(`“${name}” comes back as it was`, async ({ browser, watch }) => {
      const page = await openGallery(browser, LAPTOP);
      watch(page.context());
      await bringOn(page, stateCalled(name));
      const before = await photograph(page);
      const loser = await loserOf(page);
      await loser.evaluate((it) => it.loseContext());
      await drawUntil(page, () => document.body.dataset.lost === '1');
      const lost = await photograph(page);
      expect(lost.equals(before), 'nothing is drawn while it is lost').toBe(false);
      await loser.evaluate((it) => it.restoreContext());
      await drawUntil(page, () => document.body.dataset.lost === undefined);
      await advance(page, 150);
      expect((await photograph(page)).equals(before)).toBe(true);
      await page.close();
    });
});

/** Two seconds in which the stage is told the same moment again and again, so that it never rests. */
async function twoSeconds(page: Page): Promise<void> {
  for (let passed = 0; passed < 2000; passed += 250) {
    await page.evaluate(() => window.__show?.({}));
    await advance(page, 250);
  }
}

for (const name of ONE_A_SCENE)
  test(`“${name}” stands still under reduced motion`, async ({ browser, watch }) => {
    const page = await openGallery(browser, LAPTOP);
    watch(page.context());
    await bringOn(page, stateCalled(name));
    const before = await photograph(page);
    await twoSeconds(page);
    expect((await photograph(page)).equals(before)).toBe(true);
    await page.close();
  });

test('one state of every scene is tried here', () => {
  const scenes = GALLERY_STATES.map(({ fields }) => fields.scene ?? 'hall');
  expect(new Set(ONE_A_SCENE.map((name) => stateCalled(name).fields.scene ?? 'hall'))).toEqual(new Set(scenes));
});

test('the stage is alive where motion is not reduced', async ({ browser, watch }) => {
  const page = await openGallery(browser, LAPTOP);
  watch(page.context());
  await bringOn(page, stateCalled('He speaks'));
  const before = await photograph(page);
  await twoSeconds(page);
  expect((await photograph(page)).equals(before)).toBe(false);
  await page.close();
});

test('pictures tell one mood, one person and one thing on the table from another', async ({ browser, watch }) => {
  const page = await openGallery(browser, LAPTOP);
  watch(page.context());
  for (const [shown, not] of [
    ['He: warm', 'He: calm'],
    ['The envoy: offended', 'The envoy: doubting'],
    ['Offer and counter-offer', 'He is gone'],
    ['Border, 3', 'Border, 1'],
    ['Gate, 1 taken', 'Gate, 5 taken'],
    ['Newsroom, long headline', 'Newsroom'],
  ] as const) {
    await bringOn(page, stateCalled(shown));
    expect.soft(await photograph(page)).not.toMatchSnapshot(pictureOf(LAPTOP, not));
  }
  await page.close();
});
