import { describe, expect, it } from 'vitest';
import { ArtStore, type Baked } from '../../src/stage/art-loader';

/** A picture of 15 MB of texture. */
const picture = (scene: string): Baked => ({
  file: `${scene}.webp`,
  scene,
  x: 0,
  y: 0,
  w: 1500,
  h: 2500,
  frames: 1,
  pixelW: 1500,
  pixelH: 2500,
});

/** A store of five rooms, all of them loaded and looked at in order. */
function fiveRooms() {
  const rooms = ['first', 'second', 'third', 'fourth', 'fifth'];
  const store = new ArtStore(Object.fromEntries(rooms.map((room) => [`wall of the ${room}`, picture(room)])), './');
  const loaded = new Set(rooms.map((room) => `wall of the ${room}`));
  for (const room of rooms) store.use([room]);
  const textures = {
    exists: (name: string) => loaded.has(name),
    remove: (name: string) => loaded.delete(name),
  };
  return { store, textures, left: () => [...loaded].map((name) => name.replace('wall of the ', '')) };
}

describe('textures of earlier rooms', () => {
  it('go when there are too many, what was not seen for longest first', () => {
    const { store, textures, left } = fiveRooms();
    store.release(textures, ['fifth']);
    expect(left()).toEqual(['third', 'fourth', 'fifth']);
  });

  it('stay as long as the room is on, however old', () => {
    const { store, textures, left } = fiveRooms();
    store.release(textures, ['first', 'second']);
    expect(left()).toEqual(['first', 'second', 'fifth']);
  });

  it('count as seen anew when one comes back', () => {
    const { store, textures, left } = fiveRooms();
    store.use(['first']);
    store.release(textures, []);
    expect(left()).toEqual(['first', 'fourth', 'fifth']);
  });
});
