/** Deals as points of the value map: as they were signed, and what came of them. Hundredths, at the values of each visit. */
import type { DealRecord } from '../rules/state';
import type { MapPoint } from './map-point';

export const NOTHING: MapPoint = { his: 0, ours: 0 };

export const plus = (a: MapPoint, b: MapPoint): MapPoint => ({ his: a.his + b.his, ours: a.ours + b.ours });

/** As signed, both sides keeping their word. */
export const inFull = ({ worth, hold, mandate, cost }: DealRecord): MapPoint => ({
  his: worth - hold,
  ours: mandate - cost,
});

/** What really changed hands, luck included. */
export const cameOf = ({ worthGiven, holdGot, mandateDelivered, costPaid }: DealRecord): MapPoint => ({
  his: worthGiven - holdGot,
  ours: mandateDelivered - costPaid,
});
