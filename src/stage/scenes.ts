/** Which scene shows what; each is its own module, fetched when it is first needed. */

import type { SceneName } from '../machine/stage-view';
import type { StageScene, StageWorld } from './stage-scene';

/** Scenes not listed here leave the stage as it is. */
export const SCENES: Partial<Record<SceneName, (world: StageWorld) => Promise<StageScene>>> = {
  hall: async (world) => new (await import('./hall-scene')).HallScene(world),
  arrival: async (world) => new (await import('./arrival-scene')).ArrivalScene(world),
  map: async (world) => new (await import('./map-scene')).MapScene(world),
  border: async (world) => new (await import('./border-scene')).BorderScene(world),
  newsroom: async (world) => new (await import('./newsroom-scene')).NewsroomScene(world),
  gate: async (world) => new (await import('./gate-scene')).GateScene(world),
  ending: async (world) => new (await import('./ending-scene')).EndingScene(world),
};

/** What usually comes next, the likeliest first: its pictures are loaded while the player reads. */
export const NEXT_SCENES: Record<SceneName, readonly SceneName[]> = {
  arrival: ['hall', 'map'],
  hall: ['border'],
  border: ['newsroom'],
  map: ['hall'],
  newsroom: ['arrival', 'gate'],
  gate: ['arrival'],
  ending: [],
};
