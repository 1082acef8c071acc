/**
 * Draws the few signs that the text uses and that neither its typeface nor every machine has, as a font of their own:
 * `npm run bake:signs` writes assets/signs.otf. Units: 1000 to the em, upwards; each sign is one polygon or several.
 */
import { writeFileSync } from 'node:fs';
import opentype from 'opentype.js';

type Polygon = readonly (readonly [number, number])[];

const SIGNS: { readonly [sign: string]: { readonly name: string; readonly polygons: readonly Polygon[] } } = {
  '▲': {
    name: 'rise',
    polygons: [
      [
        [60, 60],
        [400, 660],
        [740, 60],
      ],
    ],
  },
  '▼': {
    name: 'fall',
    polygons: [
      [
        [60, 660],
        [740, 660],
        [400, 60],
      ],
    ],
  },
  '✓': {
    name: 'yes',
    polygons: [
      [
        [60, 320],
        [150, 410],
        [310, 240],
        [650, 680],
        [750, 600],
        [320, 50],
      ],
    ],
  },
  '✗': {
    name: 'no',
    polygons: [
      [
        [90, 130],
        [320, 360],
        [90, 590],
        [180, 680],
        [410, 450],
        [640, 680],
        [730, 590],
        [500, 360],
        [730, 130],
        [640, 40],
        [410, 270],
        [180, 40],
      ],
    ],
  },
  '⚠': {
    name: 'careful',
    polygons: [
      [
        [30, 0],
        [400, 720],
        [770, 0],
      ],
      // Turned the other way round: left out.
      [
        [145, 70],
        [655, 70],
        [400, 565],
      ],
      [
        [360, 410],
        [440, 410],
        [425, 240],
        [375, 240],
      ],
      [
        [360, 190],
        [440, 190],
        [440, 115],
        [360, 115],
      ],
    ],
  },
};

const WIDTH = 800;

const glyphs = Object.entries(SIGNS).map(([sign, { name, polygons }]) => {
  const path = new opentype.Path();
  for (const polygon of polygons) {
    for (const [at, [x, y]] of polygon.entries()) {
      if (at === 0) path.moveTo(x, y);
      else path.lineTo(x, y);
    }
    path.close();
  }
  return new opentype.Glyph({ name, unicode: sign.codePointAt(0), advanceWidth: WIDTH, path });
});

const font = new opentype.Font({
  familyName: 'Back Channel Signs',
  styleName: 'Regular',
  unitsPerEm: 1000,
  ascender: 800,
  descender: -200,
  createdTimestamp: 0,
  glyphs: [
    new opentype.Glyph({ name: '.notdef', unicode: 0, advanceWidth: WIDTH, path: new opentype.Path() }),
    ...glyphs,
  ],
});

writeFileSync(new URL('../assets/signs.otf', import.meta.url), Buffer.from(font.toArrayBuffer()));
