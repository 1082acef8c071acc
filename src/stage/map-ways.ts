/** Lines over the map: ways of trade by what may move there, and the way of those who were freed, with its direction. */

import type { GameObjects } from 'phaser';
import type { MapPlaces, Spot } from '../art/map-places';
import type { UsedWay } from './map-traffic';

const GOLD = 0xffd98a;
const RED = 0xe2574c;
const PALE = 0xd8f0ff;
/** Steps of a way from one arrow to the next. */
const ARROWS_APART = 3;
/** Threads from the capital to homes: more would hide the country. */
const MOST_THREADS = 16;

function polyline(pen: GameObjects.Graphics, way: readonly Spot[], from = 0, to = way.length - 1): void {
  pen.beginPath();
  way.slice(from, to + 1).forEach(([x, y], i) => {
    if (i === 0) pen.moveTo(x, y);
    else pen.lineTo(x, y);
  });
  pen.strokePath();
}

/** A closed way ends in red dashes at its crossing; a licence is a dashed line of gold, what is lifted a whole one. */
export function drawWays(pen: GameObjects.Graphics, ways: readonly UsedWay[]): void {
  pen.clear();
  for (const { route, state } of ways) {
    const { way } = route;
    const air = route.by === 'aeroplane';
    if (state === 'lifted') {
      pen.lineStyle(air ? 9 : 13, GOLD, 0.2);
      polyline(pen, way);
      pen.lineStyle(air ? 2.5 : 4, GOLD, 0.85);
      polyline(pen, way);
      continue;
    }
    const closed = state === 'closed';
    pen.lineStyle(closed ? 2.5 : 3.5, closed ? RED : GOLD, closed ? 0.4 : 0.8);
    const [dash, gap] = closed ? [1, 3] : [2, 1];
    for (let i = 0; i < way.length - 1; i += dash + gap) polyline(pen, way, i, Math.min(way.length - 1, i + dash));
  }
}

function arrow(pen: GameObjects.Graphics, [ax, ay]: Spot, [bx, by]: Spot, size: number): void {
  const long = Math.sqrt((bx - ax) * (bx - ax) + (by - ay) * (by - ay)) || 1;
  const [dx, dy] = [((bx - ax) / long) * size, ((by - ay) / long) * size];
  pen.fillTriangle(
    bx + dx,
    by + dy,
    bx - dx * 0.6 - dy * 0.9,
    by - dy * 0.6 + dx * 0.9,
    bx - dx * 0.6 + dy * 0.9,
    by - dy * 0.6 - dx * 0.9,
  );
}

/** The road abroad as arrows towards where people are counted; threads of gold to the homes of those who stay. */
export function drawJourneys(pen: GameObjects.Graphics, places: MapPlaces, exiled: number, stayed: number): void {
  pen.clear();
  const [capital] = places.exile;
  if (capital && stayed > 0)
    for (const [x, y] of places.homes.slice(0, Math.min(MOST_THREADS, stayed))) {
      const bend = (x - capital[0]) * 0.16;
      const way = Array.from({ length: 13 }, (_, i): Spot => {
        const k = i / 12;
        return [capital[0] + (x - capital[0]) * k, capital[1] + (y - capital[1]) * k - bend * 4 * k * (1 - k)];
      });
      pen.lineStyle(2.6, GOLD, 0.5);
      polyline(pen, way);
      const [before, middle] = [way[7], way[8]];
      pen.fillStyle(GOLD, 0.8);
      if (before && middle) arrow(pen, before, middle, 6);
    }
  if (exiled === 0) return;
  pen.lineStyle(9, 0x0a0f1e, 0.5);
  polyline(pen, places.exile);
  pen.lineStyle(4, PALE, 0.75);
  polyline(pen, places.exile);
  pen.fillStyle(PALE, 1);
  for (let i = ARROWS_APART; i < places.exile.length - 1; i += ARROWS_APART) {
    const [a, b] = [places.exile[i - 1], places.exile[i]];
    if (a && b) arrow(pen, a, b, 9);
  }
}
