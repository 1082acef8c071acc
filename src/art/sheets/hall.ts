/** Pictures of the hall: its rooms, their windows, and what stands on the table. */

import type { Picture, Sheet } from '../picture';
import { DRAPES, drapesSvg } from '../rooms/drapes';
import { CHAIR, chairSvg, TABLE, tableSvg } from '../rooms/furniture';
import { HANGING, hangingSvg } from '../rooms/hanging';
import { OUTLOOK, outlookSvg, type SeasonName } from '../rooms/outlook';
import { ROOMS, type Room } from '../rooms/room';
import { SNOW, sillSnowSvg, WALL, wallSvg } from '../rooms/wall';
import { SHAFTS, shaftsSvg, VIGNETTE, vignetteSvg } from '../table/air';
import { FORE_LEFT, FORE_RIGHT, foreLeftSvg, foreRightSvg } from '../table/foreground';
import { CANDLE, candleSvg, FLAME, flameSvg, HOLDER, holderSvg } from '../table/holders';
import {
  BREAD,
  breadSvg,
  CARAFE,
  carafeSvg,
  FOLDER,
  folderSvg,
  GLASS,
  glassSvg,
  TEAPOT,
  TOKEN,
  TOKENS,
  teapotSvg,
  tokensSvg,
} from '../table/things';

const SEASONS: readonly SeasonName[] = ['winter', 'spring', 'summer', 'autumn'];
const OUTLOOKS: readonly Room['outlook'][] = ['city', 'harbour'];

function picturesOfRoom(name: string, room: Room): [string, Picture][] {
  const scene = `room-${name}`;
  const pictures: [string, Picture][] = [
    [`${scene}-wall`, { scene, box: WALL, svg: () => wallSvg(room), scale: 0.8, quality: 76 }],
    [`${scene}-hanging`, { scene, box: HANGING, svg: () => hangingSvg(room), scale: 0.9, quality: 76 }],
    [`${scene}-chair`, { scene, box: CHAIR, svg: () => chairSvg(room), scale: 0.8, quality: 76 }],
    [`${scene}-table`, { scene, box: TABLE, svg: () => tableSvg(room), scale: 0.75, quality: 74 }],
    [`${scene}-holder`, { scene, box: HOLDER, svg: () => holderSvg(room) }],
    [`${scene}-snow`, { scene, box: SNOW, svg: () => sillSnowSvg(room), scale: 0.8 }],
  ];
  if (room.curtains)
    pictures.push([`${scene}-drapes`, { scene, box: DRAPES, svg: () => drapesSvg(room), scale: 0.8, quality: 74 }]);
  return pictures;
}

function picturesOfOutlook(kind: Room['outlook']): [string, Picture][] {
  return SEASONS.map((season) => {
    const scene = `outlook-${kind}-${season}`;
    return [scene, { scene, box: OUTLOOK, svg: () => outlookSvg(kind, season), scale: 0.8, quality: 76 }];
  });
}

const THINGS: Sheet = {
  bread: { scene: 'hall', box: BREAD, svg: breadSvg },
  folder: { scene: 'hall', box: FOLDER, svg: folderSvg },
  tokens: { scene: 'hall', box: TOKENS, svg: tokensSvg, quality: 72, frames: TOKENS.w / TOKEN },
  candle: { scene: 'hall', box: CANDLE, svg: candleSvg },
  flame: { scene: 'hall', box: FLAME, svg: flameSvg },
  shafts: { scene: 'hall', box: SHAFTS, svg: shaftsSvg, scale: 0.4 },
  vignette: { scene: 'hall', box: VIGNETTE, svg: vignetteSvg },
  'fore-left': { scene: 'hall', box: FORE_LEFT, svg: foreLeftSvg, scale: 0.4, quality: 70 },
  'fore-right': { scene: 'hall', box: FORE_RIGHT, svg: foreRightSvg, scale: 0.4, quality: 70 },
  'bottle-spirit': { scene: 'drink-spirit', box: CARAFE, svg: carafeSvg },
  'bottle-tea': { scene: 'drink-tea', box: TEAPOT, svg: teapotSvg },
  'glass-spirit': { scene: 'drink-spirit', box: GLASS, svg: () => glassSvg('spirit') },
  'glass-tea': { scene: 'drink-tea', box: GLASS, svg: () => glassSvg('tea') },
};

export const HALL_SHEET: Sheet = {
  ...THINGS,
  ...Object.fromEntries(Object.entries(ROOMS).flatMap(([name, room]) => picturesOfRoom(name, room))),
  ...Object.fromEntries(OUTLOOKS.flatMap(picturesOfOutlook)),
};
