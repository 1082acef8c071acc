// Every scene of the stage, in every state of the gallery. Those that tell most are part of `npm test`; the rest is marked @every.
import { GALLERY_STATES, type GalleryState } from '../../src/gallery-states';
import { test } from '../e2e/fixture';
import { bringOn, expectPicture, LAPTOP, LARGE, openGallery, PHONE, PHONE_FLAT, pictureOf, type Size } from './album';

/** States that between them use every part of a scene. */
const TELLING = new Set([
  'He: calm',
  'He: offended',
  'The envoy: doubting',
  'Chancery, offended',
  'Wardroom, amused',
  'Palace, summer, last hour',
  'Weary, three glasses',
  'A draft, long',
  'Offer and counter-offer',
  'Agreed and signed',
  'He is gone',
  'Arrival, winter',
  'Arrival, summer',
  'Arrival, wardroom, autumn',
  'Map, nothing given',
  'Map, all lifted',
  'Border, 1',
  'Border, 14',
  'Border, 250',
  'Border, one turns back',
  'Border, 40 withheld',
  'Newsroom',
  'Gate, 5 taken',
  'Ending: recalled',
]);
/** On the screens that are not photographed whole, one state a scene. */
const ONE_EACH = new Set([
  'Offer and counter-offer',
  'Arrival, winter',
  'Map, all lifted',
  'Border, 52',
  'Newsroom',
  'Gate, 5 taken',
  'Ending: recalled',
]);
const MOVING = new Set(['A toast', 'He rises']);

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
