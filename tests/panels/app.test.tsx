// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { App } from '../../src/panels/app';
import { keepFocus } from '../../src/panels/parts/keep-focus';
import { aPage } from '../builders/a-page';
import { aScenario } from '../builders/a-scenario';
import { aShell } from '../builders/a-shell';

const nextFrame = () => new Promise((done) => requestAnimationFrame(() => done(undefined)));

describe('the whole page', () => {
  test('goes from the title to the opening page, where the profile is chosen, and names itself in the window', async () => {
    const shell = aShell();
    const page = await aPage(shell, <App />);
    expect(page.root.querySelector('h1')?.textContent).toBe('Back Channel');
    const scenario = aScenario();
    await page.after(() =>
      shell.send({ type: 'OPEN', scenario, origin: { kind: 'builtin', id: scenario.id }, problems: [] }),
    );
    expect(page.root.querySelector('h1')?.textContent).toBe(scenario.title);
    expect(document.title).toContain(scenario.title);
    expect(page.text().split(scenario.disclaimer)).toHaveLength(2);
    const tea = [...page.root.querySelectorAll('label')].find((label) => label.textContent === 'Tea');
    await page.after(() => tea?.querySelector('input')?.click());
    expect(shell.read().session.scenario?.profile.hospitality).toBe('tea');
    await page.press('Begin');
    expect(shell.read().place).toBe('playing');
    page.close();
  });

  test.each([
    ['on', 'there'],
    ['loading', 'there'],
    ['lost', 'none'],
    ['missing', 'none'],
    ['off', 'none'],
  ] as const)('with the stage %s, the layout counts it as %s', async (stage, marked) => {
    const page = await aPage(aShell({ state: { stage } }), <App />);
    expect(document.documentElement.dataset.stage).toBe(marked);
    page.close();
  });
});

describe('the keyboard’s place', () => {
  test('moves on when what had it is gone, and stays when it is not', async () => {
    document.body.innerHTML = '<main><h2>Here</h2><p id="next">Next</p><button>Stay</button></main>';
    keepFocus('#next');
    await nextFrame();
    expect(document.activeElement?.id).toBe('next');
    document.querySelector('button')?.focus();
    keepFocus('#next');
    await nextFrame();
    expect(document.activeElement?.textContent).toBe('Stay');
    document.querySelector('button')?.remove();
    keepFocus('#missing');
    await nextFrame();
    expect(document.activeElement?.textContent).toBe('Here');
    document.body.innerHTML = '';
  });
});
