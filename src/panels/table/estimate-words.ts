/** What each side would make of a paper, in words: a verdict, how it comes about, and whose word it rests on. */
import { t } from '../../i18n/messages';
import { points, signed, whole } from '../../i18n/numbers';
import type { Told } from '../../machine/draft-weights';
import type { DraftSummary } from '../../machine/select-draft';
import type { HisEstimate } from '../../machine/select-his-line';
import type { Tolerance } from '../../machine/select-tolerance';
import type { Scenario, Side } from '../../scenario/scenario';
import { caseWords, meterName, sideName } from '../parts/case-words';
import { labelOf } from '../parts/names';
import { sourceWords } from '../parts/source-words';
import type { Playing } from '../use-shell';

interface Range {
  readonly low: number;
  readonly high: number;
}

export interface ToldSide {
  readonly side: Side;
  readonly name: string;
  readonly verdict: string;
  /** Good for us, unsure, bad for us: a sign beside the words. */
  readonly sign: '✓' | '?' | '✗' | '·';
  readonly reach: Range;
  readonly lines: readonly string[];
  readonly sources: readonly string[];
}

const span = ({ low, high }: Range, say: (value: number) => string): string =>
  say(low) === say(high) ? say(low) : t('common:range', { low: say(low), high: say(high) });

/** Who said what of which thing, one line for each teller. */
export function tellerWords(scenario: Scenario, told: readonly Told[]): readonly string[] {
  const byTeller = new Map<string, string[]>();
  for (const one of told) {
    const when = one.visit > 0 ? 'table:estimate.teller' : 'table:estimate.tellerBefore';
    const teller = t(when, { source: sourceWords(scenario, one), visit: one.visit });
    byTeller.set(teller, [...(byTeller.get(teller) ?? []), labelOf(scenario, one.about)]);
  }
  return [...byTeller].map(([teller, labels]) => t('table:estimate.of', { teller, list: labels.join('; ') }));
}

const SIGNS = {
  stands: '✓',
  edge: '✓',
  'may-disown': '?',
  disowns: '✗',
  alongside: '✓',
  wavering: '?',
  apart: '✗',
  quiet: '✓',
  'may-answer': '?',
  alarmed: '✗',
  nothing: '·',
  never: '✗',
  'too-many': '✗',
  short: '✗',
  perhaps: '?',
  signs: '✓',
} as const satisfies { readonly [verdict: string]: ToldSide['sign'] };

const say = (key: string, words: Parameters<typeof t>[1]): string => t(`table:estimate.${key}`, words);

/** Words of a number of cases in ten. */
const inTen = (chance: number): string => whole(Math.max(1, Math.round(10 * chance)));

function washington({ scenario, view }: Playing, { washington: side }: Tolerance, summary: DraftSummary): ToldSide {
  const words = {
    ...caseWords(scenario),
    cost: points(summary.cost),
    authority: points(summary.authority),
    tenth: inTen(side.chance),
    support: meterName(scenario, 'support'),
    now: whole(view.meters.support),
    change: span(side.support, signed),
  };
  const limit = side.chance > 0 ? 'washington.past' : 'washington.within';
  return {
    side: 'washington',
    name: sideName(scenario, 'washington'),
    verdict: say(`verdict.${side.verdict}`, words),
    sign: SIGNS[side.verdict],
    reach: side.reach,
    lines: [say(limit, words), say('washington.support', words)],
    sources: [say('washington.source', words)],
  };
}

function allies({ scenario, view }: Playing, { allies: side }: Tolerance, summary: DraftSummary): ToldSide {
  const percent = (share: number) => whole(100 * share);
  const words = {
    ...caseWords(scenario),
    cost: points(summary.alliesCost),
    now: whole(view.meters.allies),
    after: span(side.after, whole),
    line: whole(side.line),
    watch: percent(side.watch),
    ports: percent(side.ports ?? 1),
  };
  return {
    side: 'allies',
    name: sideName(scenario, 'allies'),
    verdict: say(`verdict.${side.verdict}`, words),
    sign: SIGNS[side.verdict],
    reach: side.reach,
    lines: [
      say(view.consulted ? 'allies.consulted' : 'allies.unasked', words),
      say('allies.after', words),
      ...(side.watch < 1 ? [say('allies.watch', words)] : []),
      ...(side.ports !== null && side.ports < 1 ? [say('allies.ports', words)] : []),
    ],
    sources: [say('allies.source', words)],
  };
}

function moscow({ scenario }: Playing, { moscow: side }: Tolerance): ToldSide {
  const words = {
    ...caseWords(scenario),
    worth: span(side.worth, points),
    large: points(side.largeRelief),
    meter: meterName(scenario, 'grip'),
    grip: span(side.grip, whole),
    thin: whole(side.thinGrip),
    tenth: inTen(side.chance),
  };
  return {
    side: 'moscow',
    name: sideName(scenario, 'moscow'),
    verdict: say(`verdict.${side.verdict}`, words),
    sign: SIGNS[side.verdict],
    reach: side.reach,
    lines:
      side.chance > 0
        ? [say('moscow.relief', words), say('moscow.grip', words), say('moscow.chance', words)]
        : [say('moscow.aside', words)],
    sources: [say('moscow.source', words), ...tellerWords(scenario, side.told)],
  };
}

function hisLines({ scenario }: Playing, side: HisEstimate): readonly string[] {
  const words = {
    ...caseWords(scenario),
    value: span(side.value, points),
    beyond: span(side.beyond, (hundredths) => signed(hundredths / 100)),
    k: side.k,
    visit: side.believed?.visit ?? 0,
    guess: points(100 * (side.believed?.walkAway ?? 0)),
    sure: whole(side.believed?.confidence ?? 0),
  };
  return [
    say('him.value', words),
    say(`him.${side.basis}`, words),
    ...(side.basis !== 'your-line' && side.believed ? [say('him.noted', words)] : []),
    ...(side.saidNever ? [say('him.saidNever', { ...words, label: labelOf(scenario, side.saidNever) })] : []),
    ...(side.believedNever && !side.saidNever
      ? [say('him.believedNever', { ...words, label: labelOf(scenario, side.believedNever) })]
      : []),
    ...(side.verdict === 'too-many' ? [say('him.too-many', words)] : []),
  ];
}

function him(playing: Playing, { him: side }: Tolerance): ToldSide {
  const { scenario } = playing;
  const words = caseWords(scenario);
  return {
    side: 'him',
    name: sideName(scenario, 'him'),
    verdict: say(`verdict.${side.verdict}`, words),
    sign: SIGNS[side.verdict],
    reach: side.reach,
    lines: side.verdict === 'nothing' ? [say('him.nothing', words)] : hisLines(playing, side),
    sources: tellerWords(scenario, side.told),
  };
}

/** The four sides of a paper, those who sent the envoy first. */
export const sidesOf = (playing: Playing, tolerance: Tolerance, summary: DraftSummary): readonly ToldSide[] => [
  washington(playing, tolerance, summary),
  allies(playing, tolerance, summary),
  moscow(playing, tolerance),
  him(playing, tolerance),
];
