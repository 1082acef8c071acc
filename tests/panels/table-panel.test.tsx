// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { TablePanel } from '../../src/panels/table/table-panel';
import { aPlainScenario } from '../builders/a-game';
import { aPage, type Page } from '../builders/a-page';
import { aShell, type TestShell } from '../builders/a-shell';
import { offer } from '../builders/offer';

let page: Page | null = null;
afterEach(() => page?.close());

async function atTheTable(): Promise<{ shell: TestShell; page: Page }> {
  const shell = aShell({ playing: aPlainScenario() });
  shell.play({ type: 'DEPART' }, { type: 'SIT_DOWN' });
  page = await aPage(shell, <TablePanel />);
  return { shell, page };
}

async function choose(on: Page, name: string, value: string): Promise<void> {
  const input = on.root.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`);
  if (!input) throw new Error(`no choice ${name} ${value}`);
  await on.after(() => {
    input.checked = true;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

describe('the table', () => {
  it('sums up the paper while it is written', async () => {
    const { shell, page: on } = await atTheTable();
    expect(on.button('Put it on the table').getAttribute('aria-disabled')).toBe('true');
    await choose(on, 'relief-airline', 'licence');
    await choose(on, 'group-dual-citizen', 'stay');
    expect(shell.read().session.draft).toMatchObject({
      relief: { airline: 'licence' },
      groups: { 'dual-citizen': 'stay' },
    });
    expect(on.text()).toContain('2 of 14');
    expect(on.text()).toContain('1 free, 1 to stay');
    expect(on.button('Put it on the table').getAttribute('aria-disabled')).toBeNull();
  });

  it('warns as soon as the paper costs more than is signed for', async () => {
    const { page: on } = await atTheTable();
    await choose(on, 'relief-airline', 'lifted');
    expect(on.text()).not.toContain('disavow');
    await choose(on, 'relief-fertiliser', 'lifted');
    expect(on.text()).not.toContain('disavow');
    await choose(on, 'relief-bank', 'suspension');
    expect(on.text()).toContain('3 more than');
    expect(on.text()).toContain('disavow');
  });

  it('shows beside the paper what four sides would make of it, and says on request whose word that is', async () => {
    const { page: on } = await atTheTable();
    const gauges = () => on.root.querySelector('.gauges');
    await choose(on, 'relief-airline', 'lifted');
    await choose(on, 'relief-bank', 'suspension');
    await choose(on, 'relief-fertiliser', 'lifted');
    const said = [...(gauges()?.querySelectorAll('.gauge') ?? [])].map((gauge) => gauge.textContent);
    expect(said).toHaveLength(4);
    expect(said[0]).toContain('Capital: may disown');
    expect(said[2]).toContain('Patron: alarmed');
    expect(said[3]).toContain('President: perhaps');
    await on.after(() => {
      const button = gauges();
      if (button instanceof HTMLButtonElement) button.click();
    });
    const dialog = on.root.querySelector('dialog')?.textContent ?? '';
    expect(dialog).toContain('airline analysts, before the first visit: National airline');
    expect(dialog).toMatch(/In about \d of 10 cases the capital/);
    expect(dialog).not.toMatch(/table:|\{\{|undefined|NaN/);
  });

  it('takes a choice back', async () => {
    const { shell, page: on } = await atTheTable();
    await choose(on, 'relief-airline', 'licence');
    await choose(on, 'relief-airline', '');
    expect(shell.read().session.draft).toEqual(offer());
  });

  it('shows the answer with its marks, and lets one work on the other paper', async () => {
    const { shell, page: on } = await atTheTable();
    await choose(on, 'relief-airline', 'licence');
    await choose(on, 'group-writers', 'stay');
    await on.press('Put it on the table');
    const standing = shell.read().round?.context.game.table?.exchanges.at(-1)?.counter;
    expect(standing).toBeTruthy();
    expect(on.text()).toContain('The answer of the President');
    expect(on.text()).toMatch(/changed|added|struck out/);
    await on.press('Work on this paper');
    expect(shell.read().session.draft).toEqual(standing);
    expect(document.activeElement?.id).not.toBe('');
  });

  it('lets one ask why once for each answer', async () => {
    const { page: on } = await atTheTable();
    await on.press('Let the President open');
    await on.press('Ask why');
    expect(on.hasButton('Ask why')).toBe(false);
  });

  it('asks once more before adjourning', async () => {
    const { shell, page: on } = await atTheTable();
    await on.press('Adjourn without a deal');
    expect(shell.read().round?.context.game.phase).toBe('table');
    await on.press('Stay at the table');
    await on.press('Adjourn without a deal');
    await on.press('Adjourn');
    expect(shell.read().round?.context.game.phase).toBe('aftermath');
  });

  it('sums up what was signed, and goes on to delivery', async () => {
    const { shell, page: on } = await atTheTable();
    await on.press('Let the President open');
    await on.press('Accept this paper');
    expect(on.text()).toContain('You sign the paper of the President');
    await on.press('See what is delivered');
    expect(shell.read().round?.context.game.phase).toBe('delivery');
  });
});
