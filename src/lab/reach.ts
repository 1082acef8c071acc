/** What many campaigns of mixed bots never reach or trade, and an ending that most of them share. */
import { prober } from '../bots/prober';
import type { Path } from '../scenario/problem';
import type { Scenario } from '../scenario/scenario';
import { whyBlocked } from './blocked';
import type { Coverage } from './campaign';
import type { Lint, LintCode } from './lint';
import type { Mixed } from './mixed';

/** Above this share an ending tells players little about how they played. */
const TOO_COMMON = 0.6;
/** Too few campaigns to speak of shares: of all ways of playing, and of one. */
const FEW = 100;
const FEW_OF_ONE = 40;

const MISSED: { readonly [K in keyof Coverage]: { readonly code: LintCode; readonly says: string } } = {
  topics: { code: 'topic-never-raised', says: 'is never raised' },
  events: { code: 'event-never-happens', says: 'never happens' },
  endings: { code: 'ending-never-reached', says: 'is never reached' },
  preparations: { code: 'preparation-never-made', says: 'is never made' },
};
const KINDS = ['topics', 'events', 'endings', 'preparations'] as const;

function missed(scenario: Scenario, { coverage, watched, games }: Mixed): readonly Lint[] {
  return KINDS.flatMap((kind) =>
    scenario[kind].flatMap(({ id }, index): readonly Lint[] => {
      const seen = watched[kind][id];
      if (!seen || (coverage[kind][id] ?? 0) > 0) return [];
      const path: Path = [kind, index, 'id'];
      const { code, says } = MISSED[kind];
      const { why, hint } = whyBlocked(scenario, kind, id, seen);
      const message = `“${id}” ${says} in ${games} campaigns of mixed bots.${why === '' ? '' : ` ${why}`}`;
      return [{ code, path, message, hint }];
    }),
  );
}

/** Endings of all campaigns, or of the prober's: the careful player's. */
function shared(scenario: Scenario, { records }: Mixed): readonly Lint[] {
  if (scenario.endings.length < 2) return [];
  const probers = records.filter(({ bot }) => bot === prober.name);
  return scenario.endings.flatMap(({ id }, index): readonly Lint[] => {
    const share = (of: typeof records) => of.filter(({ ending }) => ending === id).length / of.length;
    const who =
      records.length >= FEW && share(records) > TOO_COMMON
        ? `${Math.round(100 * share(records))} % of ${records.length} campaigns of mixed bots`
        : probers.length >= FEW_OF_ONE && share(probers) > TOO_COMMON
          ? `${Math.round(100 * share(probers))} % of a careful player's ${probers.length} campaigns`
          : null;
    if (who === null) return [];
    return [
      {
        code: 'ending-too-common',
        path: ['endings', index, 'id'],
        message: `${who} end with “${id}”, so that it tells players little about how they played.`,
        hint: 'Narrow its “when”, or put endings that ask for more before it.',
      },
    ];
  });
}

/** Nothing, where no campaign was played. */
export const lintReach = (scenario: Scenario, mixed: Mixed): readonly Lint[] =>
  mixed.games === 0 ? [] : [...missed(scenario, mixed), ...shared(scenario, mixed)];
