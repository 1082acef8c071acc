/** What the stage is shown: a scene with nothing in it, and what a test puts there. */
import type { HallView, SceneName, StageView } from '../../src/machine/stage-view';

export const hall: HallView = {
  mood: 'calm',
  envoyMood: 'calm',
  speaking: 'none',
  drink: 'tea',
  glasses: 0,
  toasts: 0,
  lastToast: 'none',
  fatigue: 0,
  hoursLeft: 6,
  hours: 6,
  seated: true,
  signed: false,
  table: [],
};

export function aView(scene: SceneName, more: Partial<StageView> = {}): StageView {
  return {
    scene,
    visit: 1,
    season: 'winter',
    weather: 'snow',
    seed: 1,
    cast: { room: '', counterpart: '', envoy: '', map: 'none' },
    hall,
    map: { relief: [], exiled: 0, stayed: 0, grip: 50, signal: 50 },
    border: { exiled: 0, stayed: 0, refused: 0, withheld: 0 },
    newsroom: { paper: '', date: '', headline: '', others: [] },
    gate: { arrested: 0, held: 0 },
    ending: '',
    ...more,
  };
}
