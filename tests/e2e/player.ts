/** A plain player with a keyboard: goes through visits as somebody would who tries a little of everything once. */
import { expect, type Locator, type Page } from '@playwright/test';
import { t, type Words } from '../../src/i18n/messages';
import { caseWords } from '../../src/panels/parts/case-words';
import type { Scenario } from '../../src/scenario/scenario';
import { root } from './desk';
import type { Keyboard } from './keyboard';

/** What was met on the way; a campaign by keyboard should have met it all in one case or another. */
export interface Diary {
  visits: number;
  prepared: number;
  believed: number;
  toasts: number;
  topics: number;
  proposed: number;
  heard: number;
  asked: number;
  accepted: number;
  adjourned: number;
  answeredShortfall: number;
}

export interface Player {
  readonly diary: Diary;
  /** Plays from a briefing to the debrief. */
  playCampaign(): Promise<void>;
  /** Plays from a briefing to the next one, or to the end. */
  playVisit(): Promise<void>;
}

const emptyDiary = (): Diary => ({
  visits: 0,
  prepared: 0,
  believed: 0,
  toasts: 0,
  topics: 0,
  proposed: 0,
  heard: 0,
  asked: 0,
  accepted: 0,
  adjourned: 0,
  answeredShortfall: 0,
});

export function playerOf(page: Page, keyboard: Keyboard, scenario: Scenario): Player {
  const diary = emptyDiary();
  const named = caseWords(scenario);
  const say = (key: string, words: Words = {}): string => t(key, { ...named, ...words });
  const button = (key: string, words: Words = {}): Locator => page.getByRole('button', { name: say(key, words) });
  const section = (key: string): Locator => page.getByRole('region', { name: say(key) });
  const open = (buttons: Locator): Locator => buttons.and(page.locator(':not([aria-disabled=true])'));
  const isThere = async (control: Locator) => (await control.count()) > 0;
  const phase = () => root(page).getAttribute('data-phase');
  /** A new phase is read from its heading, which has the focus. */
  async function inPhase(wanted: string): Promise<void> {
    await expect(root(page)).toHaveAttribute('data-phase', wanted);
    await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeFocused();
  }

  async function fillBeliefs(): Promise<void> {
    await keyboard.use(button('briefing:sheetOpen'));
    await keyboard.press(page.getByRole('combobox', { name: say('briefing:want', { place: 1 }) }), 'ArrowDown');
    await keyboard.press(page.getByRole('combobox', { name: say('briefing:never') }), 'ArrowDown');
    await keyboard.write(page.getByRole('spinbutton'), '3.5');
    await keyboard.press(page.getByRole('radio', { name: say('briefing:sure.50') }), 'ArrowRight');
    await keyboard.use(button('briefing:save'));
    await expect(page.getByText(say('briefing:sheetSaved')).first()).toBeVisible();
    diary.believed += 1;
  }

  async function briefing(): Promise<void> {
    const preparations = section('briefing:preparations').getByRole('button');
    if (await isThere(open(preparations))) {
      const left = await preparations.count();
      await keyboard.use(open(preparations).first());
      await expect(preparations).toHaveCount(left - 1);
      diary.prepared += 1;
    }
    if (diary.believed === 0) await fillBeliefs();
    await keyboard.use(button('briefing:depart'));
    await inPhase('talks');
  }

  async function talks(): Promise<void> {
    if (await isThere(button('talks:decline'))) {
      await keyboard.use(button('talks:decline'));
      diary.toasts += 1;
    }
    const topics = open(section('talks:topics').getByRole('button'));
    if (await isThere(topics)) {
      await keyboard.use(topics.first());
      const replies = page.getByRole('list', { name: say('talks:replies') });
      await keyboard.use(replies.getByRole('button').first());
      await expect(replies).toHaveCount(0);
      diary.topics += 1;
    }
    await keyboard.use(button('talks:sitDown'));
    await inPhase('table');
  }

  const papers = () => page.getByRole('heading', { name: say('table:answer') });
  const outcome = () => button('table:toDelivery').or(button('table:toAftermath'));

  /** The first relief for the first people, by the arrow keys. */
  async function compose(): Promise<void> {
    await keyboard.press(page.getByRole('radio', { name: say('table:nothingNow') }).first(), 'ArrowRight');
    await keyboard.press(page.getByRole('radio', { name: say('table:notNow') }).first(), 'ArrowRight');
    await keyboard.use(button('table:propose'));
    diary.proposed += 1;
  }

  async function hear(): Promise<void> {
    await keyboard.use(button('table:hear'));
    diary.heard += 1;
  }

  /** Asks why, takes what stands, and leaves where nothing does. */
  async function conclude(): Promise<void> {
    if (await isThere(outcome())) return;
    if (diary.asked === 0 && (await isThere(button('table:ask')))) {
      await keyboard.use(button('table:ask'));
      await expect(button('table:ask')).toHaveCount(0);
      diary.asked += 1;
    }
    if (diary.adjourned === 0 && diary.accepted > 0 && scenario.rules.visits > 2) return adjourn();
    if (!(await isThere(button('table:accept')))) return adjourn();
    await keyboard.use(button('table:accept'));
    await expect(outcome()).toBeVisible();
    diary.accepted += 1;
  }

  async function adjourn(): Promise<void> {
    await keyboard.use(button('table:adjourn'));
    await keyboard.use(page.getByRole('button', { name: say('table:adjournYes'), exact: true }));
    await inPhase('aftermath');
    diary.adjourned += 1;
  }

  async function table(): Promise<void> {
    await (diary.visits % 2 === 0 ? compose() : hear());
    await expect(papers().or(outcome()).first()).toBeVisible();
    await conclude();
    if (!(await isThere(outcome()))) return;
    await keyboard.use(outcome());
    await expect(root(page)).toHaveAttribute('data-phase', /delivery|aftermath/);
  }

  async function delivery(): Promise<void> {
    const shortfall = section('delivery:respond');
    if (await isThere(shortfall)) {
      await keyboard.use(open(shortfall.getByRole('button')).first());
      await expect(shortfall).toHaveCount(0);
      diary.answeredShortfall += 1;
    }
    await keyboard.use(button('delivery:home'));
    await inPhase('aftermath');
  }

  async function playVisit(): Promise<void> {
    await expect(root(page)).toHaveAttribute('data-phase', 'briefing');
    await briefing();
    await talks();
    await table();
    if ((await phase()) === 'delivery') await delivery();
    diary.visits += 1;
    await keyboard.use(button('aftermath:next').or(button('aftermath:toDebrief')));
    await expect(page.locator('html[data-place=debrief], html[data-place=playing][data-phase=briefing]')).toHaveCount(
      1,
    );
  }

  return {
    diary,
    playVisit,
    async playCampaign() {
      while ((await root(page).getAttribute('data-place')) !== 'debrief') await playVisit();
    },
  };
}
