/**
 * Portraits of people who are held: small drawings for the dossier, told apart by seed and index. They belong to
 * invented people; they look calm and whole, and nothing on them is a number.
 */

import { g, gouge, hatch, line, n, path, rng } from './kit';
import { SKINS, type Skin } from './people/skin';

const HAIRS = [
  ['#1f191e', '#0e0b0f', '#564c56'],
  ['#4a2618', '#27120d', '#9a5a34'],
  ['#b98b4e', '#7d5a2e', '#ecc98a'],
  ['#8f3d1f', '#51200f', '#d9773c'],
  ['#9aa0a6', '#686e76', '#dfe3e4'],
  ['#d5d8da', '#9aa0a6', '#f6f6f0'],
] as const;
export const COATS = ['#5b5a3e', '#2b4766', '#6d1d2a', '#4a4f57', '#8a6430', '#24574c', '#4f3a5a', '#3d4a3a'] as const;
export const GROUNDS = ['#c98f33', '#3f6f97', '#93202c', '#4a9089', '#6d5a86', '#7d7a4a'] as const;
const SCARVES = ['#b4333a', '#2f6f7a', '#d0a24a', '#e9d8b8', '#8fa06a'] as const;
const TONES: readonly Skin[] = [SKINS.fair, SKINS.rose, SKINS.fair, SKINS.amber, SKINS.rose, SKINS.olive];

const SHORT = [
  'M258 206C246 166 262 122 310 104C366 86 424 108 440 160C450 200 446 236 440 262L424 256C426 232 420 212 406 200C372 184 332 188 300 178C280 174 264 186 258 206Z',
  'M256 214C240 168 262 112 322 98C380 84 436 108 448 166C454 208 448 240 440 268L424 258C428 228 418 204 396 190C372 176 360 160 354 144C334 176 290 184 256 214Z',
  'M250 214C226 196 232 160 252 150C246 120 276 96 302 104C318 76 364 74 382 94C414 82 448 106 446 136C474 150 474 192 456 208C466 236 454 262 440 270L424 258C428 228 416 206 398 200C380 210 358 196 350 184C330 200 306 192 296 186C284 202 266 206 250 214Z',
  'M416 226C424 214 438 214 444 232C448 250 444 268 438 282L422 270C424 254 420 240 416 226Z',
] as const;
/** Behind the neck, and over the head. */
const LONG = [
  [
    'M300 110C380 82 462 122 468 214C474 290 462 360 464 404C440 430 396 428 364 408L346 250Z',
    'M256 222C240 172 258 116 318 98C376 80 444 104 462 166C478 222 464 310 472 384C464 410 440 420 422 410C430 362 428 326 418 296C416 262 408 232 394 208C376 192 360 168 354 144C336 176 296 188 256 222Z',
  ],
  [
    'M300 110C390 80 474 130 476 230C480 330 478 420 492 520H340L346 250Z',
    'M254 226C238 172 260 112 322 96C384 80 452 108 466 174C480 240 470 330 486 470C470 500 446 506 428 500C434 420 430 350 418 298C414 258 404 226 380 200C340 190 300 196 254 226Z',
  ],
  [
    'M392 108a44 40 0 1 1 66 50a44 40 0 0 1-66-50Z',
    'M256 212C244 168 266 114 324 100C386 88 436 118 446 172C452 214 446 250 438 280L422 272C424 236 414 210 398 198C356 178 300 184 256 212Z',
  ],
] as const;
const HEADSCARF =
  'M254 222C236 160 270 96 336 90C410 86 452 140 452 226C452 300 440 352 424 400C404 446 350 470 300 462C280 458 270 446 268 432C310 452 380 436 404 380C420 330 424 250 384 206C340 182 284 188 254 222Z';

interface Person {
  readonly skin: Skin;
  readonly hair: readonly [string, string, string];
  readonly age: number;
  readonly jaw: number;
  readonly nose: number;
}

function eyes(p: Person, iris: string): string {
  const one = (cx: number, w: number, h: number) =>
    path(
      `M${n(cx - w / 2)} 265Q${n(cx - w * 0.1)} ${n(264 - h)} ${n(cx + w / 2)} 263Q${n(cx)} ${n(264 + h * 0.62)} ${n(cx - w / 2)} 265Z`,
      '#efe4d2',
    ) +
    `<ellipse cx="${n(cx - w * 0.1)}" cy="262.5" rx="${n(h * 0.52)}" ry="${n(h * 0.56)}" fill="${iris}"/><circle cx="${n(cx - w * 0.1 - 2)}" cy="260.500" r="1.6" fill="#fff5dd"/>` +
    path(
      `M${n(cx - w / 2 - 3)} 266Q${n(cx - w * 0.12)} ${n(259 - h)} ${n(cx + w / 2 + 4)} 262Q${n(cx - w * 0.1)} ${n(265.5 - h)} ${n(cx - w / 2 - 3)} 266Z`,
      p.skin.line,
    );
  return (
    path(
      'M254 256C262 246 282 246 290 256C286 270 262 274 256 270ZM298 252C310 240 346 240 360 256C354 274 312 278 300 268Z',
      p.skin.shade,
      'opacity=".65"',
    ) +
    one(272, 31, 10.5) +
    one(328, 46, 12)
  );
}

function face(p: Person, hooded: boolean): string {
  const { skin: s } = p;
  const j = p.jaw * 14;
  const z = p.nose * 8;
  const skull = `M268 170C254 196 250 214 252 234L245 248C252 258 254 266 252 280C246 296 243 310 245 328C248 350 ${n(256 - j)} 366 ${n(260 - j)} 380C${n(262 - j)} 404 ${n(276 - j / 2)} ${n(424 + j)} 300 ${n(434 + j)}C332 ${n(442 + j)} ${n(372 + j)} ${n(422 + j * 0.6)} ${n(394 + j)} 388C412 360 420 330 422 300L420 220C418 168 372 132 326 136C300 138 280 150 268 170Z`;
  const shade = `M360 150C404 176 420 210 422 260L422 300C420 330 412 360 ${n(394 + j)} 388C${n(372 + j)} ${n(422 + j * 0.6)} 336 ${n(440 + j)} 310 ${n(436 + j)}C346 414 358 386 358 356C358 330 344 312 350 286C356 262 368 244 366 214C364 190 358 168 360 150Z`;
  const nose = `M282 244C272 270 ${n(248 - z)} 300 ${n(236 - z)} 320C${n(230 - z)} 332 ${n(238 - z)} 342 ${n(254 - z / 2)} 344C266 346 278 342 287 332C294 314 290 296 287 280C284 266 284 254 282 244Z`;
  const ear =
    path('M418 264C436 256 448 268 446 292C442 316 430 332 418 324Z', s.base) +
    path('M426 274C436 272 438 284 434 300C430 310 424 314 422 308Z', s.deep);
  const lines =
    p.age > 0.45
      ? path(
          gouge(294, 340, 304, 386, 2.8, -10) +
            gouge(308, 290, 346, 292, 2, 6) +
            hatch([272, 204, 332, 202], [268, 220, 338, 218], 3, 1.5, -3, 2, 4),
          s.deep,
          `opacity="${n(p.age * 0.7)}"`,
        )
      : '';
  return (
    (hooded ? '' : ear) +
    path(skull, s.base) +
    path(shade, s.shade) +
    path(
      'M266 204C296 186 336 190 356 206C352 226 320 230 296 228C280 228 262 234 252 240C251 226 256 214 266 204ZM247 308C250 332 262 348 278 350C298 348 316 336 320 316C306 300 268 296 247 308Z',
      s.light,
      'opacity=".55"',
    ) +
    path(hatch([370, 236, 412, 232], [372, 384, 402, 358], 7, 2.2, -3, 4, 8), s.deep, 'opacity=".45"') +
    lines +
    path(nose, s.base) +
    path(
      `M278 256C268 280 ${n(250 - z)} 306 ${n(240 - z)} 322C${n(238 - z)} 328 ${n(242 - z)} 333 ${n(247 - z)} 334C260 318 276 292 278 256Z`,
      s.light,
    ) +
    path(
      'M284 262C290 292 295 314 287 332C278 342 266 346 254 344C268 340 277 332 277 318C276 300 281 278 284 262Z',
      s.shade,
    )
  );
}

function beardOf(kind: number, p: Person): string {
  const [main, dark, light] = p.hair;
  const whole =
    'M246 340C250 366 256 376 258 392C262 430 290 466 330 458C380 446 410 400 420 300C404 330 392 356 372 366C346 372 330 352 306 352C286 344 262 352 246 340ZM262 372C280 366 306 368 318 376C312 392 280 396 262 384Z';
  if (kind === 1)
    return (
      path(whole, main, 'fill-rule="evenodd"') +
      path(hatch([266, 400, 276, 446], [400, 340, 372, 440], 7, 2.6, 6, 5, 6), light, 'opacity=".6"')
    );
  if (kind === 2)
    return path(
      'M246 366C256 346 276 344 286 350C304 346 322 356 332 376C314 370 296 366 284 366C272 364 258 364 246 366Z',
      main,
    );
  if (kind === 3) return path(whole, dark, 'fill-rule="evenodd" opacity=".26"');
  return '';
}

function mouthOf(p: Person, smile: number): string {
  const y = 383;
  return (
    path(
      `M262 ${n(y - smile)}Q276 ${y - 9} 284 ${y - 5}Q298 ${y - 9} 311 ${n(y - smile * 1.6)}Q284 ${y + 2} 262 ${n(y - smile)}Z`,
      p.skin.lip,
    ) +
    path(`M268 ${y + 1}Q284 ${y + 12} 304 ${y - 1}Q284 ${y + 4} 268 ${y + 1}Z`, p.skin.lip, 'opacity=".75"') +
    path(gouge(259, y - smile, 314, y - smile * 1.8, 2.2, -smile), p.skin.line)
  );
}

/** What is known of a person; the rest is left to chance. */
export interface Likeness {
  readonly sex?: 'woman' | 'man' | undefined;
  readonly age?: 'young' | 'middle' | 'old' | undefined;
}
/** Ages from 0 to 1: hair turns grey past 0.7, lines come at 0.45. */
const AGES = { young: [0, 0.3], middle: [0.46, 0.66], old: [0.76, 1] } as const;

/** An inline SVG of at most 6 kB without ids, filters or links; the same two whole numbers give the same person. */
export function portraitSvg(seed: number, index: number, likeness: Likeness = {}): string {
  const next = rng(Math.imul(seed | 0, 2654435761) ^ Math.imul((index | 0) + 1, 40503));
  for (let i = 0; i < 3; i++) next();
  const pick = <T>(list: readonly T[], fallback: T): T => list[Math.floor(next() * list.length)] ?? fallback;
  const chance = next() < 0.45;
  const woman = likeness.sex ? likeness.sex === 'woman' : chance;
  const [youngest, oldest] = likeness.age ? AGES[likeness.age] : [0, 1];
  const age = youngest + next() * (oldest - youngest);
  const p: Person = {
    skin: pick(TONES, SKINS.fair),
    hair: age > 0.7 ? pick(HAIRS.slice(4), HAIRS[4]) : pick(HAIRS.slice(0, 4), HAIRS[1]),
    age,
    jaw: woman ? -0.6 + next() * 0.5 : -0.2 + next() * 0.8,
    nose: -0.6 + next() * 1.2,
  };
  const scarf = woman && next() < 0.28 ? pick(SCARVES, SCARVES[0]) : '';
  const beard = woman ? 0 : Math.floor(next() * 5);
  const glasses = next() < 0.32;
  const [back, top] = woman ? pick(LONG, LONG[0]) : ['', pick(age > 0.55 ? SHORT : SHORT.slice(0, 3), SHORT[0])];
  const coat = pick(COATS, COATS[0]);
  const ground = pick(GROUNDS, GROUNDS[0]);
  const thick = woman ? 6 : 9;
  const brows = `M300 ${246 - thick}Q332 ${230 - thick / 2} 364 241Q332 ${238 + thick / 3} 300 246ZM286 ${246 - thick}Q270 ${235 - thick / 2} 254 243Q270 ${239 + thick / 3} 286 246Z`;
  const rims = glasses
    ? line(
        'M250 262a20 19 0 1 0 40 0a20 19 0 1 0-40 0M300 262a28 22 0 1 0 58 0a28 22 0 1 0-58 0M290 258q5-5 10 0M358 258L420 252',
        '#14181f',
        4.5,
      )
    : '';
  const body =
    (scarf ? '' : path(back, p.hair[1])) +
    path(
      'M120 620C120 530 160 494 220 474C256 462 276 452 290 436L404 420C430 450 470 460 510 482C560 510 580 560 580 620Z',
      coat,
    ) +
    path(
      hatch([470, 500, 460, 600], [545, 540, 530, 620], 4, 3, -6, 5, 3) +
        hatch([176, 510, 166, 600], [226, 490, 214, 586], 3, 3, 5, 5, 4),
      '#fff',
      'opacity=".18"',
    ) +
    path('M290 380C290 430 286 460 274 484C310 520 380 512 420 468C414 430 416 400 420 340Z', p.skin.deep) +
    path('M270 476C300 506 380 500 424 456L440 486L350 570L262 510Z', '#000', 'opacity=".35"') +
    face(p, scarf !== '') +
    beardOf(beard, p) +
    eyes(p, pick(['#4a4a3a', '#3a2a1c', '#4c6b78', '#3f5a44'], '#4a4a3a')) +
    path(brows, p.hair[1]) +
    mouthOf(p, next() * 3) +
    rims +
    (scarf
      ? path(HEADSCARF, scarf) +
        path(hatch([300, 110, 264, 190], [420, 130, 436, 380], 6, 3.4, -14, 4, 5), '#fff', 'opacity=".28"')
      : path(top, p.hair[0]) +
        (top === SHORT[3]
          ? ''
          : path(hatch([272, 180, 330, 116], [400, 130, 438, 240], 7, 3, -12, 5, 7), p.hair[2], 'opacity=".7"')));
  const turned = next() < 0.5 ? 'transform="matrix(-1 0 0 1 690 0)"' : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="165 70 360 440" width="72" height="88" aria-hidden="true" focusable="false"><path d="M165 70H525V510H165Z" fill="${ground}"/><path d="M165 70H525V510Z" fill="#0a0f1e" opacity=".18"/>${g(body, turned)}</svg>`;
}
