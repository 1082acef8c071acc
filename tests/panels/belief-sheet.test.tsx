// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { BeliefSheet, Move } from '../../src/machine/views';
import { nearestSureness, pointsTyped, wantAt } from '../../src/panels/briefing/belief-words';
import { BriefingPanel } from '../../src/panels/briefing/briefing-panel';
import { aPage, type Page } from '../builders/a-page';
import { aScenario } from '../builders/a-scenario';
import { aShell } from '../builders/a-shell';

const relief = aScenario().relief[0]?.id ?? '';
const sheet: BeliefSheet = { wants: [relief], never: '', walkAway: 2.5, confidence: 70 };
const toTheNextVisit: readonly Move[] = [
  { type: 'DEPART' },
  { type: 'SIT_DOWN' },
  { type: 'ADJOURN' },
  { type: 'CONTINUE' },
];

function field(page: Page, selector: string): HTMLSelectElement | HTMLInputElement {
  const found = page.root.querySelector(selector);
  if (found instanceof HTMLSelectElement || found instanceof HTMLInputElement) return found;
  throw new Error(`no field ${selector}`);
}

const fill = (page: Page, selector: string, value: string) =>
  page.after(() => {
    const found = field(page, selector);
    found.value = value;
    found.dispatchEvent(new Event(found instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
  });

const sheets = (shell: ReturnType<typeof aShell>) =>
  shell.read().session.moves.flatMap((move) => (move.type === 'BELIEVE' ? [move.sheet] : []));

describe('the belief sheet', () => {
  test('says on the next visit what was believed, and notes the same with one press', async () => {
    const shell = aShell({ playing: true });
    shell.play({ type: 'BELIEVE', sheet }, ...toTheNextVisit);
    const page = await aPage(shell, <BriefingPanel />);
    expect(page.text()).toContain('On visit 1 you noted:');
    expect(page.text()).toContain('70 per cent sure.');
    await page.press('I still believe it');
    expect(sheets(shell)).toEqual([sheet, sheet]);
    expect(page.text()).toContain('Your beliefs are noted for this visit.');
    page.close();
  });

  test('opens with the last answers in its fields', async () => {
    const shell = aShell({ playing: true });
    shell.play({ type: 'BELIEVE', sheet }, ...toTheNextVisit);
    const page = await aPage(shell, <BriefingPanel />);
    await page.press('Change the belief sheet');
    expect(field(page, 'select').value).toBe(relief);
    expect(field(page, 'input[type=number]').value).toBe('2.5');
    expect(page.root.querySelector('input:checked')?.parentElement?.textContent).toContain('fairly sure');
    page.close();
  });

  test('keeps what was begun when one departs without noting it', async () => {
    const shell = aShell({ playing: true });
    const page = await aPage(shell, <BriefingPanel />);
    await page.press('Fill the belief sheet');
    await fill(page, 'select', relief);
    await fill(page, 'input[type=number]', '3');
    await page.press('Depart');
    expect(shell.read().session.moves).toEqual([
      { type: 'BELIEVE', sheet: { wants: [relief], never: '', walkAway: 3, confidence: 50 } },
      { type: 'DEPART' },
    ]);
    page.close();
  });

  test('never stands in the way: nothing is noted where nothing was said', async () => {
    const shell = aShell({ playing: true });
    const page = await aPage(shell, <BriefingPanel />);
    await page.press('Fill the belief sheet');
    await page.press('Depart');
    expect(shell.read().session.moves).toEqual([{ type: 'DEPART' }]);
    page.close();
  });

  test('a want chosen twice changes places with the one it pushes out', () => {
    expect(wantAt(['a', 'b', ''], 1, 'a')).toEqual(['b', 'a', '']);
    expect(wantAt(['a', 'b', ''], 2, 'a')).toEqual(['', 'b', 'a']);
    expect(wantAt(['a', '', ''], 0, '')).toEqual(['', '', '']);
    expect(wantAt(['a', '', ''], 2, 'c')).toEqual(['a', '', 'c']);
  });

  test('reads points as they are typed, and holds them within what a sheet takes', () => {
    const typed = ['', '2,5', '−3', 'much', '12000'];
    expect(typed.map(pointsTyped)).toEqual([null, 2.5, -3, null, 1000]);
  });

  test('offers the sureness nearest to what an older sheet says', () => {
    expect([0, 45, 62, 100].map(nearestSureness)).toEqual([10, 50, 70, 90]);
  });
});
