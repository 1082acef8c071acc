/** What goes over the wire, in brotli: until the title answers, until the hall is drawn, and the whole game. */
import type { Page } from '@playwright/test';
import { t } from '../../src/i18n/messages';
import type { Moment } from '../../tests/e2e/moments';
import { type BuiltFile, type BuiltPage, markOf, openBuiltPage, withSaveAt } from '../built-page';
import type { Figure } from './figure';

const kB = (files: readonly BuiltFile[], ...endings: string[]): number =>
  files.reduce((sum, { ending, body }) => sum + (endings.includes(ending) ? body.length : 0), 0) / 1000;

const art = ['.webp', '.png', '.svg'];

/** Addresses asked for until a mark, the page's own among them: what comes later, while one reads, is no wait. */
async function askedBefore(page: Page, mark: string): Promise<ReadonlySet<string>> {
  const addresses = await page.evaluate((name) => {
    const at = performance.getEntriesByName(name)[0]?.startTime ?? 0;
    const early = performance.getEntriesByType('resource').filter(({ startTime }) => startTime <= at);
    return [location.href, ...early.map((entry) => entry.name)];
  }, mark);
  return new Set(addresses.map((address) => new URL(address).pathname.replace(/\/$/, '/index.html')));
}

/** What a fresh visitor loads to see the title, and what more to see the scene of a moment. */
async function loaded(built: BuiltPage, moment: Moment) {
  const context = await built.browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  await withSaveAt(page, moment);
  built.sent();
  await page.goto(built.address);
  await markOf(page, 'title-interactive');
  await page.waitForLoadState('networkidle');
  const asked = await askedBefore(page, 'title-interactive');
  const sent = built.sent();
  const untilTitle = sent.filter(({ path }) => asked.has(path));
  const beside = sent.filter(({ path }) => !asked.has(path));
  const label = moment === 'debrief' ? t('title:open') : t('title:continue');
  await page.getByRole('button', { name: label }).first().click();
  await markOf(page, 'stage-drawn');
  const untilScene = built.sent();
  await context.close();
  return { untilTitle, beside, untilScene };
}

const further: readonly (readonly [Moment, string])[] = [
  ['second briefing', 'the arrival'],
  ['briefing', 'the map'],
  ['kept', 'the border'],
  ['aftermath', 'the newsroom'],
  ['debrief', 'the ending'],
];

/** Kilobytes of 1,000 bytes. */
export async function figures(): Promise<readonly Figure[]> {
  const built = await openBuiltPage();
  try {
    const { untilTitle, beside, untilScene } = await loaded(built, 'talks');
    const all = [...untilTitle, ...beside, ...untilScene];
    const fonts = all.filter(({ ending }) => ending === '.woff2');
    const phaser = [...untilTitle, ...beside].filter(({ body }) => body.length > 200_000);
    const scenes: Figure[] = [];
    for (const [moment, what] of further) {
      const { untilScene: files } = await loaded(built, moment);
      scenes.push({ what: `pictures of ${what}, alone`, value: kB(files, ...art), unit: 'kB', most: 250 });
    }
    return [
      { what: 'JavaScript until the title answers', value: kB(untilTitle, '.js'), unit: 'kB', most: 90 },
      { what: 'files of Phaser’s size on the title', value: phaser.length, unit: 'files', most: 0 },
      { what: 'style sheets and page until the title answers', value: kB(untilTitle, '.css', '.html'), unit: 'kB' },
      { what: 'fonts on the title', value: kB([...untilTitle, ...beside], '.woff2'), unit: 'kB' },
      { what: 'pictures on the title', value: kB([...untilTitle, ...beside], ...art), unit: 'kB' },
      { what: 'JavaScript until the hall is drawn', value: kB(all, '.js'), unit: 'kB' },
      { what: 'pictures of the hall, the title’s left out', value: kB(untilScene, ...art), unit: 'kB', most: 700 },
      {
        what: 'everything until the hall is drawn',
        value: kB(all, '.js', '.css', '.html', '.json', '.woff2', ...art),
        unit: 'kB',
      },
      {
        what: 'the whole game’s code and the fonts it asks for',
        value: kB(built.files, '.js', '.css', '.html') + kB(fonts, '.woff2'),
        unit: 'kB',
        // The debrief’s worker holds the rules a second time.
        most: 560,
      },
      ...scenes,
    ];
  } finally {
    await built.close();
  }
}
