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

const isAsGood = (one: BotTally, careful: BotTally | undefined): boolean =>
  one.overall.mean <= (careful?.overall.mean ?? 0) + MARGIN;

/** One finding for all the rules of thumb that do so well, the best first. */
function rules(code: 'simple-line-wins' | 'simple-line-suffices', careful: BotTally | undefined, lines: Tallies) {
  if (!careful || lines.length === 0) return [];
  const one = lines.length === 1;
  const best = lines.toSorted(([, a], [, b]) => b.overall.mean - a.overall.mean);
  const named = best.map(([name, { overall }]) => `${inWords(name)} (${figure(overall.mean)})`).join('; ');
  const does = `${one ? 'does' : 'do'} ${code === 'simple-line-wins' ? 'better than' : 'as well as'}`;
  const lint: Lint = {
    code,
    path: ['rules'],
    message: `${one ? 'A rule' : 'Rules'} of thumb ${does} ${inWords(prober.name)}, which comes to ${figure(careful.overall.mean)} on average over the five dimensions: ${named}.`,
    hint: 'Give reasons to choose: values that differ more (“rules.spread”), things of different worth for their cost, a counterpart who is neither surely honest nor surely false.',
  };
  return [lint];
}

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
    ...rules(
      'simple-line-wins',
      careful,
      enough.filter(([, one]) => !isAsGood(one, careful)),
    ),
    ...rules(
      'simple-line-suffices',
      careful,
      enough.filter(([, one]) => isAsGood(one, careful)),
    ),
  ];
}
