/** What many campaigns of mixed bots never reach, and an ending that most of them share. */
import { BOTS } from '../bots/bots';
import { lavish, quitting, rude } from '../bots/moods';
import { prober, proberWithout } from '../bots/prober';
import { patient } from '../bots/waiting';
import type { Path } from '../scenario/problem';
import type { Scenario } from '../scenario/scenario';
import { type Coverage, noCoverage, playCampaign } from './campaign';
import type { Lint, LintCode } from './lint';

/** Above this share of all campaigns an ending tells players little about how they played. */
const TOO_COMMON = 0.6;
/** Too few campaigns to speak of shares. */
const FEW = 20;

const MISSED: { readonly [K in keyof Coverage]: { readonly code: LintCode; readonly says: string } } = {
  topics: { code: 'topic-never-raised', says: 'is never raised' },
  events: { code: 'event-never-happens', says: 'never happens' },
  endings: { code: 'ending-never-reached', says: 'is never reached' },
  preparations: { code: 'preparation-never-made', says: 'is never made' },
};
/** Every way of playing that may lead somewhere else. */
const MIXED = [...BOTS, quitting(prober), quitting(patient), rude, lavish, proberWithout(['allies'], 'without allies')];
const KINDS = ['topics', 'events', 'endings', 'preparations'] as const;

/** So many campaigns, the bots taking turns. */
export function playMixed(scenario: Scenario, games: number, seed: number): Coverage {
  const coverage = noCoverage(scenario);
  for (let game = 0; game < games; game++) {
    const bot = MIXED[game % MIXED.length];
    if (bot) playCampaign(scenario, bot, seed, game, coverage);
  }
  return coverage;
}

export function lintReach(scenario: Scenario, coverage: Coverage, games: number): readonly Lint[] {
  if (games === 0) return [];
  const missed = KINDS.flatMap((kind) =>
    scenario[kind].flatMap(({ id }, index): readonly Lint[] => {
      if ((coverage[kind][id] ?? 0) > 0) return [];
      const path: Path = [kind, index, 'id'];
      const { code, says } = MISSED[kind];
      const hint = 'Loosen its “when”, raise its chance, or open the way that leads to it.';
      return [{ code, path, message: `“${id}” ${says} in ${games} campaigns of mixed bots.`, hint }];
    }),
  );
  const shared = scenario.endings.flatMap(({ id }, index): readonly Lint[] => {
    const share = (coverage.endings[id] ?? 0) / games;
    if (games < FEW || scenario.endings.length < 2 || share <= TOO_COMMON) return [];
    return [
      {
        code: 'ending-too-common',
        path: ['endings', index, 'id'],
        message: `${Math.round(share * 100)} % of ${games} campaigns of mixed bots end with “${id}”.`,
        hint: 'Narrow its “when”, or put endings that ask for more before it.',
      },
    ];
  });
  return [...missed, ...shared];
}
