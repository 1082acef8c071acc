/** Names on the map: countries on the paper, cities above the weather. */

import type { GameObjects, Scene } from 'phaser';
import type { MapPlaces } from '../art/map-places';
import type { Rect } from './framing';
import { type Name, placeNames } from './map-names';
import { LETTERS } from './picture-scene';

const NAME_SHIFT = {
  left: { dx: -18, dy: 0, origin: 1 },
  right: { dx: 18, dy: 0, origin: 0 },
  above: { dx: 0, dy: -24, origin: 0.5 },
  below: { dx: 0, dy: 26, origin: 0.5 },
} as const;

interface Written {
  readonly text: GameObjects.Text;
  readonly place: Omit<Name, 'w' | 'h'>;
}

export class Lettering {
  readonly #written: readonly Written[];

  /** Sets every name of one profile; a name left empty is a place without one. */
  constructor(scene: Scene, places: MapPlaces, names: 'real' | 'fictional') {
    const largest = Math.max(0, ...places.labels.map(({ size }) => size));
    const countries = places.labels.map((label): Written => {
      const [x, y] = label.at;
      const text = scene.add.text(x, y, label[names], {
        fontFamily: LETTERS,
        fontSize: label.size,
        fontStyle: '600',
        color: label.colour,
        letterSpacing: label.size * 0.16,
        stroke: '#0a0f1e66',
        strokeThickness: 3,
      });
      text.setAngle(label.tilt).setDepth(6);
      return {
        text,
        place: { x, y, origin: 0.5, kind: 'country', rank: label.size === largest ? 9 : label.size / 100 },
      };
    });
    const cities = places.cities.map((city): Written => {
      const { dx, dy, origin } = NAME_SHIFT[city.side];
      const text = scene.add.text(0, 0, city[names], {
        fontFamily: LETTERS,
        fontSize: city.rank > 0 ? 28 : 22,
        fontStyle: '600',
        color: '#fff6e0',
        stroke: '#0a0f1e',
        strokeThickness: 5,
      });
      text.setDepth(8);
      const place = {
        x: city.at[0] + dx,
        y: city.at[1] + dy,
        origin,
        kind: 'city' as const,
        rank: city.rank > 0 ? 10 : 0,
      };
      return { text, place };
    });
    this.#written = [...countries, ...cities].filter(({ text }) => text.text !== '');
    for (const { text, place } of this.#written) text.setOrigin(place.origin, 0.5).setResolution(2);
  }

  /** After the typeface has come. */
  redraw(): void {
    for (const { text } of this.#written) text.updateText();
  }

  /** `seen`: what no panel covers, in world pixels; `zoom`: CSS pixels to a world pixel. */
  place(seen: Rect, zoom: number): void {
    const names = this.#written.map(({ text, place }): Name => {
      const upright = Math.abs(text.angle) > 45;
      return { ...place, w: upright ? text.height : text.width, h: upright ? text.width : text.height };
    });
    placeNames(names, seen, zoom).forEach(({ shown, x, y, scale }, i) => {
      this.#written[i]?.text.setVisible(shown).setPosition(x, y).setScale(scale);
    });
  }
}
