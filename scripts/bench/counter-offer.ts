/** How long he takes to answer at the bounds of the scenario format, with awkward numbers and wide limits. */
import { answerOffer } from '../../src/counterpart/answer';
import { openTable } from '../../src/counterpart/open-table';
import type { CounterpartView } from '../../src/rules/counterpart-view';
import { ORDERS, type Package } from '../../src/rules/package';
import { MODEL } from '../../src/scenario/model';
import type { Figure } from './figure';

const CALLS = 600;
const WARM_UP = 40;

/** Median and 99th percentile of seeded openings and answers. */
export async function figures(): Promise<readonly Figure[]> {
  const answers: number[] = [];
  const openings: number[] = [];
  for (let call = 0; call < WARM_UP + CALLS; call++) {
    const random = seeded(call + 1);
    const view = viewAtTheBounds(random);
    const table = openTable(view);
    const offer = call % 4 === 0 ? null : someOffer(view, random);
    const opening = timed(() => openTable(view));
    const answer = timed(() => answerOffer({ ...view, table }, offer));
    if (call < WARM_UP) continue;
    openings.push(opening);
    answers.push(answer);
  }
  return [
    { what: 'counter-offer at the bounds, median', value: quantile(answers, 0.5), unit: 'ms' },
    { what: 'counter-offer at the bounds, p99', value: quantile(answers, 0.99), unit: 'ms', most: 8 },
    { what: 'opening a table at the bounds, median', value: quantile(openings, 0.5), unit: 'ms' },
    { what: 'opening a table at the bounds, p99', value: quantile(openings, 0.99), unit: 'ms', most: 8 },
  ];
}

/** Milliseconds, the middle one of three: a moment lost to another process is not his. */
function timed(work: () => unknown): number {
  const times = many(3, () => {
    const before = performance.now();
    work();
    return performance.now() - before;
  });
  return quantile(times, 0.5);
}

function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Mulberry32. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const upTo = (random: () => number, low: number, high: number) => low + Math.floor(random() * (high - low));
const many = <T>(count: number, make: (index: number) => T) => Array.from({ length: count }, (_, index) => make(index));

/** 24 ladders of three rungs with a licence to renew, 16 gestures, 24 groups on two terms, 12 pledges. */
function viewAtTheBounds(random: () => number): CounterpartView {
  const relief = many(24, (index) => {
    const licence = upTo(random, 83, 800);
    const suspension = licence + upTo(random, 51, 600);
    const lifted = suspension + upTo(random, 51, 900);
    return {
      id: `relief-${index}`,
      kind: 'relief' as const,
      options: [
        { change: 'licence' as const, worth: licence },
        { change: 'suspension' as const, worth: suspension },
        { change: 'lifted' as const, worth: lifted },
        { change: 'renew' as const, worth: Math.round(licence / 2) },
      ],
    };
  });
  const gestures = many(16, (index) => ({
    id: `gesture-${index}`,
    kind: 'gesture' as const,
    options: [{ change: 'give' as const, worth: upTo(random, 57, 900) }],
  }));
  const groups = many(24, (index) => {
    const exile = upTo(random, 61, 700);
    return {
      id: `group-${index}`,
      kind: 'group' as const,
      never: false,
      options: [
        { terms: 'exile' as const, hold: exile },
        { terms: 'stay' as const, hold: exile + upTo(random, 31, 600) },
      ],
    };
  });
  const pledges = many(12, (index) => ({
    id: `pledge-${index}`,
    kind: 'pledge' as const,
    never: false,
    options: [{ terms: 'pledge' as const, hold: upTo(random, 43, 700) }],
  }));
  return {
    visit: 1,
    seed: 1,
    persona: { ambition: 0.75, beta: 0.8, tau: 0.15, gamma: 8, rho: 6, insult: 0.6, patience: 100 },
    model: MODEL,
    phi: 0.35,
    exchanges: 5,
    base: upTo(random, 0, 400),
    grip: upTo(random, 40, 80),
    rapport: upTo(random, 30, 60),
    trust: upTo(random, 2000, 7000) / 100,
    glasses: 1,
    authority: 4000,
    costShare: 0.6,
    appetite: 4000,
    gives: [...relief, ...gestures],
    gots: [...groups, ...pledges],
    memory: { insults: 0, kept: 0, broken: 0, heldBack: {}, ratio: 0 },
    misjudged: () => 1,
    table: null,
  };
}

/** A handful of each kind, in any order. */
function someOffer(view: CounterpartView, random: () => number): Package {
  const some = <T>(list: readonly T[]) => list.filter(() => random() < 0.1);
  const change = <T>(options: readonly T[]) => options[upTo(random, 0, options.length)];
  const relief: { [id: string]: Package['relief'][string] } = {};
  for (const { id, options } of some(view.gives.filter((give) => give.kind === 'relief'))) {
    const one = change(options);
    if (one && one.change !== 'give') relief[id] = one.change;
  }
  const groups: { [id: string]: Package['groups'][string] } = {};
  for (const { id, options } of some(view.gots.filter((got) => got.kind === 'group'))) {
    const one = change(options);
    if (one && one.terms !== 'pledge') groups[id] = one.terms;
  }
  return {
    relief,
    gestures: some(view.gives.filter((give) => give.kind === 'gesture'))
      .map(({ id }) => id)
      .sort(),
    groups,
    pledges: some(view.gots.filter((got) => got.kind === 'pledge'))
      .map(({ id }) => id)
      .sort(),
    order: change(ORDERS) ?? 'together',
  };
}
