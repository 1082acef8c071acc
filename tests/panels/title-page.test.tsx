// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { Notices } from '../../src/panels/notices';
import type { SaveSummary } from '../../src/panels/shell';
import { TitlePage } from '../../src/panels/title/title-page';
import { DEFAULT_PROFILE } from '../../src/scenario/profile';
import { aPage } from '../builders/a-page';
import { aShell } from '../builders/a-shell';

const aCase = {
  id: 'case-one',
  title: 'Case one',
  summary: 'A summary.',
  minutes: 10,
  ages: '14+',
  languages: ['en', 'pl'],
};
const aSave = (id: string, over: Partial<SaveSummary> = {}): SaveSummary => ({
  id,
  title: `Game ${id}`,
  visit: 2,
  visits: 8,
  ended: false,
  savedAt: '2026-02-03T10:00:00Z',
  profile: DEFAULT_PROFILE,
  ...over,
});

describe('the title', () => {
  test('shows a case with length, ages and languages, and begins it', async () => {
    const shell = aShell({ cases: [aCase] });
    const page = await aPage(shell, <TitlePage />);
    expect(page.text()).toMatch(/A summary\..*about 10 minutes.*ages 14\+.*English, Polish/);
    await page.press('Begin: Case one');
    expect(shell.asked).toEqual(['openCase case-one']);
    page.close();
  });

  test('continues the latest game that has not ended', async () => {
    const shell = aShell({ state: { saves: [aSave('done', { ended: true }), aSave('open')] } });
    const page = await aPage(shell, <TitlePage />);
    await page.press('Continue');
    expect(shell.asked).toEqual(['resume open']);
    page.close();
  });

  test('deletes a saved game only after asking', async () => {
    const shell = aShell({ state: { saves: [aSave('a')] } });
    const page = await aPage(shell, <TitlePage />);
    await page.press('Delete Game a');
    expect(shell.asked).toEqual([]);
    await page.press('Delete it');
    expect(shell.asked).toEqual(['removeSave a']);
    page.close();
  });

  test('lists a damaged save and exports it', async () => {
    const shell = aShell({ state: { damaged: [{ id: 'bad', why: 'not-json' }] } });
    const page = await aPage(shell, <TitlePage />);
    expect(page.text()).toContain('The text breaks off');
    await page.press('Export');
    expect(shell.asked).toEqual(['exportDamaged bad']);
    page.close();
  });

  test('names the host of a link and loads nothing without a yes', async () => {
    const shell = aShell();
    const page = await aPage(shell, <TitlePage />);
    const address = 'https://school.example/case.yaml';
    await page.after(() => shell.send({ type: 'ASK_ADDRESS', host: 'school.example', address }));
    expect(page.text()).toContain('Load a scenario from school.example?');
    expect(shell.asked).toEqual([]);
    await page.press('Load it');
    expect(shell.asked).toEqual([`openAddress ${address}`]);
    await page.press('No, thank you');
    expect(page.text()).not.toContain('school.example');
    page.close();
  });

  test('shows every problem of a file with place, code and mend, markup as text, and stays usable', async () => {
    const shell = aShell({ cases: [aCase] });
    const page = await aPage(shell, <TitlePage />);
    const place = { file: 'mine.yaml', path: 'relief[0]' };
    await page.after(() =>
      shell.send({
        type: 'FILE_PROBLEMS',
        file: 'mine.yaml',
        problems: [
          {
            severity: 'error',
            code: 'unknown-key',
            line: 3,
            column: 5,
            message: '<img src=x onerror=alert(1)>',
            hint: 'Write it so.',
            ...place,
          },
          { severity: 'warning', code: 'unknown-key', line: 9, column: 1, message: 'Odd.', hint: '', ...place },
        ],
      }),
    );
    expect(page.text()).toContain('mine.yaml, line 3, column 5');
    expect(page.text()).toContain('To mend it: Write it so.');
    expect(page.text()).toContain('<img src=x');
    expect(page.root.querySelector('.problem img')).toBeNull();
    expect(page.text()).toContain('One thing keeps this file from being played');
    expect(page.hasButton('Begin: Case one')).toBe(true);
    page.close();
  });

  test('takes a result code', async () => {
    const shell = aShell();
    const page = await aPage(shell, <TitlePage />);
    const area = page.root.querySelector('textarea');
    await page.after(() => {
      if (!area) throw new Error('no field');
      area.value = ' abc ';
      area.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await page.press('Open it');
    expect(shell.asked).toEqual(['importCode abc']);
    page.close();
  });
});

test('a notice is said once and goes when it is understood', async () => {
  const shell = aShell();
  const page = await aPage(shell, <Notices />);
  await page.after(() => shell.send({ type: 'NOTICE', notice: { kind: 'stage-lost' } }));
  expect(page.text()).toContain('The game goes on in the text');
  await page.press('Understood');
  expect(page.text()).toBe('');
  page.close();
});
