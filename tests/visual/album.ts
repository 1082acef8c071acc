/** How pictures are taken: a page whose time stands still, laid out at its full size and photographed small. */
import { existsSync } from 'node:fs';
import { type Browser, expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { findPinnedBrowser } from '../../scripts/find-browser.mjs';
import { advance, drawUntil, freezeClock } from '../../scripts/frozen-clock';
import type { GalleryState } from '../../src/gallery-states';

/** The stage's box on a screen, and what the panels cover of its edges: left, top, right, bottom; all in CSS pixels. */
export interface Size {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly safe: string;
}

/** 1366 × 768. */
export const LAPTOP: Size = { name: 'laptop', width: 1366, height: 768, safe: '0,60,492,0' };
/** 390 × 844: the stage is above the words. */
export const PHONE: Size = { name: 'phone', width: 390, height: 399, safe: '0,61,0,0' };
/** 844 × 390: the stage is beside the words. */
export const PHONE_FLAT: Size = { name: 'phone-flat', width: 388, height: 390, safe: '0,0,0,0' };
/** 1920 × 1080. */
export const LARGE: Size = { name: 'large', width: 1920, height: 1080, safe: '0,60,612,0' };

/** Longer side of a picture, in pixels: WebGL is drawn in software here. */
const LONG_SIDE = 480;
/** Frames after which a scene that lacks pictures has noticed so. */
const NOTICED = 3;

const RENEW = 'meant? look at test-results/pictures, then renew with `npm run visual -- -u all`';

/** The gallery with nothing but the stage in it. Whoever opens it closes it. */
export async function openGallery(browser: Browser, { width, height, safe }: Size): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: Math.min(1, LONG_SIDE / Math.max(width, height)),
  });
  await freezeClock(page);
  await page.goto(`/gallery.html?bare=1&reduced=1&safe=${safe}`);
  await drawUntil(page, () => document.body.dataset.ready === '1');
  return page;
}

/** Brings a state on: at its end where it is a still, else so many milliseconds into its course. */
export async function bringOn(page: Page, { fields, then }: GalleryState): Promise<void> {
  await page.evaluate((given) => window.__load?.(given), { ...fields, reduced: then ? '0' : '1' });
  for (let drawn = 0; drawn < NOTICED; drawn += 1) await advance(page, 0);
  await drawUntil(page, () => window.__stage?.stands() === true);
  await page.evaluate(() => document.fonts.ready);
  await advance(page, then ? 900 : 150);
  if (!then) return;
  await page.evaluate((given) => window.__show?.(given), then.fields);
  await advance(page, then.ms);
}

/** The page as a small picture. JPEG, since the stage has grain. */
export const photograph = (page: Page): Promise<Buffer> =>
  page.screenshot({ type: 'jpeg', quality: 82, timeout: 90_000 });

/** Fields across and down of which the tone is compared, and by how much of 255 it may be off: the pinned browser never is. */
const FIELDS = { width: 8, height: 6 };
const TONE = findPinnedBrowser().pinned ? 1 : 12;

/** Mean red, green and blue of each field: what a soft layer over a whole scene changes, and no single point shows. */
const toneOf = async (picture: Buffer | string): Promise<readonly number[]> => [
  ...(await sharp(picture)
    .resize({ ...FIELDS, fit: 'fill', kernel: 'mitchell' })
    .removeAlpha()
    .raw()
    .toBuffer()),
];

/** The greatest difference of tone between two pictures, 0–255. */
async function toneApart(one: Buffer, other: string): Promise<number> {
  const [a, b] = [await toneOf(one), await toneOf(other)];
  return Math.max(...a.map((value, at) => Math.abs(value - (b[at] ?? 0))));
}

/** A point has changed for the eye where a colour is off by more than this, of 255. */
const CHANGED = 10;
/** Fewer changed points than this nobody sees, of some 129,000. Another browser draws many edges a little differently. */
export const SEEN = 24;
const MOST_CHANGED = findPinnedBrowser().pinned ? SEEN - 1 : Number.POSITIVE_INFINITY;

/** Points in which two pictures of one size differ for the eye: faint specks, such as snow, that no looser comparison counts. */
export async function changedPoints(one: Buffer | string, other: Buffer | string): Promise<number> {
  const raw = (picture: Buffer | string) => sharp(picture).removeAlpha().raw().toBuffer();
  const [a, b] = [await raw(one), await raw(other)];
  if (a.length !== b.length) return a.length / 3;
  let count = 0;
  for (let at = 0; at < a.length; at += 3)
    if ([0, 1, 2].some((c) => Math.abs((a[at + c] ?? 0) - (b[at + c] ?? 0)) > CHANGED)) count += 1;
  return count;
}

/** True where a picture would fail against the known one, by its points or by its tone. */
export async function differs(taken: Buffer, picture: string): Promise<boolean> {
  const known = test.info().snapshotPath(picture);
  return (await toneApart(taken, known)) > TONE || (await changedPoints(taken, known)) > MOST_CHANGED;
}

/**
 * Holds the page against a picture, point by point and by its tone; goes on to the next one where they differ.
 * `most`: changed points allowed; a scene with time frozen has none, a whole page now and then some in its letters.
 */
export async function expectPicture(page: Page, picture: string, most = MOST_CHANGED): Promise<void> {
  const taken = await photograph(page);
  const known = test.info().snapshotPath(picture);
  // Asked first: where pictures are renewed, there is nothing to hold it against.
  const isHeld = test.info().config.updateSnapshots !== 'all' && existsSync(known);
  if (isHeld) {
    expect.soft(await toneApart(taken, known), `${picture}, its tone: ${RENEW}`).toBeLessThanOrEqual(TONE);
    const changed = await changedPoints(taken, known);
    expect.soft(changed, `${picture}, changed points: ${RENEW}`).toBeLessThanOrEqual(most);
  }
  expect.soft(taken, `${picture}: ${RENEW}`).toMatchSnapshot(picture);
}

/** `Border, 40 withheld` on a laptop is `laptop-border-40-withheld.jpg`. */
export const pictureOf = ({ name }: Size, state: string): string =>
  `${`${name} ${state}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/-$/, '')}.jpg`;
