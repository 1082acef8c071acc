/** Many campaigns of every way of playing: what a case can lead to, and which way of playing leads where. */
import { BOTS, TEMPERS } from '../bots/bots';
import { lavish, quitting, rude } from '../bots/moods';
import { prober, proberWith, proberWithout } from '../bots/prober';
import type { Bot } from '../bots/seat';
import { patient } from '../bots/waiting';
import type { Scenario } from '../scenario/scenario';
import { addCoverage, type CampaignRecord, type Coverage, noCoverage, playCampaign } from './campaign';
import { addWatched, nothingSeen, Watch, type Watched } from './watch';

/** Ways of playing that a player could follow without thinking. */
export const LINES: readonly Bot[] = [
  proberWith('always-licence', { considers: ({ change }) => change === 'licence' || change === 'renew' }),
  proberWith('always-lift', { considers: ({ change }) => change === 'lifted' }),
  proberWith('always-we-first', { orders: ['we-first'] }),
  proberWith('always-they-first', { orders: ['they-first'] }),
];
/** Ways that only serve to find out what a case can lead to. */
const MOODS: readonly Bot[] = [
  quitting(prober),
  quitting(patient),
  rude,
  lavish,
  proberWithout(['allies'], 'without allies'),
];
export const MIXED: readonly Bot[] = [...BOTS, ...TEMPERS, ...LINES, ...MOODS];

export interface Mixed {
  readonly games: number;
  /** In the order of the campaigns. */
  readonly records: readonly CampaignRecord[];
  readonly coverage: Coverage;
  readonly watched: Watched;
}

/** Which of the campaigns: this share's number, and how many shares there are. */
export interface Share {
  readonly of: number;
  readonly at: number;
}

/** Plays a share of so many campaigns. The bots take turns, and each plays the same games as the others. */
export function playMixed(scenario: Scenario, games: number, seed: number, share: Share = { of: 1, at: 0 }): Mixed {
  const coverage = noCoverage(scenario);
  const watch = new Watch(scenario, coverage);
  const records: CampaignRecord[] = [];
  for (let place = 0; place < games; place++) {
    const round = Math.floor(place / MIXED.length);
    // Each round of turns goes to one share after the other, so that a slow bot slows all of them alike.
    if ((place + round) % share.of !== share.at) continue;
    const bot = MIXED[place % MIXED.length];
    if (!bot) continue;
    records.push(playCampaign(scenario, watch.over(bot), seed, round, coverage));
    watch.finish();
  }
  return { games, records, coverage, watched: watch.watched };
}

const PLACES = new Map(MIXED.map(({ name }, at) => [name, at]));
const placeOf = ({ bot, game }: CampaignRecord): number => game * MIXED.length + (PLACES.get(bot) ?? 0);

/** Shares put together: the same whatever their number. */
export function addMixed(scenario: Scenario, shares: readonly Mixed[]): Mixed {
  const coverage = noCoverage(scenario);
  const watched = nothingSeen(scenario);
  for (const share of shares) {
    addCoverage(coverage, share.coverage);
    addWatched(watched, share.watched);
  }
  const records = shares.flatMap((share) => share.records).sort((a, b) => placeOf(a) - placeOf(b));
  return { games: shares[0]?.games ?? 0, records, coverage, watched };
}
