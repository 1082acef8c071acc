/** Pictures of the people of the hall: five files a look; faces are painted live, loaded together as `look-<name>`. */

import { LOOKS } from '../looks';
import { FORE, foreSvg, REST, restSvg, UPPER, upperSvg } from '../people/arms';
import { BODY, bodySvg } from '../people/body';
import { HEAD, headSvg } from '../people/head';
import type { Picture, Sheet } from '../picture';

function picturesOf(name: string): [string, Picture][] {
  const look = LOOKS[name];
  if (!look) return [];
  const scene = `look-${name}`;
  return [
    [`${scene}-body`, { scene, box: BODY, svg: () => bodySvg(look) }],
    [`${scene}-head`, { scene, box: HEAD, svg: () => headSvg(look) }],
    [`${scene}-upper`, { scene, box: UPPER, svg: () => upperSvg(look) }],
    [`${scene}-fore`, { scene, box: FORE, svg: () => foreSvg(look) }],
    [`${scene}-rest`, { scene, box: REST, svg: () => restSvg(look) }],
  ];
}

export const PEOPLE_SHEET: Sheet = Object.fromEntries(Object.keys(LOOKS).flatMap(picturesOf));
