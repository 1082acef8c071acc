// Stage and panels share the screen at every size: no panel lies on a face, nothing overflows sideways, the main button can be reached.
import type { Page } from '@playwright/test';
import { t } from '../../src/i18n/messages';
import { root, standAt, withOptions } from './desk';
import { expect, test } from './fixture';

const SETTINGS = [
  { name: '1366 × 768', viewport: { width: 1366, height: 768 }, deviceScaleFactor: 1 },
  { name: '1920 × 1080', viewport: { width: 1920, height: 1080 }, deviceScaleFactor: 1 },
  { name: '390 × 844', viewport: { width: 390, height: 844 }, deviceScaleFactor: 1 },
  { name: '844 × 390', viewport: { width: 844, height: 390 }, deviceScaleFactor: 1 },
  { name: '1366 × 768 at 200 %', viewport: { width: 683, height: 384 }, deviceScaleFactor: 2 },
] as const;

/** Faces that do not show in the stage, and what lies over them, a line each; a line too where nobody knows of faces. */
const coveredFaces = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const told = performance.getEntriesByName('stage-framed').at(-1);
    const faces: { x: number; y: number; w: number; h: number }[] =
      told instanceof PerformanceMark && Array.isArray(told.detail) ? told.detail : [];
    const stage = document.getElementById('stage');
    if (!stage || faces.length !== 2) return [`${faces.length} faces`];
    const box = stage.getBoundingClientRect();
    /** Paints over what is behind: a ground of its own, a picture, or words. */
    const paints = (element: Element) => {
      const { backgroundColor, backgroundImage, visibility } = getComputedStyle(element);
      const alpha = /rgba\(.*, ?([\d.]+)\)/.exec(backgroundColor)?.[1] ?? '1';
      const words = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
      return visibility === 'visible' && (Number(alpha) > 0.15 || backgroundImage !== 'none' || words);
    };
    const over = (x: number, y: number): string | null => {
      if (x < box.left || y < box.top || x > box.right || y > box.bottom) return 'outside of the stage';
      if (x < 0 || y < 0 || x > window.innerWidth || y > window.innerHeight) return 'outside of the window';
      for (const element of document.elementsFromPoint(x, y)) {
        if (stage.contains(element)) return null;
        if (paints(element)) return `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`;
      }
      return 'nothing of the stage';
    };
    const steps = [0.04, 0.25, 0.5, 0.75, 0.96];
    return faces.flatMap(({ x, y, w, h }, i) => {
      const points = steps.flatMap((a) => steps.map((b) => over(box.left + x + w * a, box.top + y + h * b)));
      const at = [x, y, x + w, y + h].map(Math.round).join(' ');
      return [...new Set(points)].flatMap((what) => (what ? [`${i === 0 ? 'ours' : 'his'} (${at}): ${what}`] : []));
    });
  });

async function expectLaidOut(page: Page, button: string, when: string): Promise<void> {
  await expect.poll(() => coveredFaces(page), { message: `${when}: faces`, timeout: 30_000 }).toEqual([]);
  const across = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect.soft(across, `${when}: sideways`).toBeLessThanOrEqual(0);
  const above = await page.getByRole('button', { name: button }).evaluate((element) => {
    element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const { left, top, width, height } = element.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    if (element.contains(hit)) return '';
    return `${hit?.tagName} ${hit?.getAttribute('class')} at ${Math.round(left)} ${Math.round(top)}`;
  });
  expect.soft(above, `${when}: over “${button}”`).toBe('');
}

test.beforeEach(({ page }) => withOptions(page, { stage: true, hints: false }));

for (const { name, ...screen } of SETTINGS)
  test.describe(name, () => {
    test.use({ ...screen, contextOptions: { reducedMotion: 'reduce' } });

    test('no panel lies on a face, and what one does is in reach', async ({ page }) => {
      test.setTimeout(150_000);
      await standAt(page, 'talked');
      await page.getByRole('button', { name: t('notices:dismiss') }).click();
      await expect(page.locator('#stage')).toHaveAttribute('data-state', 'on', { timeout: 60_000 });
      await page.waitForFunction(() => performance.getEntriesByName('stage-framed').length > 0);
      await expectLaidOut(page, t('talks:sitDown'), 'talks');
      await page.getByRole('button', { name: t('talks:sitDown') }).click();
      await expect(root(page)).toHaveAttribute('data-phase', 'table');
      await expectLaidOut(page, t('table:propose'), 'table');
      // The watch sees a panel that lies on a face.
      await page.evaluate(() => {
        document.body.insertAdjacentHTML(
          'beforeend',
          '<p class="astray" style="position: fixed; inset: 0 50% 50% 0; background: #000">x</p>',
        );
      });
      expect((await coveredFaces(page)).join()).toContain('p.astray');
    });
  });
