// @vitest-environment happy-dom
// The words of an answer on the page: fetched with the table, said aloud once, the same after an undo.
import { afterEach, expect, test } from 'vitest';
import { loadVoice } from '../../src/panels/table/load-voice';
import { TablePanel } from '../../src/panels/table/table-panel';
import { aPlainScenario } from '../builders/a-game';
import { aPage, type Page } from '../builders/a-page';
import { aShell, type TestShell } from '../builders/a-shell';

let page: Page | null = null;
afterEach(() => page?.close());

async function heard(): Promise<{ shell: TestShell; on: Page; said: () => string }> {
  const shell = aShell({ playing: aPlainScenario() });
  shell.play({ type: 'DEPART' }, { type: 'SIT_DOWN' }, { type: 'HEAR_HIM' });
  const on = await aPage(shell, <TablePanel />);
  page = on;
  return { shell, on, said: () => on.root.querySelector('.answer .speech')?.textContent ?? '' };
}

test('the answer is there once its words have come', async () => {
  const { on, said } = await heard();
  await on.after(() => undefined);
  await loadVoice('broker');
  await on.after(() => undefined);
  expect(said()).toMatch(/\w.*\.$/u);
  expect(on.root.querySelector('.answer .waiting')).toBeNull();
});

test('asking why adds to what was said, and changes none of it', async () => {
  await loadVoice('broker');
  const { on, said } = await heard();
  const before = said();
  await on.press('Ask why');
  expect(said()).toBe(before);
  expect(on.root.querySelector('.answer .speech--why')?.textContent).toMatch(/\w.*\.$/u);
});

test('earlier answers stay as they were said', async () => {
  await loadVoice('broker');
  const { shell, on, said } = await heard();
  const before = said();
  await on.after(() => shell.play({ type: 'HEAR_HIM' }));
  expect(on.root.querySelector('.earlier .speech')?.textContent).toBe(before);
  expect(said()).not.toBe(before);
});
