/** The head of a look without its features, and the strip of its faces. Heads look to the left. */

import { type Box, g, gouge, hatch, line, path, rad, rimFilter, svg } from '../kit';
import { brow, type EyeShape, eye, mouth } from './features';
import { hairTop } from './hair';
import type { Look } from './look';
import { EXPRESSION_NAMES, EXPRESSIONS, type Expression } from './mood';
import { SKINS } from './skin';

export const HEAD: Box = { x: 190, y: 60, w: 310, h: 420 };
/** How far the head sits below its own coordinates, px, so that the neck is not too long. */
export const HEAD_DROP = 24;
const FACE: Box = { x: 200, y: 186, w: 236, h: 264 };
/** Eight faces side by side, in the order of `EXPRESSION_NAMES`, the first lying where the head wants it. */
export const FACES: Box = { ...FACE, w: FACE.w * EXPRESSION_NAMES.length };

interface Bones {
  readonly face: string;
  readonly shade: string;
  readonly ear: string;
  readonly earHollow: string;
  readonly nose: string;
  readonly noseLight: string;
  readonly noseShade: string;
  readonly nostril: string;
  readonly forehead: string;
  readonly cheek: string;
  readonly chin: string;
  readonly beard: string;
  readonly farEye: EyeShape;
  readonly nearEye: EyeShape;
  readonly mouth: readonly [number, number, number];
}

const BONES: Record<Look['build'], Bones> = {
  broad: {
    face: 'M264 168C250 192 246 208 246 224L239 238C248 248 250 258 247 270C240 284 234 298 234 316C235 340 243 354 246 368C246 396 256 418 280 430C316 448 372 440 404 412C430 388 440 356 442 326L446 250C450 196 428 146 384 128C340 112 284 126 264 168Z',
    shade:
      'M356 122C404 132 446 184 446 250L442 326C440 356 430 388 404 412C372 440 330 446 294 435C336 424 362 396 364 362C366 330 346 312 352 280C356 250 374 236 368 204C364 176 350 150 356 122Z',
    ear: 'M436 250C456 240 470 256 466 284C462 312 446 332 434 322C428 300 428 270 436 250Z',
    earHollow: 'M444 264C456 260 460 272 456 290C452 304 444 310 440 304C446 292 448 278 444 264Z',
    nose: 'M276 232C264 262 240 294 227 316C219 330 227 344 245 346C254 348 268 347 280 340C290 330 288 304 284 282C282 264 280 246 276 232Z',
    noseLight: 'M270 246C258 272 240 298 230 318C226 330 229 336 236 338C247 321 262 296 270 246Z',
    noseShade:
      'M280 250C286 290 294 318 286 336C276 346 258 349 247 347C262 343 272 334 272 322C272 300 276 276 280 250Z',
    nostril: 'M251 340c9-7 20-5 24 0c-5 6-17 7-24 0Z',
    forehead:
      'M262 180C300 160 340 170 366 190C362 214 330 214 300 212C280 212 258 214 250 222C248 206 252 194 262 180Z',
    cheek: 'M238 300C236 326 246 346 262 350C284 352 306 340 312 316C300 300 262 290 238 300Z',
    chin: 'M256 396C270 386 292 388 302 400C302 420 284 428 272 422C262 416 256 408 256 396Z',
    beard:
      'M240 344C244 360 246 362 246 374C247 408 262 432 290 440C334 452 388 440 414 406C436 380 444 342 446 292C430 316 418 346 396 360C366 372 340 352 308 352C284 344 258 352 240 344ZM252 372C272 364 304 366 318 375C312 392 270 396 252 384Z',
    farEye: { cx: 266, cy: 258, w: 34, h: 12, lash: 4 },
    nearEye: { cx: 326, cy: 258, w: 52, h: 14, lash: 5 },
    mouth: [270, 378, 60],
  },
  lean: {
    face: 'M268 170C254 196 250 214 252 234L245 248C252 258 254 266 252 280C246 296 243 310 245 328C248 350 257 364 261 378C263 402 276 424 300 433C332 441 370 422 392 388C411 360 420 330 422 300L420 220C418 168 372 132 326 136C300 138 280 150 268 170Z',
    shade:
      'M360 150C404 176 420 210 422 260L422 300C420 330 412 360 392 388C370 422 336 440 310 435C346 414 358 386 358 356C358 330 344 312 350 286C356 262 368 244 366 214C364 190 358 168 360 150Z',
    ear: 'M418 264C436 256 448 268 446 292C442 316 430 332 418 324Z',
    earHollow: 'M426 274C436 272 438 284 434 300C430 310 424 314 422 308Z',
    nose: 'M281 244C271 270 251 298 240 318C235 329 242 338 255 340C266 342 278 338 286 329C292 312 288 296 286 280C283 266 283 254 281 244Z',
    noseLight: 'M277 256C267 280 252 304 243 320C241 326 244 331 249 332C260 316 273 292 277 256Z',
    noseShade:
      'M283 262C289 290 293 313 285 329C277 338 265 342 255 340C267 336 275 328 275 317C275 300 279 278 283 262Z',
    nostril: 'M259 335c8-6 17-4 20 0c-5 5-14 6-20 0Z',
    forehead:
      'M266 204C296 186 336 190 356 206C352 226 320 230 296 228C280 228 262 234 252 240C251 226 256 214 266 204Z',
    cheek: 'M247 308C250 332 262 348 278 350C298 348 316 336 320 316C306 300 268 296 247 308Z',
    chin: 'M276 402C288 394 304 396 312 406C312 420 298 428 288 424C280 418 276 410 276 402Z',
    beard:
      'M247 342C251 366 257 376 259 392C263 426 290 452 330 446C376 438 404 396 418 310C402 336 390 356 370 366C346 372 330 352 306 352C286 344 262 352 247 342ZM262 374C280 367 306 369 318 377C312 393 280 397 262 385Z',
    farEye: { cx: 272, cy: 264, w: 32, h: 12, lash: 4.5 },
    nearEye: { cx: 328, cy: 264, w: 48, h: 14, lash: 5.5 },
    mouth: [281, 380, 48],
  },
};

function beardOf(look: Look, b: Bones): string {
  const [main, dark, light] = look.hairTones;
  const strokes = hatch([262, 396, 272, 440], [412, 330, 378, 424], 13, 2.4, 6, 5, 6);
  const lower = `${path(b.beard, main, 'fill-rule="evenodd"')}${path(strokes, light, 'opacity=".6"')}${path(hatch([290, 404, 300, 444], [424, 330, 396, 410], 8, 2, 6, 5, 16), dark, 'opacity=".5"')}`;
  switch (look.beard) {
    case 'stubble':
      return path(b.beard, dark, 'fill-rule="evenodd" opacity=".42"');
    case 'short':
      return lower;
    case 'full':
      return path('M262 410C270 470 316 500 350 478C390 462 412 420 418 360L300 400Z', main) + lower;
    case 'tache':
      return (
        path(
          'M250 367C258 350 274 346 286 352C304 346 324 356 336 375C316 371 298 367 285 366C273 365 260 365 250 367Z',
          main,
        ) + path(hatch([256, 363, 264, 353], [322, 368, 308, 355], 7, 1.6, 0, 1, 2), light, 'opacity=".7"')
      );
    default:
      return '';
  }
}

/** Skull, hair, ear, nose and beard; eyes, brows and mouth come from the strip. */
export function headSvg(look: Look): string {
  const b = BONES[look.build];
  const s = SKINS[look.skin];
  const defs = rimFilter('rh', [5, 4, '#ffe0a8', 0.8], [-4, 4, '#9cc8e2', 0.7], { seed: 8, shadow: 0.5 });
  const wrinkles =
    look.age > 0.3
      ? path(
          hatch([272, 196, 332, 192], [264, 214, 336, 211], look.age > 0.6 ? 3 : 2, 1.6, -3, 2, 4) +
            gouge(294, 332, 302, 386, 3, -11) +
            gouge(318, 300, 350, 326, 2, 6),
          s.deep,
          `opacity="${look.age * 0.7}"`,
        )
      : '';
  const earring = look.earring
    ? `<circle cx="430" cy="334" r="6" fill="#f0c567"/>${path('M430 340l6 14-6 13-6-13Z', '#c98f33')}`
    : '';
  const covered = look.hair === 'bob';
  return svg(
    HEAD,
    g(
      (covered ? '' : path(b.ear, s.base) + path(b.earHollow, s.deep)) +
        path(b.face, s.base) +
        path(b.shade, s.shade) +
        path(b.forehead, s.light, 'opacity=".7"') +
        path(b.cheek, s.light, 'opacity=".5"') +
        path(b.chin, s.light, 'opacity=".55"') +
        path(hatch([366, 226, 424, 220], [370, 392, 410, 360], 12, 2.3, -4, 5, 8), s.deep, 'opacity=".5"') +
        wrinkles +
        beardOf(look, b) +
        path(b.nose, s.base) +
        path(b.noseLight, s.light) +
        path(b.noseShade, s.shade) +
        path(b.nostril, s.line) +
        path(gouge(277, 312, 288, 338, 2.2, -5), s.deep) +
        hairTop(look) +
        earring,
      'filter="url(#rh)"',
    ),
    defs,
  );
}

function glassesOf(look: Look, b: Bones): string {
  if (!look.glasses) return '';
  const { farEye: f, nearEye: e } = b;
  const ring = (cx: number, cy: number, rx: number, ry: number) =>
    `<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}" fill="#dff0f4" fill-opacity=".08" stroke="#14181f" stroke-width="4"/>`;
  const rims =
    look.glasses === 'round'
      ? ring(f.cx, f.cy - 1, 21, 21) + ring(e.cx + 2, e.cy - 1, 30, 24)
      : line(
          `M${f.cx - 20} ${f.cy - 4}v8a20 17 0 0 0 40 0v-8M${e.cx - 28} ${e.cy - 4}v8a30 20 0 0 0 60 0v-8`,
          '#1a1d24',
          3.4,
        ) + line(`M${f.cx - 21} ${f.cy - 5}h42M${e.cx - 29} ${e.cy - 5}h62`, '#1a1d24', 5);
  const right = e.cx + (look.glasses === 'round' ? 32 : 32);
  return (
    rims +
    line(
      `M${f.cx + 20} ${f.cy - 5}q5-5 ${e.cx - 28 - f.cx - 20} 0M${right} ${e.cy - 5}L430 ${e.cy - 10}`,
      '#14181f',
      4,
    ) +
    path(`M${e.cx - 14} ${e.cy - 12}l18-8 5 7-18 11Z`, '#fff', 'opacity=".3"')
  );
}

function features(look: Look, name: string, e: Expression): string {
  const b = BONES[look.build];
  const skin = SKINS[look.skin];
  const s = look.lip ? { ...skin, lip: look.lip } : skin;
  const [colour, thick] = look.brow;
  const { farEye: f, nearEye: nr } = b;
  const by = f.cy - 21;
  const [mx, my, mw] = b.mouth;
  const gape = look.beard === 'full' || look.beard === 'short' ? e.gape * 0.5 : e.gape;
  const frown =
    e.browIn > 4
      ? path(
          gouge(288, by - 18, 289, by + 3, 2.2, 3) + gouge(296, by - 18, 297, by - 2, 1.8, -3),
          s.line,
          'opacity=".75"',
        )
      : '';
  const heavy = path(
    `M${f.cx - 20} ${f.cy - 8}C${f.cx - 12} ${f.cy - 18} ${f.cx + 12} ${f.cy - 18} ${f.cx + 20} ${f.cy - 8}C${f.cx + 16} ${f.cy + 10} ${f.cx - 8} ${f.cy + 14} ${f.cx - 18} ${f.cy + 8}ZM${nr.cx - 32} ${nr.cy - 12}C${nr.cx - 18} ${nr.cy - 25} ${nr.cx + 22} ${nr.cy - 25} ${nr.cx + 36} ${nr.cy - 8}C${nr.cx + 32} ${nr.cy + 16} ${nr.cx - 20} ${nr.cy + 20} ${nr.cx - 32} ${nr.cy + 6}Z`,
    s.shade,
    'opacity=".7"',
  );
  const bags =
    look.age > 0.3 || e.lid < 0.4
      ? path(
          gouge(nr.cx - 20, nr.cy + 16, nr.cx + 24, nr.cy + 18, 2.4, 7) +
            gouge(f.cx - 12, f.cy + 15, f.cx + 10, f.cy + 17, 1.8, 4),
          s.deep,
          'opacity=".65"',
        )
      : '';
  const flush = e.flush
    ? g(
        `<circle cx="${nr.cx - 14}" cy="${nr.cy + 58}" r="48" fill="url(#near)"/><circle cx="${f.cx - 22}" cy="${f.cy + 58}" r="24" fill="url(#far)"/>`,
        `opacity="${e.flush * 0.8}"`,
      )
    : '';
  return (
    flush +
    heavy +
    eye(`f${name}`, f, e, s, look.iris) +
    eye(`n${name}`, nr, e, s, look.iris) +
    bags +
    brow(nr.cx - 30, by + e.browIn + e.browNear * 0.6, nr.cx + 40, by - 4 + e.browOut + e.browNear, thick, colour, 8) +
    brow(f.cx + 12, by + e.browIn, f.cx - 20, by - 2 + e.browOut * 0.7, thick * 0.85, colour, 5) +
    frown +
    mouth(mx, my, mw, { ...e, gape }, s, look.build === 'broad' ? 4.5 : 5) +
    glassesOf(look, b)
  );
}

export function facesSvg(look: Look): string {
  const { farEye: f, nearEye: nr } = BONES[look.build];
  const defs =
    rad('near', nr.cx - 14, nr.cy + 58, 48, '0 #c0392b .6', '1 #c0392b 0') +
    rad('far', f.cx - 22, f.cy + 58, 24, '0 #c0392b .55', '1 #c0392b 0');
  return svg(
    FACES,
    EXPRESSION_NAMES.map((name, i) =>
      g(features(look, name, EXPRESSIONS[name]), `transform="translate(${i * FACE.w} 0)"`),
    ).join(''),
    defs,
  );
}
