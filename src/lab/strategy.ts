/** One way of playing that wins everywhere, or a rule of thumb that does as well as learning and trading. */
import { BOTS, TEMPERS } from '../bots/bots';
import { prober } from '../bots/prober';
import { DIMENSIONS } from '../debrief/verdict';
import type { CampaignRecord } from './campaign';
import type { Lint } from './lint';
import { LINES } from './mixed';
import { type BotTally, tally } from './tally';

/** Campaigns of each, below which means say little. */
const FEW = 40;
/** Points of the overall mean within which a rule of thumb does as well, and beyond which it does better. */
const MARGIN = 1;

/** Each way of playing as what one does; a bot that is not here goes by its name. */
const IN_WORDS: { readonly [name: string]: string } = {
  random: 'trying anything',
  generous: 'taking the first counter-offer',
  patient: 'waiting for the last counter-offer and taking it',
  hardliner: 'giving licences only and hardly moving',
  greedy: 'bidding by the first rumours, without talks',
  prober: 'learning first and trading across issues',
  hawk: 'giving only what can be taken back, and holding out',
  dove: 'coming towards the other side early, and building trust',
  'people-first': 'freeing whoever can be freed at once, whatever it costs',
  'always-licence': 'always giving licences, and nothing else',
  'always-lift': 'always lifting for good, and nothing else',
  'always-we-first': 'always going first',
  'always-they-first': 'always letting the other side go first',
};

export const inWords = (name: string): string => IN_WORDS[name] ?? `playing as “${name}”`;

type Tallies = readonly (readonly [name: string, tally: BotTally])[];

function talliesOf(records: readonly CampaignRecord[], names: readonly string[]): Tallies {
  return names.flatMap((name) => {
    const own = records.filter(({ bot }) => bot === name);
    return own.length < FEW ? [] : [[name, tally(own)] as const];
  });
}

const inAll = (one: BotTally, others: Tallies): boolean =>
  DIMENSIONS.every((dimension) => others.every(([, other]) => one[dimension].mean > other[dimension].mean));

const figure = (value: number): string => (Math.round(value * 10) / 10).toFixed(1);

/** Bots that see the truth are left out: nobody can play like them. */
export function lintStrategies(records: readonly CampaignRecord[]): readonly Lint[] {
  const honest = [...BOTS, ...TEMPERS, ...LINES].filter(({ seesTruth }) => !seesTruth).map(({ name }) => name);
  const all = talliesOf(records, honest);
  const winners =
    all.length < 2
      ? []
      : all.filter(([name, one]) =>
          inAll(
            one,
            all.filter(([other]) => other !== name),
          ),
        );
  const careful = all.find(([name]) => name === prober.name)?.[1];
  const thinks = (name: string) => name === prober.name || TEMPERS.some((temper) => temper.name === name);
  const simple = all.filter(([name]) => !thinks(name));
  const enough = careful ? simple.filter(([, one]) => one.overall.mean >= careful.overall.mean - MARGIN) : [];
  return [
    ...winners.map(
      ([name]): Lint => ({
        code: 'one-way-wins',
        path: ['rules'],
        message: `One way of playing is best in everything, in people, price, durability, coalition and horizon: ${inWords(name)}. Nothing is given up for it.`,
        hint: 'Let what it does cost something: relief that troubles the allies, deals that pay for new arrests, people who are dear to free.',
      }),
    ),
    ...enough.map(([name, { overall }]): Lint => {
      const than = careful?.overall.mean ?? 0;
      const better = overall.mean > than + MARGIN;
      return {
        code: better ? 'simple-line-wins' : 'simple-line-suffices',
        path: ['rules'],
        message: `A rule of thumb does ${better ? 'better than' : 'as well as'} ${inWords(prober.name)}: ${inWords(name)} comes to ${figure(overall.mean)} on average over the five dimensions, against ${figure(than)}.`,
        hint: 'Give reasons to choose: values that differ more (“rules.spread”), things of different worth for their cost, a counterpart who is neither surely honest nor surely false.',
      };
    }),
  ];
}
