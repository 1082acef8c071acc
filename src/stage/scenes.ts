/** Which scene shows what; each is its own module, fetched when it is first needed. */

import type { SceneName } from '../machine/stage-view';
import type { StageScene, StageWorld } from './stage-scene';

/** Scenes not listed here leave the stage as it is. */
export const SCENES: Partial<Record<SceneName, (world: StageWorld) => Promise<StageScene>>> = {
  hall: async (world) => new (await import('./hall-scene')).HallScene(world),
};

/** What usually comes next: its art is fetched while the player reads. */
export const NEXT_SCENE: Record<SceneName, SceneName> = {
  arrival: 'hall',
  hall: 'border',
  border: 'newsroom',
  map: 'hall',
  newsroom: 'gate',
  gate: 'map',
  ending: 'hall',
};
