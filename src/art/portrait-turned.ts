/** Somebody of whom nothing is said: seen from behind, in a cap and a turned-up collar or a scarf, so that no face contradicts their story. */
import { g, hatch, line, path, rng } from './kit';
import { COATS, GROUNDS } from './portraits';

const WOOLS = ['#2b4766', '#6d1d2a', '#4a4f57', '#8a6430', '#24574c', '#4f3a5a', '#7d7a4a', '#3a4250'] as const;

const SHOULDERS =
  'M96 620C100 528 150 492 222 470C262 456 286 444 296 424L394 424C404 444 428 456 468 470C540 492 590 528 594 620Z';
const COLLAR =
  'M262 442C282 416 312 404 345 404C378 404 408 416 428 442C432 466 426 488 416 502C372 484 318 484 274 502C264 488 258 466 262 442Z';
const CAP = 'M240 318C228 232 262 128 345 124C428 128 462 232 450 318C418 336 272 336 240 318Z';
const CUFF =
  'M234 306C266 328 424 328 456 306C462 330 460 352 454 366C420 386 270 386 236 366C230 352 228 330 234 306Z';
const NAPE = 'M270 366C276 396 292 414 345 416C398 414 414 396 420 366Z';
function cap(wool: string): string {
  return (
    path(NAPE, '#2a2024') +
    path(hatch([290, 376, 300, 408], [388, 376, 396, 404], 7, 3, 4, 5, 4), '#5a4a4c', 'opacity=".7"') +
    path(CAP, wool) +
    path(hatch([276, 200, 266, 300], [420, 190, 428, 300], 8, 4, -10, 6, 8), '#fff', 'opacity=".2"') +
    path(CUFF, wool) +
    path(CUFF, '#000', 'opacity=".22"') +
    line('M262 330V372M290 336V378M318 338V381M346 339V382M374 338V381M402 336V378M430 330V372', '#ffffff3a', 4)
  );
}

/** A scarf wound over the collar. */
const scarf = (wool: string): string =>
  path(COLLAR, wool) + line('M268 456C318 432 372 432 422 456M270 480C318 458 372 458 420 480', '#ffffff4d', 7);

/** An inline SVG without ids, filters or links; the same two whole numbers give the same person. */
export function turnedAwaySvg(seed: number, index: number): string {
  const next = rng(Math.imul(seed | 0, 2654435761) ^ Math.imul((index | 0) + 11, 40503));
  for (let i = 0; i < 3; i++) next();
  const pick = <T>(list: readonly T[], fallback: T): T => list[Math.floor(next() * list.length)] ?? fallback;
  const coat = pick(COATS, COATS[0]);
  const ground = pick(GROUNDS, GROUNDS[0]);
  const wool = pick(
    WOOLS.filter((one) => one !== coat),
    WOOLS[0],
  );
  const wound = next() < 0.4;
  const body =
    path(SHOULDERS, coat) +
    path(hatch([470, 500, 460, 600], [545, 540, 530, 620], 4, 3, -6, 5, 3), '#fff', 'opacity=".18"') +
    path(hatch([216, 510, 206, 600], [160, 530, 150, 610], 4, 3, 5, 5, 4), '#fff', 'opacity=".18"') +
    line('M345 486C347 540 347 580 346 620', '#00000059', 5) +
    cap(wool) +
    (wound ? scarf(pick(WOOLS, WOOLS[1])) : path(COLLAR, coat) + path(COLLAR, '#fff', 'opacity=".12"')) +
    line('M274 500C318 484 372 484 416 500', '#00000059', 5);
  const turned = next() < 0.5 ? 'transform="matrix(-1 0 0 1 690 0)"' : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="165 70 360 440" width="72" height="88" aria-hidden="true" focusable="false"><path d="M165 70H525V510H165Z" fill="${ground}"/><path d="M165 70H525V510Z" fill="#0a0f1e" opacity=".18"/>${g(body, turned)}</svg>`;
}
