/** The front page that the stage sets is the one that the panel prints. */
import { expect, test } from 'vitest';
import { selectStage } from '../../src/machine/select-stage';
import type { StageView } from '../../src/machine/stage-view';
import { setInPrint } from '../../src/main-front-page';
import { storiesOf } from '../../src/panels/aftermath/stories';
import { playerView } from '../../src/rules/player-view-of';
import { aGame, aPlainScenario } from '../builders/a-game';
import { aShell } from '../builders/a-shell';

const scenario = aPlainScenario();

/** What the stage is told as a visit's paper comes out. */
function pressHour(): StageView {
  const shell = aShell({ playing: scenario, seed: 3 });
  shell.play({ type: 'DEPART' }, { type: 'SIT_DOWN' }, { type: 'ADJOURN' }, { type: 'CONTINUE' });
  const moment = selectStage(shell.read().session);
  if (!moment) throw new Error('no campaign is on');
  return { ...moment, scene: 'newsroom' };
}

const view = playerView(
  scenario,
  aGame(scenario, (draft) => {
    draft.phase = 'aftermath';
    draft.news.push({ visit: 1, kind: 'arrests', id: '', people: 4 }, { visit: 1, kind: 'no-deal', id: '', people: 0 });
  }),
);

test('the same stories, in the same order', () => {
  const { newsroom } = setInPrint(pressHour(), scenario, view);
  expect([newsroom.headline, ...newsroom.others]).toEqual(storiesOf(scenario, view).map((story) => story.headline));
  expect(newsroom.others).toHaveLength(1);
});

test('every other picture, and a day without stories, stay as they were', () => {
  const moment = pressHour();
  const quiet = playerView(
    scenario,
    aGame(scenario, (draft) => {
      draft.phase = 'aftermath';
    }),
  );
  expect(setInPrint(moment, scenario, quiet)).toBe(moment);
  const hall: StageView = { ...moment, scene: 'hall' };
  expect(setInPrint(hall, scenario, view)).toBe(hall);
});
