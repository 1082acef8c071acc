/** Names on the map: countries on the paper, cities above the weather. */

import type { GameObjects, Scene } from 'phaser';
import type { MapPlaces } from '../art/map-places';
import { LETTERS } from './picture-scene';

const NAME_SHIFT = {
  left: { dx: -16, dy: 0, ox: 1 },
  right: { dx: 16, dy: 0, ox: 0 },
  above: { dx: 0, dy: -22, ox: 0.5 },
  below: { dx: 0, dy: 24, ox: 0.5 },
} as const;

export interface Lettering {
  readonly countries: readonly GameObjects.Text[];
  readonly cities: readonly GameObjects.Text[];
}

/** Sets every name of one profile; a name left empty is a place without one. */
export function letterMap(scene: Scene, places: MapPlaces, names: 'real' | 'fictional'): Lettering {
  const countries = places.labels.map((label) => {
    const text = scene.add.text(label.at[0], label.at[1], label[names], {
      fontFamily: LETTERS,
      fontSize: label.size,
      fontStyle: '600',
      color: label.colour,
      letterSpacing: label.size * 0.16,
    });
    return text.setOrigin(0.5).setAngle(label.tilt).setDepth(3).setResolution(2);
  });
  const cities = places.cities.map((city) => {
    const { dx, dy, ox } = NAME_SHIFT[city.side];
    const text = scene.add.text(city.at[0] + dx, city.at[1] + dy, city[names], {
      fontFamily: LETTERS,
      fontSize: city.rank > 0 ? 27 : 21,
      fontStyle: '600',
      color: '#fff6e0',
      stroke: '#0a0f1e',
      strokeThickness: 4,
    });
    return text.setOrigin(ox, 0.5).setDepth(8).setResolution(2);
  });
  return { countries, cities };
}
