/** How long a visitor waits for the title and for the hall: on this machine, and on a slow one with a slow line. */
import { t } from '../../src/i18n/messages';
import { type BuiltPage, markOf, openBuiltPage, withSaveAt } from '../built-page';
import type { Figure } from './figure';

const RUNS = 3;

interface Waited {
  readonly title: number;
  /** From the click that goes on with a game to the hall drawn. */
  readonly hall: number;
}

async function waited(built: BuiltPage, slow: boolean): Promise<Waited> {
  const context = await built.browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  await withSaveAt(page, 'talks');
  if (slow) {
    const devtools = await context.newCDPSession(page);
    const speed = (1.6 * 1_000_000) / 8;
    const line = { offline: false, latency: 150, downloadThroughput: speed, uploadThroughput: speed };
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', line);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  }
  await page.goto(built.address, { waitUntil: 'commit' });
  const title = await markOf(page, 'title-interactive');
  const button = page.getByRole('button', { name: t('title:continue') }).first();
  await button.waitFor();
  const pressed = await page.evaluate(() => performance.now());
  await button.click();
  const drawn = await markOf(page, 'stage-drawn');
  await context.close();
  return { title, hall: drawn - pressed };
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Medians, in milliseconds. WebGL is drawn in software here, which a visitor's machine is not. */
export async function figures(): Promise<readonly Figure[]> {
  const built = await openBuiltPage();
  const rows: Figure[] = [];
  try {
    await waited(built, false);
    for (const slow of [false, true]) {
      const runs: Waited[] = [];
      while (runs.length < RUNS) runs.push(await waited(built, slow));
      const how = slow ? '4× CPU, 1.6 Mbit/s, 150 ms' : 'unthrottled';
      rows.push({ what: `until the title answers, ${how}`, value: median(runs.map(({ title }) => title)), unit: 'ms' });
      rows.push({ what: `on to the hall drawn, ${how}`, value: median(runs.map(({ hall }) => hall)), unit: 'ms' });
    }
    return rows;
  } finally {
    await built.close();
  }
}
