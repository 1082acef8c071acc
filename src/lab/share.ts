/** One worker's share of a series of campaigns. */
import { botCalled, linesOf } from '../bots/bots';
import type { Profile } from '../scenario/profile';
import type { Scenario } from '../scenario/scenario';
import { type CampaignRecord, type Coverage, noCoverage, playBestLine } from './campaign';
import { playableCase } from './read-case';

export interface Series {
  readonly path: string;
  readonly profile?: Profile;
  readonly seed: number;
  readonly bots: readonly string[];
  readonly games: number;
  /** This worker's number, and how many there are: it plays every so-manieth campaign. */
  readonly share: { readonly of: number; readonly at: number };
}

export interface Played {
  readonly records: readonly CampaignRecord[];
  readonly coverage: Coverage;
}

/** Plays a share of a series, here and now; `scenario` where the case is loaded already. @throws RangeError on an unknown bot */
export function playShare(series: Series, scenario: Scenario = playableCase(series.path, series.profile)): Played {
  const { seed, bots, games, share } = series;
  const coverage = noCoverage(scenario);
  const records: CampaignRecord[] = [];
  let place = 0;
  for (const name of bots) {
    const bot = botCalled(name);
    if (!bot) throw new RangeError(`no bot is called “${name}”`);
    const lines = linesOf(bot);
    for (let game = 0; game < games; game++) {
      if (place++ % share.of === share.at) records.push(playBestLine(scenario, bot, lines, seed, game, coverage));
    }
  }
  return { records, coverage };
}
