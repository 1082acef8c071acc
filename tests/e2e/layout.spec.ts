// Stage and panels share the screen at every size: no panel lies on a face, nothing overflows sideways, the main button can be reached.
import type { Locator, Page } from '@playwright/test';
import { t } from '../../src/i18n/messages';
import { openTitle, root, standAt, withOptions } from './desk';
import { expect, test } from './fixture';

const SETTINGS = [
  { name: '1366 × 768', viewport: { width: 1366, height: 768 }, deviceScaleFactor: 1 },
  { name: '1920 × 1080', viewport: { width: 1920, height: 1080 }, deviceScaleFactor: 1 },
  { name: '390 × 844', viewport: { width: 390, height: 844 }, deviceScaleFactor: 1 },
  { name: '844 × 390', viewport: { width: 844, height: 390 }, deviceScaleFactor: 1 },
  { name: '1366 × 768 at 200 %', viewport: { width: 683, height: 384 }, deviceScaleFactor: 2 },
] as const;

/** Left, top, width and height of the faces in the still of the title, as shares of the picture. */
const TITLE_FACES: [number, number, number, number][] = [
  [0.16, 0.08, 0.15, 0.4],
  [0.69, 0.08, 0.17, 0.42],
];

/** What the stage shows that no panel may lie on: his face and ours, the people at the border, the front page, the prison gate. */
type Shown = 'two faces' | 'people' | 'front page' | 'gate';

/** Of all that, what does not show, and what lies over it, a line each; a line too where the stage tells of something else. */
const covered = (page: Page, shown: Shown): Promise<readonly string[]> =>
  page.evaluate((wanted) => {
    const told = performance.getEntriesByName('stage-framed').at(-1);
    const faces: { x: number; y: number; w: number; h: number }[] =
      told instanceof PerformanceMark && Array.isArray(told.detail) ? told.detail : [];
    const stage = document.getElementById('stage');
    const many = wanted === 'two faces' ? 2 : 1;
    if (!stage || faces.length !== many) return [`${faces.length} places told, not ${many}`];
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
      return [...new Set(points)].flatMap((what) => (what ? [`${wanted} ${i + 1} (${at}): ${what}`] : []));
    });
  }, shown);

const button = (name: string) => (page: Page) => page.getByRole('button', { name });

async function expectLaidOut(page: Page, shown: Shown, inReach: (page: Page) => Locator, when: string): Promise<void> {
  await expect.poll(() => covered(page, shown), { message: `${when}: ${shown}`, timeout: 30_000 }).toEqual([]);
  const across = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect.soft(across, `${when}: sideways`).toBeLessThanOrEqual(0);
  const told = page.getByRole('button', { name: t('notices:dismiss') });
  if ((await told.count()) > 0) await told.click();
  const above = await inReach(page)
    .first()
    .evaluate((element) => {
      element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const { left, top, width, height } = element.getBoundingClientRect();
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      if (element.contains(hit)) return '';
      return `${hit?.tagName} ${hit?.getAttribute('class')} at ${Math.round(left)} ${Math.round(top)}`;
    });
  expect.soft(above, `${when}: what one does next`).toBe('');
  await page.evaluate(() => {
    for (const element of [document.scrollingElement, ...document.querySelectorAll('.play__column')])
      element?.scrollTo({ top: 0, behavior: 'instant' });
  });
}

async function stageIsOn(page: Page): Promise<void> {
  await expect(page.locator('#stage')).toHaveAttribute('data-state', 'on', { timeout: 60_000 });
  await page.waitForFunction(() => performance.getEntriesByName('stage-framed').length > 0);
}

test.beforeEach(({ page }) => withOptions(page, { stage: true, hints: false }));

for (const { name, ...screen } of SETTINGS)
  test.describe(name, () => {
    test.use({ ...screen, contextOptions: { reducedMotion: 'reduce' } });

    test('the title: no word lies on the two faces of its picture', async ({ page }) => {
      await openTitle(page);
      const over = () =>
        page.evaluate((faces) => {
          const box = document.querySelector('.backdrop img')?.getBoundingClientRect();
          if (!box) return ['no picture'];
          const lines = [...document.querySelectorAll('main :is(h1, h2, h3, p, .case)')].flatMap((element) => {
            const words = document.createRange();
            words.selectNodeContents(element);
            return [...words.getClientRects()].map((line) => ({ line, element }));
          });
          return faces.flatMap(([x, y, w, h]) => {
            const face = { left: box.left + x * box.width, top: box.top + y * box.height };
            const on = lines.filter(
              ({ line }) =>
                line.left < face.left + w * box.width &&
                line.right > face.left &&
                line.top < face.top + h * box.height &&
                line.bottom > face.top,
            );
            return on.map(({ element }) => `${element.tagName}: ${element.textContent?.slice(0, 30)}`);
          });
        }, TITLE_FACES);
      expect(await over()).toEqual([]);
      // The watch sees words that do.
      await page.addStyleTag({ content: '.title__head { position: fixed; inset: 3vw; max-width: none !important; }' });
      expect(await over()).not.toEqual([]);
    });

    test('talks, a toast, the table and his paper: no panel lies on a face, and what one does is in reach', async ({
      page,
    }) => {
      test.setTimeout(240_000);
      await standAt(page, 'talks');
      await stageIsOn(page);
      await expectLaidOut(page, 'two faces', button(t('talks:sip')), 'a toast');
      await page.getByRole('button', { name: t('talks:sip') }).click();
      await expectLaidOut(page, 'two faces', button(t('talks:sitDown')), 'talks');
      await page.getByRole('button', { name: t('talks:sitDown') }).click();
      await expect(root(page)).toHaveAttribute('data-phase', 'table');
      await expectLaidOut(page, 'two faces', button(t('table:propose')), 'table');
      // The watch sees a panel that lies on a face.
      await page.evaluate(() => {
        document.body.insertAdjacentHTML(
          'beforeend',
          '<p class="astray" style="position: fixed; inset: 0 50% 50% 0; background: #000">x</p>',
        );
      });
      expect((await covered(page, 'two faces')).join()).toContain('p.astray');
      await page.evaluate(() => document.querySelector('.astray')?.remove());
      for (const choice of ['table:rung.licence', 'table:terms.stay'] as const)
        await page
          .getByRole('radio', { name: t(choice) })
          .first()
          .check();
      await page.getByRole('button', { name: t('table:propose') }).click();
      await expect(page.getByRole('button', { name: t('table:accept') })).toBeVisible();
      await expectLaidOut(page, 'two faces', button(t('table:accept')), 'his paper');
      await page.getByRole('button', { name: t('table:accept') }).click();
      await expectLaidOut(page, 'two faces', button(t('table:toDelivery')), 'signed');
      await page.getByRole('button', { name: t('table:toDelivery') }).click();
      await expect(root(page)).toHaveAttribute('data-phase', 'delivery');
    });

    test('he rises and goes, or one leaves oneself: no panel lies on a face', async ({ page }) => {
      test.setTimeout(240_000);
      await standAt(page, 'broken off');
      await stageIsOn(page);
      await expectLaidOut(page, 'two faces', button(t('table:toAftermath')), 'he is gone');
      await standAt(page, 'answered');
      await stageIsOn(page);
      await page.getByRole('button', { name: t('table:adjourn') }).click();
      await page.evaluate(() => window.scrollTo(0, 0));
      await expectLaidOut(page, 'two faces', button(t('table:adjournYes')), 'leaving');
    });

    test('delivery and aftermath: nobody who came, no headline and no gate lies beneath a panel', async ({ page }) => {
      test.setTimeout(240_000);
      await standAt(page, 'short');
      await stageIsOn(page);
      await expectLaidOut(page, 'people', button(t('delivery:home')), 'delivery');
      await standAt(page, 'aftermath');
      await stageIsOn(page);
      await expectLaidOut(page, 'front page', button(t('aftermath:next')), 'aftermath');
      await page.getByRole('button', { name: t('menu:scene.gate') }).click();
      await expectLaidOut(page, 'gate', button(t('aftermath:next')), 'the gate');
    });
  });
