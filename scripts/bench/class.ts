/**
 * A class of 2,000 results, pasted into the built page in a real browser: until all of them are shown from what their codes claim, and
 * until every one has been replayed in the page's workers. Campaigns of quick bots in the longest case, a belief sheet each visit.
 */
import { playableCase } from '../../src/lab/read-case';
import { aClass } from '../../tests/builders/a-class';
import { markOf, openBuiltPage } from '../built-page';
import type { Figure } from './figure';

const COUNT = 2000;
/** Milliseconds until they are open. */
const BUDGET = 3000;

export async function figures(): Promise<readonly Figure[]> {
  const pupils = aClass(playableCase('scenarios/minsk-2025'), COUNT);
  const text = pupils.map(({ code }, at) => `Group ${at + 1}\t${code}`).join('\n');
  const built = await openBuiltPage('class.html');
  try {
    const page = await built.browser.newPage({ viewport: { width: 1366, height: 768 } });
    await page.goto(built.address);
    await page.locator('#class-codes').fill(text);
    await page.locator('.gather .button--main').click();
    const shown = await markOf(page, 'class-shown');
    const begun = await markOf(page, 'class-begun');
    const results = await page.locator('.standing b').textContent();
    await page.waitForFunction(() => performance.getEntriesByName('class-checked').length > 0, undefined, {
      timeout: 600_000,
    });
    const checked = await markOf(page, 'class-checked');
    const longest = Math.max(...pupils.map(({ code }) => code.length));
    return [
      { what: 'results shown', value: Number(results?.replace(/\D/g, '') ?? 0), unit: '', least: COUNT },
      { what: 'until all are shown, as their codes claim', value: shown - begun, unit: 'ms', most: BUDGET },
      { what: 'until all are replayed, in workers', value: checked - begun, unit: 'ms' },
      { what: 'letters of the longest code', value: longest, unit: '', most: 4096 },
    ];
  } finally {
    await built.close();
  }
}
