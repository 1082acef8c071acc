// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { BriefingPanel } from '../../src/panels/briefing/briefing-panel';
import { tabAfter } from '../../src/panels/dossier/tabs';
import { Play } from '../../src/panels/play';
import { TalksPanel } from '../../src/panels/talks/talks-panel';
import { coveredEdges } from '../../src/panels/use-safe-area';
import { aPage } from '../builders/a-page';
import { aScenario } from '../builders/a-scenario';
import { aShell } from '../builders/a-shell';

describe('the briefing', () => {
  test('shows the cable, and a preparation once done with its result', async () => {
    const shell = aShell({ playing: true });
    const page = await aPage(shell, <BriefingPanel />);
    expect(page.text()).toContain('The first cable.');
    const [first] = aScenario().preparations;
    if (!first) throw new Error('the small scenario has preparations');
    await page.press(first.label);
    expect(shell.read().session.moves).toEqual([{ type: 'PREPARE', preparation: first.id }]);
    expect(page.text()).toContain('Done');
    page.close();
  });

  test('keeps the belief sheet as a move, with up to three different wants', async () => {
    const shell = aShell({ playing: true });
    const page = await aPage(shell, <BriefingPanel />);
    await page.press('Fill the belief sheet');
    const [relief] = aScenario().relief;
    const select = page.root.querySelector('select');
    await page.after(() => {
      if (!select || !relief) throw new Error('no field');
      select.value = relief.id;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await page.press('Note it down');
    expect(shell.read().session.moves).toEqual([
      { type: 'BELIEVE', sheet: { wants: [relief?.id], never: '', walkAway: null, confidence: 50 } },
    ]);
    page.close();
  });
});

describe('the talks', () => {
  test('offer a glass with three answers, then take one', async () => {
    const shell = aShell({ playing: true });
    shell.play({ type: 'DEPART' });
    const page = await aPage(shell, <TalksPanel />);
    for (const answer of ['Drink', 'Sip', 'Decline']) expect(page.hasButton(answer)).toBe(true);
    await page.press('Decline');
    expect(page.hasButton('Drink')).toBe(false);
    page.close();
  });

  test('raise a topic, show the answer and what it changed or taught', async () => {
    const shell = aShell({ playing: true });
    shell.play({ type: 'DEPART' });
    const page = await aPage(shell, <TalksPanel />);
    const open = shell.read().round;
    const topic = aScenario().topics.find(({ replies }) => replies.length > 0);
    if (!topic || !open) throw new Error('the small scenario has topics');
    await page.press(topic.label);
    expect(page.text()).toContain(topic.opening);
    const [reply] = topic.replies;
    await page.press(reply?.say ?? '');
    expect(shell.read().session.moves.at(-1)).toEqual({ type: 'RAISE', topic: topic.id, reply: 0 });
    expect(page.text()).toContain(reply?.answer);
    page.close();
  });
});

describe('the campaign’s page', () => {
  test('always shows held, freed and newly taken, and follows the phase', async () => {
    const shell = aShell({ playing: true });
    const page = await aPage(shell, <Play />);
    expect(page.text()).toMatch(/Held\d+Freed0Newly taken0/);
    await page.press('Depart');
    expect(page.root.querySelector('h2')?.textContent).toBe('Talks');
    expect(document.activeElement?.textContent).toBe('Talks');
    page.close();
  });

  test('leads a first visit with hints, which can be turned off', async () => {
    const shell = aShell({ playing: aScenario({ hints: [] }) });
    const page = await aPage(shell, <Play />);
    expect(page.root.querySelector('.hint')).not.toBeNull();
    await page.press('No more hints');
    expect(page.root.querySelector('.hint')).toBeNull();
    expect(shell.read().options.hints).toBe(false);
    page.close();
  });

  test('tells the hints of one phase one after the other, and the second at the latest with the first answer', async () => {
    const said = (text: string, phase: 'briefing' | 'table') => ({ visit: 1, phase, text });
    const hints = [
      said('Read.', 'briefing'),
      said('Write.', 'briefing'),
      said('Offer.', 'table'),
      said('Listen.', 'table'),
    ];
    const shell = aShell({ playing: aScenario({ hints }) });
    const page = await aPage(shell, <Play />);
    const hint = () => page.root.querySelector('.hint p')?.textContent;
    expect(hint()).toBe('Hint Read.');
    await page.press('Got it');
    expect(hint()).toBe('Hint Write.');
    await page.press('Got it');
    expect(hint()).toBeUndefined();
    await page.after(() => shell.play({ type: 'DEPART' }, { type: 'SIT_DOWN' }));
    expect(hint()).toBe('Hint Offer.');
    await page.after(() => shell.play({ type: 'HEAR_HIM' }));
    expect(hint()).toBe('Hint Listen.');
    page.close();
  });

  test('opens the dossier with D, but not while somebody types', async () => {
    const shell = aShell({ playing: true });
    const page = await aPage(shell, <Play />);
    const press = (target: EventTarget) =>
      page.after(() => {
        target.dispatchEvent(new KeyboardEvent('keydown', { key: 'd', bubbles: true }));
      });
    await page.press('Fill the belief sheet');
    const field = page.root.querySelector('input');
    if (field) await press(field);
    expect(page.root.querySelector('dialog')).toBeNull();
    await press(document.body);
    for (const tab of ['Relief', 'Meters', 'Notebook', 'Instructions', 'People']) await page.press(tab);
    expect(page.text()).toContain(aScenario().groups[0]?.label);
    page.close();
  });

  test('undoes a step back to what taught something, and says what it undoes', async () => {
    const shell = aShell({ playing: true });
    shell.play({ type: 'BELIEVE', sheet: { wants: [], never: '', walkAway: null, confidence: 50 } });
    const page = await aPage(shell, <Play />);
    await page.press('Menu');
    await page.press('Undo: the belief sheet');
    expect(shell.read().session.moves).toEqual([]);
    expect(page.button('Nothing to undo').getAttribute('aria-disabled')).toBe('true');
    page.close();
  });

  test('ends the campaign only after asking', async () => {
    const shell = aShell({ playing: true });
    const page = await aPage(shell, <Play />);
    await page.press('Menu');
    await page.press('End the campaign here');
    expect(shell.read().place).toBe('playing');
    await page.press('End it');
    expect(shell.read().place).toBe('debrief');
    page.close();
  });

  test('says why a move was refused, and what to do instead', async () => {
    const shell = aShell({ playing: true });
    const page = await aPage(shell, <Play />);
    await page.after(() => shell.send({ type: 'MOVE', move: { type: 'SIT_DOWN' } }));
    expect(page.root.querySelector('[role=alert]')?.textContent).toContain('Not now.');
    page.close();
  });
});

describe('small questions', () => {
  test('tabs go round with the arrow keys', () => {
    expect([tabAfter('ArrowRight', 4, 5), tabAfter('ArrowLeft', 0, 5), tabAfter('End', 1, 5)]).toEqual([0, 4, 4]);
    expect(tabAfter('x', 1, 5)).toBeUndefined();
  });

  test('the stage is told what a bar above and a column beside it cover', () => {
    const stage = { left: 0, top: 0, right: 1366, bottom: 768 };
    const bar = { left: 0, top: 0, right: 1366, bottom: 60 };
    const column = { left: 875, top: 60, right: 1366, bottom: 768 };
    expect(coveredEdges(stage, bar, column)).toEqual({ left: 0, top: 60, right: 491, bottom: 0 });
    expect(coveredEdges(stage, bar, { ...column, left: 0 }).right).toBe(0);
    expect(coveredEdges({ ...stage, right: 400 }, { ...bar, left: 400 }, column).top).toBe(0);
  });
});
