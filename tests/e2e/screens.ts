/** Every screen of the game, and the shortest way to stand before it. */
import { expect, type Page } from '@playwright/test';
import { t } from '../../src/i18n/messages';
import { STEPS } from '../../src/panels/debrief/steps';
import { brokenFile, shortestCase } from './cases';
import { asUpload, fileInput, onScreen, openMenu, openTitle, standAt, toStep } from './desk';
import { type Moment, moments } from './moments';

export interface Screen {
  readonly name: string;
  /** Goes there from anywhere. */
  readonly open: (page: Page) => Promise<void>;
}

const dossierParts = ['people', 'relief', 'meters', 'notebook', 'instructions'] as const;

async function openDossier(page: Page, part: string): Promise<void> {
  await standAt(page, 'answered');
  await page.getByRole('button', { name: t('menu:dossierKey') }).click();
  const dialog = page.getByRole('dialog', { name: t('dossier:title') });
  await dialog.getByRole('tab', { name: t(`dossier:${part}`) }).click();
  await expect(dialog.getByRole('tabpanel', { name: t(`dossier:${part}`) })).toBeVisible();
}

/** A paper with something on each side, all folds open. */
async function draftPaper(page: Page): Promise<void> {
  await page
    .getByRole('radio', { name: t('table:rung.licence') })
    .first()
    .check();
  await page
    .getByRole('radio', { name: t('table:terms.stay') })
    .first()
    .check();
  const closed = page.locator('main details:not([open]) > summary:visible');
  while ((await closed.count()) > 0) await closed.first().click();
}

/** What is done at a moment before one looks. */
const preparations: { readonly [M in Moment]?: (page: Page) => Promise<void> } = {
  draft: draftPaper,
  briefing: async (page) => {
    const name = new RegExp(`${t('briefing:sheetAgain')}|${t('briefing:sheetOpen')}`);
    await page.getByRole('button', { name }).click();
  },
};

const titleScreens: readonly Screen[] = [
  { name: 'title', open: (page) => openTitle(page) },
  {
    name: 'title with saves',
    open: async (page) => {
      await standAt(page, 'briefing');
      await openTitle(page);
    },
  },
  {
    name: 'problems',
    open: async (page) => {
      await openTitle(page);
      const broken = brokenFile();
      await fileInput(page).setInputFiles(asUpload(broken));
      await expect(page.getByRole('region', { name: t('title:problems', { file: broken.name }) })).toBeVisible();
    },
  },
  {
    name: 'asking',
    open: async (page) => {
      await openTitle(page, '?scenario=https://teacher.example/case.yaml');
      await expect(page.getByRole('button', { name: t('title:askYes') })).toBeVisible();
    },
  },
  {
    name: 'opening',
    open: async (page) => {
      await openTitle(page);
      await page.getByRole('button', { name: t('title:beginCase', { title: shortestCase().title }) }).click();
      await onScreen(page, 'opening');
    },
  },
];

const playScreens: readonly Screen[] = moments.map((moment) => ({
  name: moment,
  open: async (page) => {
    await standAt(page, moment);
    await expect(page.getByRole('main')).toBeVisible();
    await preparations[moment]?.(page);
  },
}));

const topicScreen: Screen = {
  name: 'topic',
  open: async (page) => {
    await standAt(page, 'talks');
    await page
      .getByRole('region', { name: t('talks:topics') })
      .getByRole('button')
      .first()
      .click();
    await expect(page.getByRole('list', { name: t('talks:replies') })).toBeVisible();
  },
};

const dialogScreens: readonly Screen[] = [
  {
    name: 'estimates',
    open: async (page) => {
      await standAt(page, 'answered');
      await draftPaper(page);
      await page.getByRole('button', { name: t('table:estimate.how') }).click();
      await expect(page.getByRole('dialog', { name: t('table:estimate.title') })).toBeVisible();
    },
  },
  ...dossierParts.map((part) => ({ name: `dossier ${part}`, open: (page: Page) => openDossier(page, part) })),
  {
    name: 'menu',
    open: async (page) => {
      await standAt(page, 'talked');
      await openMenu(page);
    },
  },
];

/** The first step is the moment itself. */
const debriefScreens: readonly Screen[] = STEPS.slice(1).map((step) => ({
  name: `debrief ${step}`,
  open: async (page) => {
    await standAt(page, 'debrief');
    await toStep(page, step);
  },
}));

const edgeScreen: Screen = {
  name: 'debrief value-map, the edge shown',
  open: async (page) => {
    await standAt(page, 'debrief');
    await toStep(page, 'value-map');
    await page.getByRole('button', { name: t('debrief-map:show') }).click();
    await page.getByText(t('debrief-map:table'), { exact: true }).click();
  },
};

export const screens: readonly Screen[] = [
  ...titleScreens,
  ...playScreens,
  topicScreen,
  ...dialogScreens,
  ...debriefScreens,
  edgeScreen,
];
