/**
 * `npm run contact-sheet`: photographs every state of the gallery and lays all on one sheet, media/contact-sheet.webp.
 * Words after `--` choose states whose names contain one of them; the sheet then goes to the folder of the cache.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import sharp, { type Sharp } from 'sharp';
import { GALLERY_STATES, type GalleryState } from '../src/gallery-states';
import { openBuiltPage } from './built-page';
import { advance, drawUntil, freezeClock } from './frozen-clock';

const SHOT = { width: 640, height: 360 };
const LARGE = { width: 1280, height: 720 };
const PHONE = { width: 390, height: 399 };
const TILE = { width: 320, height: 180 };
const COLUMNS = 6;
const PHONE_STATES = [
  'Offer and counter-offer',
  'Arrival, winter',
  'Map 2',
  'Border, 52',
  'Newsroom',
  'Gate, 5 taken',
  'Ending: long-road',
];
const root = join(import.meta.dirname, '..');

const wanted = process.argv.slice(2).map((word) => word.toLowerCase());
const chosen = GALLERY_STATES.filter(
  ({ name }) => wanted.length === 0 || wanted.some((word) => name.toLowerCase().includes(word)),
);

interface Tile {
  readonly name: string;
  /** A data address. */
  readonly picture: string;
  readonly width: number;
}

/** Where a face is, as shares of a large picture. */
const FACES = { him: { left: 0.48, top: 0.02 }, you: { left: 0.14, top: 0.02 } } as const;
const FACE_SHARE = 0.4;

async function bringOn(page: Page, { fields, then }: GalleryState): Promise<void> {
  await page.evaluate((given) => window.__load?.(given), { ...fields, reduced: then ? '0' : '1' });
  for (let drawn = 0; drawn < 3; drawn += 1) await advance(page, 0);
  await drawUntil(page, () => window.__stage?.stands() === true);
  await page.evaluate(() => document.fonts.ready);
  await advance(page, then ? 900 : 300);
  if (!then) return;
  await page.evaluate((given) => window.__show?.(given), then.fields);
  await advance(page, then.ms);
}

async function tileOf(name: string, shot: Sharp, width: number): Promise<Tile> {
  const small = await shot.resize(width, TILE.height).webp({ quality: 86 }).toBuffer();
  return { name, picture: `data:image/webp;base64,${small.toString('base64')}`, width };
}

async function photograph(page: Page, state: GalleryState): Promise<Tile> {
  const size = state.close ? LARGE : SHOT;
  await page.setViewportSize(size);
  await bringOn(page, state);
  const shot = sharp(await page.screenshot({ timeout: 90_000 }));
  if (!state.close) return tileOf(state.name, shot, TILE.width);
  const { left, top } = FACES[state.close];
  const face = {
    left: Math.round(left * size.width),
    top: Math.round(top * size.height),
    width: Math.round(FACE_SHARE * size.width),
    height: Math.round(FACE_SHARE * size.height),
  };
  return tileOf(state.name, shot.extract(face), TILE.width);
}

/** As it stands above the words on a phone. */
async function onPhone(page: Page, state: GalleryState): Promise<Tile> {
  await page.setViewportSize(PHONE);
  await bringOn(page, state);
  const shot = sharp(await page.screenshot({ timeout: 90_000 }));
  return tileOf(`${state.name}, on a phone`, shot, Math.round((TILE.height * PHONE.width) / PHONE.height));
}

const TITLES: Readonly<Record<string, string>> = {
  hall: 'The hall',
  arrival: 'The arrival',
  map: 'The map',
  border: 'The border at dusk',
  newsroom: 'The newsroom',
  gate: 'The gate',
  ending: 'Endings',
  phone: 'On a phone',
};

const figure = ({ name, picture, width }: Tile): string =>
  `<figure style="width: ${width}px"><img src="${picture}" alt=""><figcaption>${name}</figcaption></figure>`;

const sheet = (groups: ReadonlyMap<string, readonly Tile[]>): string => `<!doctype html>
<style>
  body { margin: 0; padding: 10px; background: #0a0f1e; color: #f4e7cd; font: 13px/1.3 Georgia, serif; width: ${COLUMNS * (TILE.width + 8)}px; }
  h2 { margin: 14px 0 6px; font-size: 22px; color: #f0c567; } main { display: flex; flex-wrap: wrap; gap: 8px; }
  figure { margin: 0; } img { display: block; width: 100%; height: ${TILE.height}px; } figcaption { padding: 2px 0 4px; }
</style>
${[...groups].map(([key, tiles]) => `<h2>${TITLES[key] ?? key}</h2><main>${tiles.map(figure).join('')}</main>`).join('')}`;

const built = await openBuiltPage('gallery.html');
try {
  const page = await built.browser.newPage({ viewport: SHOT });
  await freezeClock(page);
  await page.goto(`${built.address}?bare=1&reduced=1`);
  await drawUntil(page, () => document.body.dataset.ready === '1');
  const groups = new Map<string, readonly Tile[]>();
  const put = (key: string, tile: Tile) => groups.set(key, [...(groups.get(key) ?? []), tile]);
  for (const key of Object.keys(TITLES))
    for (const state of chosen.filter(({ fields }) => (fields.scene ?? 'hall') === key))
      put(key, await photograph(page, state));
  for (const state of chosen.filter(({ name }) => PHONE_STATES.includes(name)))
    put('phone', await onPhone(page, state));
  const paper = await built.browser.newPage({ viewport: { width: COLUMNS * (TILE.width + 8) + 12, height: 800 } });
  await paper.setContent(sheet(groups));
  const whole = await paper.screenshot({ fullPage: true });
  const folder = join(root, wanted.length === 0 ? 'media' : join('node_modules', '.cache', 'back-channel'));
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'contact-sheet.webp');
  const { size } = await sharp(whole).webp({ quality: 62, effort: 6 }).toFile(file);
  console.log(`${chosen.length} states, ${Math.round(size / 1000)} kB: ${file}`);
} finally {
  await built.close();
}
