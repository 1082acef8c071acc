// A game is its moves: a closed tab, a damaged or full storage, a step back, a file, a code.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { t } from '../../src/i18n/messages';
import { STEPS } from '../../src/panels/debrief/steps';
import { readSave, writeSave } from '../../src/storage/save';
import { aForgedCode } from '../builders/a-class';
import { shortestCase } from './cases';
import {
  importSave,
  movesSaved,
  onScreen,
  openMenu,
  openTitle,
  root,
  SAVES,
  saveInput,
  standAt,
  standing,
  storedSaves,
  toStep,
  withOptions,
} from './desk';
import { expect, test } from './fixture';
import { saveAt } from './moments';

test.beforeEach(({ page }) => withOptions(page, { stage: false, hints: false }));

test('a tab closed in the middle of a visit is gone on with where it was', async ({ page, context }) => {
  await standAt(page, 'talks');
  await page.getByRole('button', { name: t('talks:decline') }).click();
  await page
    .getByRole('region', { name: t('talks:topics') })
    .getByRole('button')
    .first()
    .click();
  await page
    .getByRole('list', { name: t('talks:replies') })
    .getByRole('button')
    .first()
    .click();
  await expect(page.getByRole('list', { name: t('talks:replies') })).toHaveCount(0);
  const before = await standing(page);
  const moves = await movesSaved(page);
  expect(moves.slice(-2)).toEqual(['TOAST', 'RAISE']);
  await page.close({ runBeforeUnload: false });

  const again = await context.newPage();
  await openTitle(again);
  await again.getByRole('button', { name: t('title:continue') }).click();
  await onScreen(again, 'playing');
  expect(await standing(again)).toBe(before);
  await again.getByRole('button', { name: t('talks:sitDown') }).click();
  await expect(root(again)).toHaveAttribute('data-phase', 'table');
  expect(await movesSaved(again)).toEqual([...moves, 'SIT_DOWN']);
});

test('a damaged save is reported and kept aside, and the page can be used', async ({ page }) => {
  const good = writeSave(saveAt(shortestCase(), 'talks'));
  const damaged = good.slice(0, 200);
  await page.addInitScript(
    ([prefix, text]) => {
      if (window.sessionStorage.getItem('damaged') !== null) return;
      window.sessionStorage.setItem('damaged', 'yes');
      window.localStorage.setItem(`${prefix}torn`, text);
      window.localStorage.setItem(`${prefix}empty`, '');
    },
    [SAVES, damaged] as const,
  );
  await openTitle(page);
  const aside = page.getByRole('region', { name: t('title:damaged') });
  await expect(aside.getByRole('listitem')).toHaveCount(2);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    aside
      .getByRole('listitem')
      .filter({ hasText: 'torn' })
      .getByRole('button', { name: t('title:export') })
      .click(),
  ]);
  expect(await readFile(await download.path(), 'utf8')).toBe(damaged);
  await page.reload();
  await expect(aside.getByRole('listitem')).toHaveCount(2);
  await importSave(page, saveAt(shortestCase(), 'talks'));
});

test('a save whose moves no longer hold goes on from the last that does, and says so', async ({ page }) => {
  const save = saveAt(shortestCase(), 'talks');
  await openTitle(page);
  await importSave(page, { ...save, moves: [...save.moves, { type: 'CONTINUE' }, { type: 'ACCEPT' }] });
  await expect(
    page.getByText(t('notices:save-outdated', { stoppedAt: save.moves.length, moves: save.moves.length + 2 })),
  ).toBeVisible();
  await expect(root(page)).toHaveAttribute('data-phase', 'talks');
});

test('a full storage is told once, and the game goes on', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await openTitle(page);
  await page.getByRole('button', { name: t('title:beginCase', { title: shortestCase().title }) }).click();
  await page.getByRole('button', { name: t('opening:begin'), exact: true }).click();
  const told = page.getByText(t('notices:storage-full'));
  await expect(told).toBeVisible();
  await page.getByRole('button', { name: t('notices:dismiss') }).click();
  await page.getByRole('button', { name: t('briefing:depart') }).click();
  await expect(root(page)).toHaveAttribute('data-phase', 'talks');
  await page.getByRole('button', { name: t('talks:sitDown') }).click();
  await expect(root(page)).toHaveAttribute('data-phase', 'table');
  await expect(told).toHaveCount(0);
});

test('a storage that is forbidden is told once, and the game goes on', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto('/');
  await page.getByRole('button', { name: t('title:beginCase', { title: shortestCase().title }) }).click();
  await page.getByRole('button', { name: t('opening:begin'), exact: true }).click();
  await expect(page.getByText(t('notices:storage-missing'))).toBeVisible();
  await page.getByRole('button', { name: t('notices:dismiss') }).click();
  await page.getByRole('button', { name: t('briefing:depart') }).click();
  await expect(root(page)).toHaveAttribute('data-phase', 'talks');
});

test('a belief sheet is taken back; what taught something is not', async ({ page }) => {
  await standAt(page, 'briefing');
  await page
    .getByRole('button', { name: new RegExp(`${t('briefing:sheetAgain')}|${t('briefing:sheetOpen')}`) })
    .click();
  await page.getByRole('spinbutton').fill('7.5');
  await page.getByRole('button', { name: t('briefing:save') }).click();
  const noted = await movesSaved(page);
  expect(noted.at(-1)).toBe('BELIEVE');
  const menu = await openMenu(page);
  await menu.getByRole('button', { name: t('menu:undo', { what: t('menu:undoWhat.BELIEVE') }) }).click();
  await expect.poll(() => movesSaved(page)).toEqual(noted.slice(0, -1));
  await page.keyboard.press('Escape');

  await openTitle(page);
  await importSave(page, saveAt(shortestCase(), 'answered'));
  const after = await openMenu(page);
  await expect(after.getByRole('button', { name: t('menu:undoNone') })).toHaveAttribute('aria-disabled', 'true');
});

test('a save exported from the menu is imported elsewhere and stands where it stood', async ({
  page,
  browser,
  watch,
  baseURL,
}) => {
  await standAt(page, 'talked');
  const before = await standing(page);
  const menu = await openMenu(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    menu.getByRole('button', { name: t('menu:export') }).click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  expect(readSave(text).ok).toBe(true);

  const elsewhere = await browser.newContext(baseURL ? { baseURL } : {});
  watch(elsewhere);
  const other = await elsewhere.newPage();
  await withOptions(other, { stage: false, hints: false });
  await openTitle(other);
  await saveInput(other).setInputFiles({ name: 'save.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await onScreen(other, 'playing');
  expect(await standing(other)).toBe(before);
  await elsewhere.close();
});

test('a file that is no save says so and changes nothing', async ({ page }) => {
  await openTitle(page);
  await saveInput(page).setInputFiles({
    name: 'x.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"format":1}'),
  });
  await expect(page.getByText(t('notices:import-failed', { why: '' }).trim())).toBeVisible();
  expect(await storedSaves(page)).toEqual([]);
});

test('several games are kept with their dates; one is deleted only after a question', async ({ page }) => {
  await openTitle(page);
  await importSave(page, saveAt(shortestCase(), 'briefing'));
  await openTitle(page);
  await importSave(page, saveAt(shortestCase(), 'talked'));
  await openTitle(page);
  const list = page.getByRole('region', { name: t('title:saves') }).getByRole('listitem');
  await expect(list).toHaveCount(2);
  await list
    .first()
    .getByRole('button', { name: t('title:delete') })
    .click();
  await list
    .first()
    .getByRole('button', { name: t('common:cancel') })
    .click();
  await expect(list).toHaveCount(2);
  await list
    .first()
    .getByRole('button', { name: t('title:delete') })
    .click();
  await list
    .first()
    .getByRole('button', { name: t('title:deleteYes') })
    .click();
  await expect(list).toHaveCount(1);
});

/** What every step of the debrief says. */
async function wholeDebrief(page: Page): Promise<readonly string[]> {
  const said: string[] = [];
  for (const step of STEPS) {
    await toStep(page, step);
    said.push(await page.getByRole('main').innerText());
  }
  return said;
}

async function pasteCode(page: Page, code: string): Promise<void> {
  await page.getByText(t('title:importCode')).click();
  await page.getByRole('textbox', { name: t('title:codeLabel') }).fill(code);
  await page.getByRole('button', { name: t('title:codeGo') }).click();
}

test('a code that claims what its moves do not lead to is shown as it plays, and named', async ({ page }) => {
  await openTitle(page);
  await pasteCode(page, aForgedCode(shortestCase(), 90));
  await onScreen(page, 'debrief');
  await expect(page.getByText(t('notices:code-differs'))).toBeVisible();
});

test('a result code gives the same debrief in another browser', async ({ page, browser, watch, baseURL }) => {
  await openTitle(page);
  const save = saveAt(shortestCase(), 'aftermath');
  await importSave(page, save);
  const menu = await openMenu(page);
  await menu.getByRole('button', { name: t('menu:code') }).click();
  const code = await menu.getByRole('textbox', { name: t('menu:codeHere') }).inputValue();
  expect(code.length).toBeLessThan(4096);
  expect(code.length).toBeGreaterThan(10);
  await menu.getByRole('button', { name: t('menu:close'), exact: false }).click();
  await page.getByRole('button', { name: t('menu:closeYes') }).click();
  await onScreen(page, 'debrief');
  const debrief = await wholeDebrief(page);

  const elsewhere = await browser.newContext(baseURL ? { baseURL } : {});
  watch(elsewhere);
  const other = await elsewhere.newPage();
  await withOptions(other, { stage: false, hints: false });
  await openTitle(other);
  await pasteCode(other, code);
  await onScreen(other, 'playing');
  await expect(other.getByText(t('notices:code-differs'))).toHaveCount(0);
  const there = await openMenu(other);
  await there.getByRole('button', { name: t('menu:close'), exact: false }).click();
  await other.getByRole('button', { name: t('menu:closeYes') }).click();
  await onScreen(other, 'debrief');
  expect(await wholeDebrief(other)).toEqual(debrief);
  await elsewhere.close();
});
