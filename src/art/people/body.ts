/** Torso, neck and clothes of a look, without arms: those are jointed. The figure sits turned to the left. */

import { type Box, g, gouge, hatch, lin, line, n, P, path, rect, rimFilter, svg } from '../kit';
import { hairBack } from './hair';
import { HEAD_DROP } from './head';
import type { Look } from './look';
import { SKINS } from './skin';

export const BODY: Box = { x: 20, y: 30, w: 720, h: 1010 };

const TORSO =
  'M96 1046C84 960 74 900 72 840C68 710 92 616 156 572C202 542 240 522 264 498L420 470C470 500 560 512 622 552C686 596 706 700 712 840C712 900 704 980 690 1046Z';

function star(x: number, y: number, r: number, dent: number, points: number): string {
  let d = '';
  for (let i = 0; i < points * 2; i++) {
    const a = (Math.PI * i) / points - Math.PI / 2;
    const reach = i % 2 ? r * dent : r;
    d += `${i ? 'L' : 'M'}${n(x + Math.cos(a) * reach)} ${n(y + Math.sin(a) * reach)}`;
  }
  return `${d}Z`;
}

function honourOf(look: Look): string {
  const bars = (rows: number) =>
    Array.from({ length: rows * 3 }, (_, i) => {
      const x = 124 + (i % 3) * 26;
      const y = 588 - (i % 3) * 7 + Math.floor(i / 3) * 17;
      const colours = [P.wine300, P.teal500, P.gold300, P.dusk, P.cream, P.wine500];
      return (
        rect(x, y, 23, 14, colours[i % 6] ?? P.gold500, `transform="rotate(-14 ${x + 11} ${y + 7})"`) +
        rect(x + 8, y, 6, 14, colours[(i + 4) % 6] ?? P.cream, `transform="rotate(-14 ${x + 11} ${y + 7})"`)
      );
    }).join('');
  switch (look.outfit.honour) {
    case 'star':
      return (
        bars(1) +
        path(star(168, 648, 34, 0.55, 8), P.gold700) +
        path(star(167, 646, 31, 0.5, 8), P.gold500) +
        path(star(166, 645, 19, 0.5, 8), P.gold100) +
        `<circle cx="167" cy="646" r="9" fill="${P.teal500}"/>`
      );
    case 'ribbons':
      return bars(2);
    case 'pin':
      return path('M216 590l15 3-4 14-15-3Z', P.gold300);
    case 'brooch':
      return (
        path('M206 590C220 596 224 612 214 630C202 634 192 624 194 608C196 598 200 592 206 590Z', P.gold500) +
        path('M205 596C212 602 214 614 208 624C202 624 198 616 200 608Z', P.gold100) +
        `<circle cx="204" cy="612" r="5" fill="${P.teal300}"/>`
      );
    default:
      return '';
  }
}

/** Everything worn over the torso's cloth. */
function clothes(look: Look): string {
  const { cut, cloth, shirt, tie } = look.outfit;
  const [main, dark, light] = cloth;
  const opening = 'M250 492L300 452L408 440L424 480C400 560 352 680 318 840H306C286 740 246 560 250 492Z';
  const shirtFront =
    path(opening, shirt[0]) + path('M330 520L424 480C400 560 352 680 318 840H312C336 740 350 640 330 520Z', shirt[1]);
  const knot = tie
    ? path('M296 506l34-10 22 20-14 28c8 70 2 150-14 236l-30-46c-4-60-4-124 10-182l-16-16Z', tie[0]) +
      path('M338 524l14-8-14 28c8 70 2 150-14 236l-12-18c14-74 20-160 12-216Z', tie[1]) +
      path(hatch([302, 560, 336, 586], [300, 720, 328, 752], 6, 2, 0, 1), P.gold500, 'opacity=".65"')
    : path(hatch([276, 520, 298, 640], [396, 500, 372, 640], 11, 1.8, 4, 2, 5), shirt[1], 'opacity=".8"');
  const nearLapel =
    'M416 462C450 490 470 520 476 560L430 592L454 626C420 696 376 770 326 840H300C330 740 380 620 416 462Z';
  const farLapel =
    'M262 490C236 508 224 540 222 574L248 594L234 622C246 696 266 770 290 840H312C288 740 262 620 262 490Z';
  const lapels =
    path(farLapel, main) +
    path(farLapel, dark, 'opacity=".35"') +
    path(nearLapel, main) +
    line('M416 462C450 490 470 520 476 560L430 592L454 626C420 696 376 770 326 840', light, 2.6) +
    line('M262 490C236 508 224 540 222 574L248 594L234 622', light, 1.8, 'opacity=".7"');
  const buttons = (xs: readonly number[]) =>
    [640, 716, 790]
      .flatMap((y) =>
        xs.map(
          (x) =>
            `<circle cx="${n(x - (y - 640) * 0.12)}" cy="${y}" r="9" fill="${P.gold500}"/><circle cx="${n(x - 2 - (y - 640) * 0.12)}" cy="${y - 2}" r="4.5" fill="${P.gold100}"/>`,
        ),
      )
      .join('');
  switch (cut) {
    case 'naval':
      return (
        shirtFront + knot + lapels + path('M300 700C340 690 420 640 452 626L400 840H300Z', main) + buttons([300, 430])
      );
    case 'mandarin':
      return (
        path('M262 500C300 540 388 528 428 470L440 520C400 574 320 590 268 556Z', main) +
        line('M268 556C320 590 400 574 440 520', light, 2.6) +
        line('M330 580C334 660 326 760 316 840', dark, 5) +
        [612, 668, 724, 780]
          .map((y) => `<circle cx="${n(334 - (y - 612) * 0.08)}" cy="${y}" r="7" fill="${P.gold500}"/>`)
          .join('')
      );
    default:
      return shirtFront + knot + lapels;
  }
}

function collar(look: Look): string {
  const { cut, shirt, cloth } = look.outfit;
  if (cut === 'mandarin')
    return (
      path('M276 470C272 494 276 514 284 528C330 552 400 530 436 480L432 440C400 486 330 502 276 470Z', cloth[0]) +
      line('M276 470C330 502 400 486 432 440', cloth[2], 2.4) +
      path('M352 536C390 526 420 500 436 480L432 440C414 470 380 486 352 490Z', cloth[1], 'opacity=".6"')
    );
  if (!look.outfit.tie)
    return (
      path('M282 458C272 480 268 504 272 540C320 566 396 546 430 490L426 438C396 484 326 498 282 458Z', shirt[0]) +
      path('M356 546C392 530 416 514 430 490L426 438C408 468 384 482 356 486Z', shirt[1]) +
      path(hatch([284, 478, 280, 544], [420, 462, 424, 500], 13, 1.7, 2, 2, 5), shirt[1])
    );
  return (
    path(
      'M286 466C284 486 292 506 306 520L290 560L250 506ZM306 520C350 520 400 500 440 452L452 486L372 566Z',
      shirt[0],
    ) + path('M352 530C390 516 420 492 440 452L452 486L372 566Z', shirt[1])
  );
}

export function bodySvg(look: Look): string {
  const s = SKINS[look.skin];
  const [main, dark, light] = look.outfit.cloth;
  const defs =
    rimFilter('rb', [7, 5, '#ffc273', 0.85], [-4, 5, '#7fb2d6', 0.55], { seed: 5 }) +
    rimFilter('rn', [4, 4, '#ffe0a8', 0.6], [-4, 4, '#9cc8e2', 0.6], { seed: 8, shadow: 0.4 }) +
    lin('cloth', 120, 460, 620, 840, `0 ${main}`, `.45 ${main}`, `1 ${dark}`);
  const torso =
    path(TORSO, 'url(#cloth)') +
    path(
      'M560 540C640 590 700 690 712 840C712 900 704 980 690 1046H470C500 960 520 880 530 820C544 780 560 740 566 690C572 640 568 590 560 540Z',
      dark,
      'opacity=".55"',
    ) +
    path(hatch([116, 650, 100, 800], [196, 606, 176, 780], 7, 3, 6, 6, 4), light, 'opacity=".55"') +
    line('M312 836C318 900 322 980 322 1046', dark, 4) +
    path(hatch([440, 700, 400, 830], [540, 690, 500, 836], 6, 2.6, -6, 6, 9), light, 'opacity=".3"');
  const neck =
    look.build === 'broad'
      ? 'M290 400C288 440 284 476 268 506C310 530 390 516 436 474C446 420 446 380 440 330Z'
      : 'M290 396C292 436 290 470 276 502C316 526 380 514 420 472C414 430 416 400 420 340Z';
  const slim = look.build === 'lean' ? 'transform="translate(34 0) scale(.9 1)"' : '';
  return svg(
    BODY,
    g(hairBack(look), `filter="url(#rn)" transform="translate(0 ${HEAD_DROP})"`) +
      g(g(torso + clothes(look) + honourOf(look), slim), 'filter="url(#rb)"') +
      g(
        path(neck, s.deep) +
          path(gouge(302, 452, 294, 496, 3, 2) + gouge(330, 462, 328, 506, 3, 3), s.shade) +
          g(collar(look), slim),
        'filter="url(#rn)"',
      ),
    defs,
  );
}
