/**
 * The traded things one meets most as little objects rather than signs: a model aeroplane on its stand, a sack, a
 * telephone, a dossier with photographs. Each stands on the origin, about 110 px high and wide.
 */

import type { IconName } from '../icons';
import { g, gouge, hatch, line, P, path, rect } from '../kit';

/** A turned wooden foot for what could not stand by itself. */
export const plinth = (half = 34): string =>
  path(`M${-half} -4C${-half} -14 ${half} -14 ${half} -4V4C${half} 12 ${-half} 12 ${-half} 4Z`, P.wood700) +
  path(`M${-half} -4C${-half} -14 ${half} -14 ${half} -4C${half} 4 ${-half} 4 ${-half} -4Z`, P.wood500) +
  path(gouge(-half + 6, -6, half - 14, -8, 1.6, -4), P.gold500, 'opacity=".7"');

function aeroplane(): string {
  return (
    plinth(26) +
    line('M0 -6V-52', P.gold700, 5) +
    line('M-1 -6V-52', P.gold300, 1.6) +
    g(
      path('M-6 -62L-58 -34L-62 -42L-14 -74Z', '#3f6f97') +
        path(
          'M-64 -70C-58 -78 -40 -82 -8 -82L36 -82C52 -82 60 -76 60 -70C60 -64 50 -58 34 -58L-6 -58C-40 -58 -58 -62 -64 -70Z',
          '#e9eef0',
        ) +
        path('M-64 -70C-58 -64 -40 -58 -6 -58L34 -58C50 -58 60 -64 60 -70C30 -64 -30 -64 -64 -70Z', '#9fb4bf') +
        path('M34 -82L56 -112H66L54 -78Z', '#1d3a63') +
        path('M40 -72L66 -66L70 -58L42 -62Z', '#3f6f97') +
        path('M-4 -66L26 -24L12 -22L-30 -64Z', '#5b8aa1') +
        path('M-4 -66L26 -24L20 -24L-18 -65Z', '#9cc3d6') +
        path('M-56 -74q6-5 12-5l-2 6Z', P.night) +
        path([-30, -18, -6, 6, 18, 30].map((x) => `M${x} -75h5v4h-5Z`).join(''), P.nightMid),
      'transform="rotate(-7 0 -66)"',
    )
  );
}

function sack(): string {
  const cloth =
    'M-40 4C-52 -14 -50 -52 -30 -78C-26 -84 -22 -88 -22 -92H20C20 -88 26 -82 30 -76C50 -50 52 -12 40 4C24 12 -26 12 -40 4Z';
  return (
    path(cloth, '#d8b274') +
    path(
      'M40 4C52 -12 50 -50 30 -76C26 -82 20 -88 20 -92H6C18 -70 30 -40 12 9C24 9 34 7 40 4Z',
      '#9a7238',
      'opacity=".75"',
    ) +
    path('M-22 -92C-34 -104 -30 -112 -20 -108C-10 -114 8 -114 18 -108C30 -112 34 -102 20 -92Z', '#c29a58') +
    line('M-24 -90Q0 -82 22 -90', P.wood500, 5) +
    path(hatch([-36, -40, -30, -70], [-10, 2, -8, -40], 6, 1.7, 4, 5, 3), '#8a6430', 'opacity=".6"') +
    path('M-26 -52C-10 -58 14 -58 26 -50L24 -16C8 -10 -14 -10 -26 -16Z', P.wine500) +
    path('M0 -48l10 14-10 14-10-14ZM0 -41l5 7-5 7-5-7Z', P.cream, 'fill-rule="evenodd"') +
    path('M28 6l10-6 12 6-10 6ZM-54 8l8-5 10 5-8 5ZM-8 10l7-4 9 4-7 5Z', '#e58a72')
  );
}

function telephone(): string {
  return (
    path('M-46 6C-48 -30 -30 -52 -20 -58H20C30 -52 48 -30 46 6C30 12 -30 12 -46 6Z', P.wine500) +
    path('M46 6C48 -30 30 -52 20 -58H8C24 -40 30 -20 26 9C34 9 42 8 46 6Z', P.wine800, 'opacity=".8"') +
    path('M-22 -58C-24 -70 -14 -74 -10 -70V-60H10V-70C14 -74 24 -70 22 -58Z', P.wine700) +
    path(
      'M-62 -72C-66 -92 -52 -104 -40 -104C-20 -110 20 -110 40 -104C52 -104 66 -92 62 -72C52 -66 42 -66 36 -70C34 -80 28 -86 18 -88H-18C-28 -86 -34 -80 -36 -70C-42 -66 -52 -66 -62 -72Z',
      P.wine500,
    ) +
    path(
      'M-62 -72C-66 -92 -52 -104 -40 -104C-20 -110 20 -110 40 -104C20 -104 -24 -104 -40 -98C-52 -94 -56 -84 -54 -70Z',
      '#d4685f',
      'opacity=".8"',
    ) +
    `<circle cx="-2" cy="-24" r="23" fill="${P.cream}"/><circle cx="-2" cy="-24" r="9" fill="${P.gold500}"/>` +
    path(
      Array.from({ length: 9 }, (_, i) => {
        const a = (i / 9) * Math.PI * 1.7 + 0.6;
        const x = -2 + Math.cos(a) * 16;
        const y = -24 + Math.sin(a) * 16;
        return `M${(x - 3.2).toFixed(1)} ${y.toFixed(1)}a3.2 3.2 0 1 0 6.4 0a3.2 3.2 0 1 0 -6.4 0Z`;
      }).join(''),
      P.wine800,
    ) +
    path(gouge(-38, -2, -22, -50, 3, -6), '#d4685f', 'opacity=".8"')
  );
}

/** A face in a photograph: hair, face, shoulders, from a few shapes. */
const photo = (x: number, y: number, turn: number, skin: string, hair: string, coat: string): string =>
  g(
    rect(-17, -22, 34, 44, P.snow) +
      rect(-14, -19, 28, 32, '#8fa3ad') +
      path('M-14 13C-14 2 -6 0 0 0S14 2 14 13Z', coat) +
      path('M-7 -8C-7 -16 7 -16 7 -8C7 0 4 4 0 4S-7 0 -7 -8Z', skin) +
      path('M-8 -7C-10 -18 10 -18 8 -7C6 -12 -4 -13 -8 -7Z', hair),
    `transform="translate(${x} ${y}) rotate(${turn})"`,
  );

function dossier(): string {
  return (
    path('M-56 4L-44 -66H-12L-6 -58H52L60 4C40 12 -40 12 -56 4Z', P.wood500) +
    photo(-26, -64, -13, '#e3b08a', '#4f2519', '#1f626b') +
    photo(28, -66, 12, '#8f5a3c', '#1f191e', '#631421') +
    photo(1, -74, -2, '#d99b76', '#c3c9cf', '#1c2336') +
    path('M-60 6L-52 -46H50L62 6C40 13 -40 13 -60 6Z', P.gold500) +
    path('M-60 6L-58 -6C-20 2 30 2 60 -6L62 6C40 13 -40 13 -60 6Z', P.gold700, 'opacity=".7"') +
    path('M-30 -34H30V-14H-30Z', P.cream) +
    path('M-24 -28H22M-24 -21H10', 'none', `stroke="${P.wood500}" stroke-width="2.4"`) +
    line('M-58 -22Q0 -10 58 -22', P.wine500, 3.4) +
    path(gouge(-48, -42, 40, -42, 2, 0), P.gold100, 'opacity=".8"')
  );
}

function train(): string {
  return (
    path('M-60 6H60V0H-60Z', P.wood700) +
    path('M-58 -12V-44H-6V-84H46V-12Z', P.teal700) +
    path('M-58 -12V-22H46V-12Z', P.wine500) +
    path('M-4 -92H52V-82H-10Z', P.gold700) +
    path('M2 -76H20V-56H2ZM26 -76H42V-56H26Z', P.gold100) +
    path('M-50 -44V-66H-38V-44ZM-54 -70H-34V-64H-54Z', P.ink) +
    path('M-58 -44C-64 -40 -64 -20 -58 -14Z', P.gold500) +
    [-44, -16, 14, 36]
      .map(
        (x) =>
          `<circle cx="${x}" cy="-6" r="${x < 0 ? 11 : 9}" fill="${P.ink}"/><circle cx="${x}" cy="-6" r="4" fill="${P.gold300}"/>`,
      )
      .join('') +
    path(gouge(-54, -38, -12, -38, 2.4), P.teal300)
  );
}

function lorry(): string {
  return (
    path('M-62 -14V-78H14V-14Z', '#c9b083') +
    path('M-62 -14V-24H14V-14ZM-2 -78H14V-14H-2Z', '#8f7446', 'opacity=".7"') +
    path('M18 -14V-58H42L58 -36V-14Z', P.wine500) +
    path('M26 -52H40L50 -36H26Z', P.frost) +
    path('M-58 -14H60V-6H-58Z', P.ink) +
    [-42, -18, 40]
      .map(
        (x) =>
          `<circle cx="${x}" cy="-4" r="11" fill="${P.ink}"/><circle cx="${x}" cy="-4" r="4.5" fill="${P.gold300}"/>`,
      )
      .join('') +
    path(hatch([-56, -72, -56, -30], [-8, -72, -8, -30], 6, 1.6, 0, 2, 5), '#8f7446', 'opacity=".7"')
  );
}

/** Those drawn as objects; all others are paper figures of their sign. */
export const MODELS: Partial<Record<IconName, () => string>> = {
  aeroplane,
  sack,
  telephone,
  people: dossier,
  train,
  lorry,
};
