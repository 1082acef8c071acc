// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { Move } from '../../src/machine/views';
import { AftermathPanel } from '../../src/panels/aftermath/aftermath-panel';
import { DebriefPage } from '../../src/panels/debrief/debrief-page';
import { STEPS, type StepId } from '../../src/panels/debrief/steps';
import { DeliveryPanel } from '../../src/panels/delivery/delivery-panel';
import type { Scenario } from '../../src/scenario/scenario';
import { aPlainScenario } from '../builders/a-game';
import { aPage, type Page } from '../builders/a-page';
import { aShell, type TestShell } from '../builders/a-shell';
import { offer } from '../builders/offer';

let page: Page | null = null;
afterEach(() => page?.close());

/** So generous that it is always taken. */
const generous = offer({
  relief: { airline: 'lifted', fertiliser: 'lifted', bank: 'suspension' },
  groups: { 'dual-citizen': 'stay', writers: 'exile' },
});
const propose = (deal: typeof generous): readonly Move[] => [
  { type: 'DEPART' },
  { type: 'SIT_DOWN' },
  { type: 'PROPOSE', offer: deal },
  { type: 'CONTINUE' },
];

function signed(scenario: Scenario, order: typeof generous.order): TestShell {
  const shell = aShell({ playing: scenario });
  shell.play(...propose({ ...generous, order }));
  return shell;
}

/** Our word counts in full, so that moving second costs us nothing. */
const trusting = (): Scenario => {
  const plain = aPlainScenario();
  return aPlainScenario({ meters: { ...plain.meters, trust: { ...plain.meters.trust, start: 100 } } });
};

const faithless = (): Scenario => {
  const plain = aPlainScenario();
  return aPlainScenario({
    counterpart: { ...plain.counterpart, reliability: 0.15 },
    rules: { ...plain.rules, spread: 0, phi: 0 },
  });
};

function shortShell(): TestShell {
  for (let seed = 1; seed < 60; seed += 1) {
    const shell = aShell({ playing: faithless(), seed });
    shell.play(...propose({ ...generous, order: 'we-first' }));
    if ((shell.read().round?.context.game.delivery?.withheld.groups.length ?? 0) === 2) return shell;
  }
  throw new Error('nobody fell short');
}

describe('delivery', () => {
  it('names the people first, and those who turned back as having chosen', async () => {
    page = await aPage(signed(trusting(), 'they-first'), <DeliveryPanel />);
    expect(page.text()).toContain('What was written has been done');
    expect(page.text()).toContain('1 person, free to stay');
    expect(page.text()).toContain('4 people, free, but taken across the border');
    expect(page.text()).toContain('2 people would not leave the country');
    expect(page.text()).toContain('theirs to choose');
  });

  it('lets one break a kept deal only after a second question', async () => {
    const shell = signed(trusting(), 'they-first');
    page = await aPage(shell, <DeliveryPanel />);
    await page.press('Take relief back, although they delivered');
    expect(shell.read().round?.context.game.delivery?.response).toBeNull();
    await page.press('Break our word');
    expect(shell.read().round?.context.game.deals[0]?.breached).toBe(true);
    expect(page.text()).toContain('you did not keep ours');
  });

  it('wants a shortfall answered before one goes on', async () => {
    const shell = shortShell();
    page = await aPage(shell, <DeliveryPanel />);
    expect(page.text()).toContain('Promised, and not there');
    await page.press('Fly home');
    expect(shell.read().round?.context.game.phase).toBe('delivery');
    await page.press('Let it pass');
    expect(page.text()).toContain('You have let it pass');
    await page.press('Fly home');
    expect(shell.read().round?.context.game.phase).toBe('aftermath');
  });
});

describe('the aftermath', () => {
  it('leads with the people freed, and gives every needle its causes', async () => {
    const shell = signed(trusting(), 'they-first');
    shell.play({ type: 'CONTINUE' });
    page = await aPage(shell, <AftermathPanel />);
    expect(page.text()).toContain('5 people free');
    expect(page.text()).toContain('Why the needles moved');
    expect(page.text()).toContain('Time passes');
    await page.press('Prepare the next visit');
    expect(shell.read().round?.context.game.visit).toBe(2);
  });

  it('says so where nothing came of it', async () => {
    const shell = aShell({ playing: aPlainScenario() });
    shell.play({ type: 'DEPART' }, { type: 'SIT_DOWN' }, { type: 'ADJOURN' });
    page = await aPage(shell, <AftermathPanel />);
    expect(page.text()).toContain('Talks end without a deal');
  });
});

describe('the debrief page', () => {
  async function debriefed(step: StepId): Promise<TestShell> {
    location.hash = step;
    const shell = signed(trusting(), 'they-first');
    shell.play(
      { type: 'CONTINUE' },
      { type: 'CONTINUE' },
      { type: 'DEPART' },
      { type: 'SIT_DOWN' },
      { type: 'ADJOURN' },
    );
    shell.play({ type: 'CONTINUE' });
    page = await aPage(shell, <DebriefPage />);
    return shell;
  }

  it('shows five dimensions and no total, every one with its reckoning', async () => {
    await debriefed('timeline');
    const dimensions = [...(page?.root.querySelectorAll('.dimension') ?? [])];
    expect(dimensions).toHaveLength(5);
    for (const dimension of dimensions) expect(dimension.textContent).toContain('How is this computed?');
    expect(page?.text()).toContain('There is no total');
  });

  it('turns the cards up, and leaves no word unsaid', async () => {
    await debriefed('timeline');
    expect(page?.text()).toContain('would have walked away below ');
  });

  it('begins with how it ended and your own account', async () => {
    await debriefed('account');
    expect(page?.text()).toContain('The channel stays open');
    expect(page?.root.querySelectorAll('textarea')).toHaveLength(3);
  });

  it.each(STEPS)('leaves no word unsaid: %s', async (step) => {
    await debriefed(step);
    expect(page?.text()).not.toMatch(/debrief(-[a-z]+)?:|table:|undefined|NaN|\{\{/);
  });

  it.each(STEPS)('tells of every part that shows a figure how it is computed: %s', async (step) => {
    await debriefed(step);
    const withoutFigures = ['account', 'intention', 'discomfort', 'parallels', 'sources', 'pressures', 'timeline'];
    for (const part of page?.root.querySelectorAll('.debrief__part') ?? []) {
      const id = (part.getAttribute('aria-labelledby') ?? '').replace('debrief-', '');
      if (!withoutFigures.includes(id))
        expect([id, part.textContent]).toEqual([id, expect.stringContaining('How is this computed?')]);
    }
  });

  it('goes from step to step and back, and says which one is shown', async () => {
    await debriefed('account');
    for (const step of STEPS.slice(1)) {
      await page?.press('Go on');
      expect(location.hash).toBe(`#${step}`);
      expect(page?.root.querySelector('[aria-current=step]')?.textContent).toContain(String(STEPS.indexOf(step) + 1));
    }
    await page?.press('Go back');
    expect(location.hash).toBe('#history');
  });

  it('keeps what is written with the game', async () => {
    const shell = await debriefed('account');
    const field = page?.root.querySelector('textarea');
    if (!field) throw new Error('there is no field');
    field.value = 'He wanted the aeroplanes back.';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    expect(shell.read().session.notes).toEqual({ 'account-1': 'He wanted the aeroplanes back.' });
  });

  it('plays on from a visit', async () => {
    const shell = await debriefed('timeline');
    await page?.press('Play on from visit 2');
    expect(shell.read().place).toBe('playing');
    expect(shell.read().round?.context.game).toMatchObject({ visit: 2, phase: 'briefing' });
  });

  it('hands out the save and the result code', async () => {
    const shell = await debriefed('next');
    await page?.press('Save as a file');
    expect(shell.asked).toEqual(['exportSave test']);
    await page?.press('Result code');
    expect(page?.root.querySelector<HTMLTextAreaElement>('textarea.code')?.value).toBe('a-code');
  });
});
