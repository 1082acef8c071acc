/** Pictures of the people of the hall: six files a look, loaded together as `look-<name>`. */

import { LOOKS } from '../looks';
import { FORE, foreSvg, REST, restSvg, UPPER, upperSvg } from '../people/arms';
import { BODY, bodySvg } from '../people/body';
import { FACES, facesSvg, HEAD, headSvg } from '../people/head';
import { EXPRESSION_NAMES } from '../people/mood';
import type { Picture, Sheet } from '../picture';

function picturesOf(name: string): [string, Picture][] {
  const look = LOOKS[name];
  if (!look) return [];
  const scene = `look-${name}`;
  const frames = EXPRESSION_NAMES.length;
  return [
    [`${scene}-body`, { scene, box: BODY, svg: () => bodySvg(look) }],
    [`${scene}-head`, { scene, box: HEAD, svg: () => headSvg(look) }],
    [`${scene}-faces`, { scene, box: FACES, svg: () => facesSvg(look), frames, quality: 80 }],
    [`${scene}-upper`, { scene, box: UPPER, svg: () => upperSvg(look) }],
    [`${scene}-fore`, { scene, box: FORE, svg: () => foreSvg(look) }],
    [`${scene}-rest`, { scene, box: REST, svg: () => restSvg(look) }],
  ];
}

export const PEOPLE_SHEET: Sheet = Object.fromEntries(Object.keys(LOOKS).flatMap(picturesOf));
