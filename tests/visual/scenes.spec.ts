// Every scene of the stage, in every state of the gallery. Those that tell most are part of `npm test`; the rest is marked @every.
import { GALLERY_STATES, type GalleryState } from '../../src/gallery-states';
import { test } from '../e2e/fixture';
import { bringOn, expectPicture, LAPTOP, LARGE, openGallery, PHONE, PHONE_FLAT, pictureOf, type Size } from './album';
import { MOVING, ONE_EACH, TELLING } from './telling';

const sceneOf = ({ fields }: GalleryState): string => fields.scene ?? 'hall';
const scenes = [...new Set(GALLERY_STATES.map(sceneOf))];
const stills = GALLERY_STATES.filter(({ then }) => !then);

/** One page for the states of a scene, one after the other. */
function album(name: string, size: Size, states: readonly GalleryState[]): void {
  if (states.length === 0) return;
  test(name, async ({ browser, watch }) => {
    const page = await openGallery(browser, size);
    watch(page.context());
    for (const state of states) {
      await bringOn(page, state);
      await expectPicture(page, pictureOf(size, state.name));
    }
    await page.close();
  });
}

for (const scene of scenes) {
  const mine = stills.filter((state) => sceneOf(state) === scene);
  for (const size of [LAPTOP, PHONE]) {
    const first = mine.filter(({ name }) => (size === LAPTOP ? TELLING : ONE_EACH).has(name));
    album(`the ${scene} on a ${size.name}`, size, first);
    const rest = mine.filter((state) => !first.includes(state));
    album(`the rest of the ${scene} on a ${size.name} @every`, size, rest);
  }
  for (const size of [PHONE_FLAT, LARGE])
    album(
      `the ${scene} on a ${size.name} @every`,
      size,
      mine.filter(({ name }) => ONE_EACH.has(name)),
    );
}

for (const state of GALLERY_STATES.filter(({ then }) => then))
  album(`in motion: ${state.name}${MOVING.has(state.name) ? '' : ' @every'}`, LAPTOP, [state]);
