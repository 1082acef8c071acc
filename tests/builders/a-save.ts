/** A saved game for tests: say only what matters. */
import { SAVE_FORMAT, type Save } from '../../src/storage/save';

export function aSave(overrides: Partial<Save> = {}): Save {
  return {
    format: SAVE_FORMAT,
    engine: '1',
    id: 'a-save',
    scenario: { id: 'small-swap', modelHash: 'abc' },
    profile: { names: 'real', hospitality: 'vodka', difficulty: 'standard' },
    seed: 7,
    moves: [],
    title: 'A small swap',
    visit: 1,
    visits: 2,
    ended: false,
    savedAt: '2026-03-01T10:00:00.000Z',
    ...overrides,
  };
}
