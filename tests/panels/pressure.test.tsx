// @vitest-environment happy-dom
// What he does between visits: told on the front page and in the dossier without its reason; the reason in the debrief.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { pressuresMade } from '../../src/debrief/pressures';
import type { Move, PlayerView } from '../../src/machine/views';
import { AftermathPanel } from '../../src/panels/aftermath/aftermath-panel';
import { FrontPage } from '../../src/panels/aftermath/front-page';
import { storiesOf } from '../../src/panels/aftermath/stories';
import { BriefingPanel } from '../../src/panels/briefing/briefing-panel';
import { DebriefPage } from '../../src/panels/debrief/debrief-page';
import { PressuresPart } from '../../src/panels/debrief/pressures-part';
import { NotebookPart } from '../../src/panels/dossier/notebook-part';
import { playerView } from '../../src/rules/player-view-of';
import type { GameState, Pressure } from '../../src/rules/state';
import { aGame, aPlainScenario } from '../builders/a-game';
import { aPage, type Page } from '../builders/a-page';
import { aShell, type TestShell } from '../builders/a-shell';
import { offer } from '../builders/offer';

let page: Page | null = null;
afterEach(() => page?.close());

const scenario = aPlainScenario();
const KINDS = ['border', 'summons', 'arrests'] as const;
const REASONS = ['felt-cheated', 'wants-more', 'insulted', 'patron-uneasy', 'stock-low', 'nothing-came'] as const;

/** An aftermath in which these pressures came, one after each visit. */
function gameWith(...pressures: readonly Pressure[]): GameState {
  const last = pressures.at(-1)?.visit ?? 1;
  return aGame(scenario, (draft) => {
    draft.phase = 'aftermath';
    draft.visit = last;
    draft.pressures.push(...pressures);
    for (const { visit, kind, people } of pressures) {
      draft.news.push({ visit, kind: 'pressure', id: kind, people });
      const cause = { kind: 'pressure', pressure: kind } as const;
      draft.ledger.push({ visit, phase: 'aftermath', meter: 'allies', amount: -3, cause });
    }
  });
}

const viewWith = (...pressures: readonly Pressure[]): PlayerView => playerView(scenario, gameWith(...pressures));
const madeOf = (...pressures: readonly Pressure[]) => pressuresMade(gameWith(...pressures));

const pressed = (kind: Pressure['kind'], visit = 1, reason: Pressure['reason'] = 'insulted'): Pressure => ({
  visit,
  kind,
  reason,
  people: kind === 'arrests' ? 3 : 0,
});

/** A visit after which something came: an empty one, on the first seed that brings it. */
function afterAnEmptyVisit(): TestShell {
  const empty: readonly Move[] = [{ type: 'DEPART' }, { type: 'SIT_DOWN' }, { type: 'ADJOURN' }];
  for (let seed = 1; seed < 60; seed += 1) {
    const shell = aShell({ playing: scenario, seed });
    shell.play(...empty);
    if (shell.read().round?.context.game.pressures.length === 1) return shell;
  }
  throw new Error('he never pressed');
}

describe('side pressure', () => {
  it.each(KINDS)('%s stands on the front page, told three ways in turn, its reason in none', (kind) => {
    const tellings = [1, 2, 3].map((times) => {
      const before = Array.from({ length: times }, (_, i) => pressed(kind, i + 1));
      const [story] = storiesOf(scenario, viewWith(...before));
      expect(story?.headline).not.toMatch(/aftermath:|\{\{/);
      expect(story?.text).not.toMatch(/aftermath:|\{\{|undefined|insult/);
      return story?.text;
    });
    expect(new Set(tellings).size).toBe(3);
  });

  it('counts people taken as pressure among those taken in the visit', async () => {
    const shell = afterAnEmptyVisit();
    page = await aPage(shell, <AftermathPanel />);
    expect(page.text()).toContain('Trouble at the border');
    expect(page.text()).toContain('Why the needles moved');
    const stories = storiesOf(scenario, viewWith(pressed('arrests')));
    expect(stories[0]?.headline).toBe('3 people taken, and no reason given');
  });

  it('is noted in the dossier', async () => {
    const view = viewWith(pressed('border', 1), pressed('arrests', 2));
    page = await aPage(aShell({ playing: scenario }), <NotebookPart scenario={scenario} view={view} />);
    expect(page.text()).toContain('After visit 1: Trouble at the border');
    expect(page.text()).toContain('After visit 2: 3 people taken');
  });

  it('is explained once, where the reason is the same again', async () => {
    const made = madeOf(pressed('border', 1), pressed('border', 4));
    page = await aPage(aShell({ playing: scenario }), <PressuresPart scenario={scenario} pressures={made} />);
    expect(page.text().match(/taken as insults/g)).toHaveLength(1);
    expect(page.text()).toContain('For the same reason as after visit 1.');
  });

  it.each(REASONS)('is explained in the debrief: %s', async (reason) => {
    const made = madeOf(pressed('arrests', 2, reason));
    page = await aPage(aShell({ playing: scenario }), <PressuresPart scenario={scenario} pressures={made} />);
    expect(page.text()).toContain('After visit 2: 3 people taken');
    expect(page.root.querySelector('li p')?.textContent?.length).toBeGreaterThan(60);
    expect(page.text()).toContain('−3');
    expect(page.text()).not.toMatch(/debrief:|\{\{|undefined/);
  });
});

describe('a front page with many stories', () => {
  const many = () => {
    const view = viewWith(pressed('border'), pressed('summons'), pressed('arrests'));
    return { ...view, news: [...view.news, { visit: 1, kind: 'no-deal', id: '', people: 0 } as const] };
  };
  afterEach(() => vi.unstubAllGlobals());

  it('shows all of them where there is room', async () => {
    page = await aPage(aShell({ playing: scenario }), <FrontPage scenario={scenario} view={many()} />);
    expect(page.root.querySelectorAll('.story')).toHaveLength(4);
    expect(page.root.querySelector('details')).toBeNull();
  });

  it('folds all but the first three on a narrow page', async () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    page = await aPage(aShell({ playing: scenario }), <FrontPage scenario={scenario} view={many()} />);
    expect(page.root.querySelector('details summary')?.textContent).toBe('One more story');
    expect(page.root.querySelectorAll('details .story')).toHaveLength(1);
    expect(page.root.querySelectorAll('.story')).toHaveLength(4);
  });
});

describe('what he believed about you', () => {
  it('stands in the debrief visit by visit, beside the truth', async () => {
    const shell = aShell({ playing: scenario });
    const asking = offer({ relief: { airline: 'licence' }, groups: { writers: 'stay', 'dual-citizen': 'stay' } });
    shell.play({ type: 'DEPART' }, { type: 'SIT_DOWN' }, { type: 'PROPOSE', offer: asking });
    shell.play({ type: 'PROPOSE', offer: { ...asking, groups: { writers: 'stay' } } });
    shell.play({ type: 'CONTINUE' }, { type: 'CONTINUE' }, { type: 'CLOSE' });
    location.hash = 'beliefs';
    page = await aPage(shell, <DebriefPage />);
    const part = page.root.querySelector('[aria-labelledby="debrief-picture"]')?.textContent ?? '';
    expect(part).toContain('What the President believed about you');
    expect(part).toContain('thought that your instructions stress “Writers” most. It was “A dual citizen”.');
    expect(part).toContain('in 2 papers of yours');
    expect(part).toContain('at first');
    expect(part).not.toMatch(/debrief:|table:|undefined|NaN/);
  });

  it('is left out where nothing was named at any table', async () => {
    const shell = aShell({ playing: scenario });
    shell.play({ type: 'CLOSE' });
    location.hash = 'beliefs';
    page = await aPage(shell, <DebriefPage />);
    expect(page.text()).not.toContain('believed about you');
  });
});

describe('texts of a case told in another language', () => {
  it('bear it, so that they are read out right', async () => {
    const polish = aPlainScenario({ language: 'pl' });
    page = await aPage(aShell({ playing: scenario }), <PressuresPart scenario={polish} pressures={[]} />);
    expect(page.root.querySelector('[lang]')).toBeNull();
    page.close();
    const shell = aShell({ playing: polish });
    page = await aPage(shell, <BriefingPanel />);
    expect(page.root.querySelector('.cable__text')?.getAttribute('lang')).toBe('pl');
    expect(page.root.querySelector('.preparation b')?.getAttribute('lang')).toBe('pl');
    page.close();
    page = await aPage(aShell({ playing: scenario }), <BriefingPanel />);
    expect(page.root.querySelector('[lang]')).toBeNull();
  });
});
