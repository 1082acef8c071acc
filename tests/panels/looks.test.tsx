// @vitest-environment happy-dom
// Where more than one picture fits the moment, one may choose; what each shows is said in words.
import { expect, test } from 'vitest';
import { selectView } from '../../src/machine/select';
import { scenesToLookAt, selectStage } from '../../src/machine/select-stage';
import type { StageView } from '../../src/machine/stage-view';
import { LiveRegion } from '../../src/panels/live-region';
import { Looks, sceneWords } from '../../src/panels/looks';
import type { Playing } from '../../src/panels/use-shell';
import { aPage } from '../builders/a-page';
import { aShell } from '../builders/a-shell';

const both = (
  <>
    <Looks />
    <LiveRegion />
  </>
);

test('another picture is chosen, pressed, and told', async () => {
  const shell = aShell({ playing: true, state: { stage: 'on' } });
  const page = await aPage(shell, both);
  expect(page.button('Arrival').getAttribute('aria-pressed')).toBe('true');
  await page.press('Map');
  expect(page.button('Map').getAttribute('aria-pressed')).toBe('true');
  expect(selectStage(shell.read().session)?.scene).toBe('map');
  expect(page.root.querySelector('[role=status]')?.textContent).toBe('Map: nothing moves yet.');
  page.close();
});

test('nothing is offered without a stage, or where one picture alone fits', async () => {
  const dark = await aPage(aShell({ playing: true, state: { stage: 'lost' } }), both);
  expect(dark.root.querySelector('button')).toBeNull();
  dark.close();
  const shell = aShell({ playing: true, state: { stage: 'on' } });
  shell.play({ type: 'DEPART' });
  const { round } = shell.read();
  expect(round && scenesToLookAt(round)).toEqual(['hall']);
  const talks = await aPage(shell, both);
  expect(talks.root.querySelector('button')).toBeNull();
  talks.close();
});

test('the border and the gate are told with their people, one or many', () => {
  const { session } = aShell({ playing: true }).read();
  const [stage, view, { scenario }] = [selectStage(session), selectView(session), session];
  if (!stage || !view || !scenario) throw new Error('a campaign is on');
  const playing: Playing = { scenario, view };
  const border: StageView = { ...stage, scene: 'border', border: { exiled: 4, stayed: 0, refused: 1, withheld: 0 } };
  expect(sceneWords(playing, border)).toBe('4 people cross; one turns back');
  const empty = { exiled: 0, stayed: 0, refused: 0, withheld: 0 };
  expect(sceneWords(playing, { ...border, border: empty })).toBe('nobody comes');
  const gate: StageView = { ...stage, scene: 'gate', gate: { arrested: 1, held: 40 } };
  expect(sceneWords(playing, gate)).toBe('it closes on one newly taken; 40 people are held behind it');
});
