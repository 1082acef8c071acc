// @vitest-environment happy-dom
// What the sound desk does in a tab that nobody sees. The browser's audio is stood in for: it is silent here.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BEDS } from '../../src/stage/sound/beds';
import { openSoundDesk } from '../../src/stage/sound/desk';
import { aView } from '../builders/a-stage-view';

class Silent {
  readonly gain = { setTargetAtTime() {} };
  readonly destination = {};
  readonly currentTime = 0;
  readonly state = 'running';
  createGain = () => new Silent();
  createBuffer = () => ({ copyToChannel() {} });
  connect = (to: unknown) => to;
  start() {}
  stop() {}
  async resume() {}
  async suspend() {}
  async close() {}
}

let hidden = false;

beforeEach(() => {
  vi.useFakeTimers();
  for (const name of ['AudioContext', 'AudioBufferSourceNode', 'GainNode']) vi.stubGlobal(name, Silent);
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const toldOf = async (isHidden: boolean): Promise<readonly string[]> => {
  hidden = isHidden;
  const told: string[] = [];
  const desk = openSoundDesk((key) => told.push(key));
  desk.show(aView('hall'));
  desk.show(aView('gate', { gate: { arrested: 5, held: 0 } }));
  await vi.advanceTimersByTimeAsync(20_000);
  hidden = false;
  document.dispatchEvent(new Event('visibilitychange'));
  await vi.advanceTimersByTimeAsync(20_000);
  desk.close();
  return told.filter((key) => !Object.hasOwn(BEDS, key));
};

test('what happens at the gate is told to who listens', async () => {
  expect(await toldOf(false)).not.toEqual([]);
});

test('what happens in a hidden tab is neither told then nor later', async () => {
  expect(await toldOf(true)).toEqual([]);
});
