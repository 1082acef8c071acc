/** The few signs that the text uses and that neither its typeface nor every machine has, as a font. Units: 1000 to the em, upwards; each sign is one polygon or several. */
import { fileURLToPath } from 'node:url';
import opentype from 'opentype.js';

export const SIGNS_FILE = fileURLToPath(new URL('../assets/signs.otf', import.meta.url));

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

/** Bytes of the table `head`: what makes the sum of the whole file come out, and when it was made. */
const HEAD = { adjustment: 8, created: 20, modified: 28 };
const WHOLE = 0xb1b0afba;

/** Sum of a stretch of the file as its format asks for: big-endian words of 32 bits. */
function sumOf(file: DataView, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at += 4)
    for (let byte = 0; byte < 4; byte += 1)
      sum = (sum + (at + byte < to ? file.getUint8(at + byte) : 0) * 2 ** (24 - 8 * byte)) >>> 0;
  return sum;
}

/** Takes the time of day out of a font, so that the same signs give the same bytes. */
function withoutTime(bytes: ArrayBuffer): Buffer {
  const file = new DataView(bytes);
  const tables = Array.from({ length: file.getUint16(4) }, (_, i) => 12 + 16 * i);
  const entry = tables.find((at) => Buffer.from(bytes, at, 4).toString('latin1') === 'head');
  if (entry === undefined) throw new Error('the font has no table head');
  const [head, length] = [file.getUint32(entry + 8), file.getUint32(entry + 12)];
  file.setBigUint64(head + HEAD.created, 0n);
  file.setBigUint64(head + HEAD.modified, 0n);
  file.setUint32(head + HEAD.adjustment, 0);
  file.setUint32(entry + 4, sumOf(file, head, head + length));
  file.setUint32(head + HEAD.adjustment, WHOLE - sumOf(file, 0, bytes.byteLength));
  return Buffer.from(bytes);
}

/** The font as a file: the same bytes whenever and wherever it is drawn. */
export function signsFont(): Buffer {
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
    glyphs: [
      new opentype.Glyph({ name: '.notdef', unicode: 0, advanceWidth: WIDTH, path: new opentype.Path() }),
      ...glyphs,
    ],
  });
  return withoutTime(font.toArrayBuffer());
}
