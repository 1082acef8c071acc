/** What tests do on the title page and with the page's storage: opening, importing, setting, reading saves. */
import { expect, type Locator, type Page } from '@playwright/test';
import { t } from '../../src/i18n/messages';
import type { StepId } from '../../src/panels/debrief/steps';
import type { Save } from '../../src/storage/save';
import { type CaseFile, shortestCase } from './cases';
import { type Moment, saveAt, saveFile } from './moments';

const OPTIONS = 'back-channel/options';
export const SAVES = 'back-channel/save/';

/** The root element, on which the page marks its screen and phase. */
export const root = (page: Page): Locator => page.locator('html');

export type Place = 'title' | 'opening' | 'playing' | 'debrief';

export const onScreen = (page: Page, place: Place): Promise<void> =>
  expect(root(page)).toHaveAttribute('data-place', place);

/** Settings as an earlier visit left them: mostly to do without the stage, which takes time to draw in software. */
export async function withOptions(page: Page, options: { readonly stage?: boolean; readonly hints?: boolean }) {
  await page.context().addInitScript(
    ([key, text]) => {
      // The empty page of a new tab has no storage.
      if (!window.location.protocol.startsWith('http')) return;
      if (window.localStorage.getItem(key) === null) window.localStorage.setItem(key, text);
    },
    [OPTIONS, JSON.stringify(options)] as const,
  );
}

/** The title, ready to be used. */
export async function openTitle(page: Page, search = ''): Promise<void> {
  await page.goto(`/${search}`);
  await expect(page.getByRole('heading', { level: 1, name: t('common:game') })).toBeVisible();
}

export const fileInput = (page: Page): Locator => page.getByLabel(t('title:openFile'), { exact: true });
export const saveInput = (page: Page): Locator => page.getByLabel(t('title:importSave'), { exact: true });

export const asUpload = ({ name, text }: CaseFile) => ({
  name,
  mimeType: 'application/yaml',
  buffer: Buffer.from(text),
});

/** Drops a file onto the page as a mouse would. */
export async function dropFile(page: Page, { name, text }: CaseFile): Promise<void> {
  const data = await page.evaluateHandle(
    ([fileName, words]) => {
      const carried = new DataTransfer();
      carried.items.add(new File([words], fileName, { type: 'application/yaml' }));
      return carried;
    },
    [name, text] as const,
  );
  const body = page.locator('body');
  await body.dispatchEvent('dragover', { dataTransfer: data });
  await body.dispatchEvent('drop', { dataTransfer: data });
}

/** Opens a save from a file, and waits until it is on the screen. */
export async function importSave(page: Page, save: Save, place: Place = 'playing'): Promise<void> {
  await saveInput(page).setInputFiles(saveFile(save));
  await onScreen(page, place);
}

/** From nothing to a moment of the shortest case. */
export async function standAt(page: Page, moment: Moment): Promise<void> {
  await openTitle(page);
  await importSave(page, saveAt(shortestCase(), moment), moment === 'debrief' ? 'debrief' : 'playing');
}

/** Goes to a step of the debrief by its list. */
export async function toStep(page: Page, step: StepId): Promise<void> {
  const list = page.getByRole('navigation', { name: t('debrief-steps:list') });
  await list.getByRole('button', { name: t(`debrief-steps:name.${step}`) }).click();
  await expect(page.getByRole('heading', { level: 1, name: t(`debrief-steps:title.${step}`) })).toBeFocused();
}

/** Texts of the saves in the page's storage. */
export const storedSaves = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    (prefix) => Object.entries(window.localStorage).flatMap(([key, text]) => (key.startsWith(prefix) ? [text] : [])),
    SAVES,
  );

/** Where the campaign stands, as the bar and the panels tell it: visit, phase, counts, meters. */
export async function standing(page: Page): Promise<string> {
  const bar = await page.getByRole('banner').innerText();
  const heading = await page.getByRole('main').getByRole('heading', { level: 2 }).first().innerText();
  return `${bar}\n${heading}`;
}

export async function openMenu(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: t('menu:open'), exact: true }).click();
  const dialog = page.getByRole('dialog', { name: t('menu:title') });
  await expect(dialog).toBeVisible();
  return dialog;
}

/** `PREPARE`, `DEPART`, … of the newest save. */
export async function movesSaved(page: Page): Promise<readonly string[]> {
  const saves = (await storedSaves(page)).map((text): Save => JSON.parse(text));
  const newest = saves.sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1))[0];
  return newest?.moves.map(({ type }) => type) ?? [];
}

/** The seed of every campaign begun from now on, so that a run can be repeated. */
export async function withSeed(page: Page, seed: number): Promise<void> {
  await page.context().addInitScript((wanted) => {
    crypto.getRandomValues = (list) => {
      if (list instanceof Uint32Array) list.fill(wanted);
      return list;
    };
  }, seed);
}
