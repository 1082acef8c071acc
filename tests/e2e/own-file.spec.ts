// A teacher brings a case of their own: by the picker, by dropping it, by an address; and one with mistakes.
import { t } from '../../src/i18n/messages';
import { loadScenario } from '../../src/scenario/load';
import { DEFAULT_PROFILE } from '../../src/scenario/profile';
import { brokenFile, readCase, shortestCase, teachersFile } from './cases';
import { asUpload, dropFile, fileInput, onScreen, openTitle, root, storedSaves, withOptions } from './desk';
import { expect, test } from './fixture';

const file = teachersFile();
const scenario = readCase(file.name, file.text);

test.beforeEach(({ page }) => withOptions(page, { stage: false }));

test('a case chosen with the file picker is played, and its save carries it', async ({ page }) => {
  await openTitle(page);
  await fileInput(page).setInputFiles(asUpload(file));
  await expect(page.getByRole('heading', { level: 1, name: scenario.title })).toBeVisible();
  await page.getByRole('button', { name: t('opening:begin'), exact: true }).click();
  await expect(page.getByText(scenario.calendar[0]?.cable.slice(0, 40) ?? '')).toBeVisible();
  await page.getByRole('button', { name: t('briefing:depart') }).click();
  await expect(root(page)).toHaveAttribute('data-phase', 'talks');
  await page.getByRole('button', { name: t('talks:sitDown') }).click();
  await expect(root(page)).toHaveAttribute('data-phase', 'table');
  const [save] = await storedSaves(page);
  expect(JSON.parse(save ?? '{}').scenario.source).toEqual(file);
});

test('a case dropped anywhere on the title is opened', async ({ page }) => {
  await openTitle(page);
  await dropFile(page, file);
  await onScreen(page, 'opening');
  await expect(page.getByRole('heading', { level: 1, name: scenario.title })).toBeVisible();
});

test('a case with mistakes tells all of them with their places and mends, and the title stays usable', async ({
  page,
}) => {
  const broken = brokenFile();
  const { problems } = loadScenario(
    { file: broken.name, source: broken.text },
    { profile: DEFAULT_PROFILE, locale: 'en' },
  );
  expect(problems.length).toBeGreaterThanOrEqual(5);
  await openTitle(page);
  await fileInput(page).setInputFiles(asUpload(broken));
  const told = page.getByRole('region', { name: t('title:problems', { file: broken.name }) });
  await expect(told.getByRole('listitem')).toHaveCount(problems.length);
  for (const { line, column, message, hint } of problems) {
    const item = told.getByRole('listitem').filter({ hasText: message }).first();
    await expect(item).toContainText(t('title:place', { file: broken.name, line, column }));
    if (hint) await expect(item).toContainText(hint);
  }
  await page.getByRole('button', { name: t('title:beginCase', { title: shortestCase().title }) }).click();
  await onScreen(page, 'opening');
});

test('a file that is no case at all is explained too', async ({ page }) => {
  await openTitle(page);
  for (const text of [
    '',
    '<html><script>window.broken = 1</script>',
    '{"format": 1, "title": "<img src=x onerror=window.broken=1>"}',
  ]) {
    await fileInput(page).setInputFiles(asUpload({ name: 'odd.yaml', text }));
    await expect(page.getByRole('region', { name: t('title:problems', { file: 'odd.yaml' }) })).toBeVisible();
  }
  expect(await page.evaluate(() => 'broken' in window)).toBe(false);
});

test.describe('a case at an address', () => {
  const address = (baseURL: string | undefined) => `${baseURL}/teachers-own.yaml`;

  test('is asked about, with its host, before anything is fetched; a no loads nothing', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await openTitle(page, '?scenario=https://teacher.example/case.yaml');
    const question = page.getByRole('region', { name: t('title:askTitle', { host: 'teacher.example' }) });
    await expect(question).toContainText('https://teacher.example/case.yaml');
    await question.getByRole('button', { name: t('title:askNo') }).click();
    await expect(question).toHaveCount(0);
    await page.getByRole('button', { name: t('title:beginCase', { title: shortestCase().title }) }).click();
    await onScreen(page, 'opening');
    expect(asked.filter((url) => new URL(url).hostname === 'teacher.example')).toEqual([]);
  });

  test('is fetched after a yes', async ({ page, baseURL }) => {
    await page.route('**/teachers-own.yaml', (route) => route.fulfill({ body: file.text, contentType: 'text/yaml' }));
    await openTitle(page, `?scenario=${encodeURIComponent(address(baseURL))}`);
    const host = new URL(address(baseURL)).host;
    const question = page.getByRole('region', { name: t('title:askTitle', { host }) });
    await question.getByRole('button', { name: t('title:askYes') }).click();
    await expect(page.getByRole('heading', { level: 1, name: scenario.title })).toBeVisible();
  });

  test('that is no web address is not asked about', async ({ page }) => {
    await openTitle(page, '?scenario=javascript:alert(1)');
    await expect(page.getByRole('button', { name: t('title:askYes') })).toHaveCount(0);
  });
});

test.describe('an address that does not answer', () => {
  test.use({ allowedErrors: [/404/] });

  test('is told, and the title stays usable', async ({ page }) => {
    await openTitle(page, '?scenario=nothing-here.yaml');
    await page.getByRole('button', { name: t('title:askYes') }).click();
    await expect(page.getByText(/nothing-here\.yaml could not be fetched/)).toBeVisible();
    await page.getByRole('button', { name: t('title:beginCase', { title: shortestCase().title }) }).click();
    await onScreen(page, 'opening');
  });
});
