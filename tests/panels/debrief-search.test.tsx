// @vitest-environment happy-dom
// The parts of the debrief that score and search: every finding has words, and the page shows them.
import '../../src/i18n/debrief-words';
import { expect, test } from 'vitest';
import { debriefOf } from '../../src/debrief/build-debrief';
import { buildDeepDebrief } from '../../src/debrief/deep-debrief';
import { expertLine } from '../../src/debrief/expert-line';
import { CalibrationPart } from '../../src/panels/debrief/calibration-part';
import { ExpertPart } from '../../src/panels/debrief/expert-part';
import { whyWords as expertWhy, reasonsInTurn } from '../../src/panels/debrief/expert-words';
import { MissedPart } from '../../src/panels/debrief/missed-part';
import { gainWords, peopleWords, pointerWords, tradeWords, whyWords } from '../../src/panels/debrief/missed-words';
import { WinSetPart } from '../../src/panels/debrief/win-set-part';
import { aPage } from '../builders/a-page';
import { aScenario } from '../builders/a-scenario';
import { aShell } from '../builders/a-shell';
import { aCampaign } from '../debrief/a-campaign';

const UNTOLD = /\{\{|debrief:|table:|undefined|NaN|Infinity/u;
const scenario = aScenario();

test('every missed trade is told in whole sentences', () => {
  let told = 0;
  for (let seed = 1; seed <= 25; seed++) {
    const { moves } = aCampaign(scenario, seed, seed + 100);
    for (const trade of buildDeepDebrief(scenario, seed, moves).missed) {
      told += 1;
      const sentences = [
        tradeWords(scenario, trade),
        gainWords(trade),
        peopleWords(trade),
        whyWords(scenario, trade),
        pointerWords(scenario, trade),
      ];
      for (const sentence of sentences) {
        expect(sentence).not.toMatch(UNTOLD);
        expect(sentence).toMatch(/^[\p{Lu}\d].*\.$/u);
      }
    }
  }
  expect(told).toBeGreaterThan(0);
});

test('what was scored and found stands on the page, as a table too', async () => {
  for (let seed = 1; seed <= 8; seed++) {
    const { rounds, moves } = aCampaign(scenario, seed, seed + 100);
    const debrief = debriefOf(scenario, rounds, moves);
    const page = await aPage(
      aShell(),
      <>
        <CalibrationPart scenario={scenario} debrief={debrief} />
        <MissedPart
          scenario={scenario}
          found={{ state: 'ready', value: buildDeepDebrief(scenario, seed, moves).missed }}
        />
        <WinSetPart scenario={scenario} debrief={debrief} />
      </>,
    );
    expect(page.text()).not.toMatch(UNTOLD);
    const rows = (id: string) => page.root.querySelectorAll(`[aria-labelledby=debrief-${id}] tbody tr`).length;
    expect(rows('calibration')).toBe(debrief.calibration.sheets.length);
    expect(rows('win-set')).toBe(debrief.winSet.length);
    const blocked = debrief.winSet.reduce((sum, { blockers }) => sum + blockers.length, 0);
    expect(page.root.querySelectorAll('.win-set .missed')).toHaveLength(blocked);
    expect(page.root.querySelectorAll('.win-set-chart__bar')).toHaveLength(4 * debrief.winSet.length);
    expect(page.root.querySelectorAll('.win-set-chart__bar--past')).toHaveLength(blocked);
    const charts = page.root.querySelectorAll('.course-line');
    expect(charts).toHaveLength(debrief.calibration.sheets.length > 1 ? 3 : 0);
    for (const chart of charts) {
      expect(chart.querySelectorAll('path, rect, circle').length).toBeGreaterThan(
        debrief.calibration.sheets.length - 1,
      );
    }
    page.close();
  }
});

test('the expert gives a reason for every visit, in words', () => {
  for (let seed = 1; seed <= 6; seed++) {
    const { visits } = expertLine(scenario, seed);
    const reasons = reasonsInTurn(visits);
    expect(reasons).toHaveLength(visits.length);
    for (const reason of reasons) {
      expect(expertWhy(scenario, reason)).not.toMatch(UNTOLD);
      expect(expertWhy(scenario, reason)).toMatch(/^Why so: .*\.$/u);
    }
  }
});

test('the expert stands beside your line', async () => {
  const { rounds, moves } = aCampaign(scenario, 2, 102);
  const debrief = debriefOf(scenario, rounds, moves);
  const page = await aPage(
    aShell(),
    <ExpertPart scenario={scenario} debrief={debrief} found={{ state: 'ready', value: expertLine(scenario, 2) }} />,
  );
  expect(page.root.querySelectorAll('tbody tr')).toHaveLength(8);
  expect(page.root.querySelectorAll('ol > li')).toHaveLength(expertLine(scenario, 2).visits.length);
  expect(page.text()).not.toMatch(UNTOLD);
  page.close();
});

test('a part that is still being worked out says so, and one that failed is tried again when asked', async () => {
  const shell = aShell();
  const waiting = await aPage(shell, <MissedPart scenario={scenario} found={{ state: 'working' }} />);
  expect(waiting.text()).toContain('still being worked out');
  waiting.close();
  const failed = await aPage(shell, <MissedPart scenario={scenario} found={{ state: 'failed' }} />);
  await failed.press('Try again');
  expect(shell.asked).toContain('askDeep again');
  failed.close();
});
