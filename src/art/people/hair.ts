/** Hair in two layers: `back` hangs behind the neck, `top` lies on the head. Drawn for the lean head. */

import { g, gouge, hatch, path } from '../kit';
import type { Look } from './look';

interface HairShape {
  readonly back?: string;
  readonly top: string;
  /** Light strokes. */
  readonly gloss: string;
}

const SHAPES: Record<Look['hair'], HairShape> = {
  swept: {
    top: 'M258 200C244 168 250 134 282 118C314 94 362 88 402 102C448 118 466 158 462 212C461 244 452 266 444 282L428 262C434 236 428 216 416 204C402 188 398 174 390 156C374 174 348 182 320 176C298 172 272 184 258 200Z',
    gloss:
      hatch([262, 176, 386, 104], [300, 174, 392, 152], 8, 3.4, -14, 3, 7) +
      hatch([404, 120, 440, 256], [440, 132, 452, 252], 6, 2.6, -10, 3, 9),
  },
  crop: {
    top: 'M258 206C246 166 262 122 310 104C366 86 424 108 440 160C450 200 446 236 440 262L424 256C426 232 420 212 406 200C372 184 332 188 300 178C280 174 264 186 258 206Z',
    gloss: hatch([274, 182, 330, 114], [400, 128, 436, 244], 12, 2.2, -10, 5, 7),
  },
  parted: {
    top: 'M256 214C240 168 262 112 322 98C380 84 436 108 448 166C454 208 448 240 440 268L424 258C428 228 418 204 396 190C372 176 360 160 354 144C334 176 290 184 256 214Z',
    gloss:
      hatch([350, 142, 262, 208], [330, 110, 262, 156], 5, 3.4, 18, 3, 7) +
      hatch([362, 138, 414, 210], [404, 108, 440, 240], 7, 3, -12, 4, 3),
  },
  bob: {
    back: 'M300 110C380 82 462 122 468 214C474 290 462 360 464 404C440 430 396 428 364 408L346 250Z',
    top: 'M256 222C240 172 258 116 318 98C376 80 444 104 462 166C478 222 464 310 472 384C464 410 440 420 422 410C430 362 428 326 418 296C416 262 408 232 394 208C376 192 360 168 354 144C336 176 296 188 256 222Z',
    gloss:
      gouge(350, 142, 262, 214, 5, 22) +
      gouge(346, 138, 256, 196, 4, 26) +
      gouge(336, 132, 256, 178, 3.4, 24) +
      hatch([356, 136, 400, 210], [430, 96, 460, 396], 9, 3.4, -16, 4, 7) +
      hatch([362, 128, 426, 300], [410, 98, 456, 330], 7, 2.4, -18, 4, 17),
  },
  bun: {
    back: 'M392 108a44 40 0 1 1 66 50a44 40 0 0 1-66-50Z',
    top: 'M256 212C244 168 266 114 324 100C386 88 436 118 446 172C452 214 446 250 438 280L422 272C424 236 414 210 398 198C356 178 300 184 256 212Z',
    gloss: hatch([266, 196, 396, 104], [330, 186, 440, 180], 9, 3, -16, 4, 7),
  },
  curls: {
    top: 'M250 214C226 196 232 160 252 150C246 120 276 96 302 104C318 76 364 74 382 94C414 82 448 106 446 136C474 150 474 192 456 208C466 236 454 262 440 270L424 258C428 228 416 206 398 200C380 210 358 196 350 184C330 200 306 192 296 186C284 202 266 206 250 214Z',
    gloss: [
      [270, 150],
      [308, 128],
      [352, 112],
      [396, 126],
      [428, 160],
      [438, 208],
      [290, 176],
      [336, 160],
      [384, 170],
      [414, 196],
    ]
      .map(
        ([x = 0, y = 0]) => gouge(x - 13, y + 5, x + 13, y + 2, 3, 12) + gouge(x - 8, y + 12, x + 12, y + 10, 1.8, 7),
      )
      .join(''),
  },
  bald: {
    top: 'M416 226C424 214 438 214 444 232C448 250 444 268 438 282L422 270C424 254 420 240 416 226Z',
    gloss: hatch([422, 230, 428, 262], [440, 234, 438, 270], 4, 1.6, 2, 2, 3),
  },
};

/** The broad skull is wider and higher: the same hair, stretched to it. */
const onSkull = (build: Look['build'], body: string): string =>
  build === 'broad' ? g(body, 'transform="translate(-30 -22) scale(1.11 1.09)"') : body;

export function hairBack(look: Look): string {
  const { back } = SHAPES[look.hair];
  return back ? onSkull(look.build, path(back, look.hairTones[1])) : '';
}

export function hairTop(look: Look): string {
  const { top, gloss } = SHAPES[look.hair];
  const [main, dark, light] = look.hairTones;
  const depth = path(
    'M396 150C410 176 424 196 436 220C444 240 442 262 440 270L452 276C466 240 470 190 456 150C444 122 424 108 400 102C418 122 412 140 396 150Z',
    dark,
    'opacity=".55"',
  );
  const id = 'hairclip';
  return onSkull(
    look.build,
    `<clipPath id="${id}"><path d="${top}"/></clipPath>${path(top, main)}${g(
      (look.hair === 'bald' ? '' : depth) + path(gloss, light, 'opacity=".75"'),
      `clip-path="url(#${id})"`,
    )}`,
  );
}
