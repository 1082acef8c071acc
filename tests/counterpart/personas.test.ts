/** The shipped personas told apart by play: what a player notes of a fixed probing line, and no number that is hidden. */
import { describe, expect, it } from 'vitest';
import { PERSONAS } from '../../src/scenario/personas';
import { allOf, type Probe, papersOf, probe } from '../builders/probing';
import { theCase } from '../builders/the-case';

const NAMES = Object.keys(PERSONAS);
const LEARNT = 200;
const HELD_OUT = 150;
/** Least variance, so that what never varies among those learnt does not decide alone. */
const LEAST_VARIANCE = 0.02;

type Features = (probes: readonly Probe[]) => readonly number[];
type Vector = readonly number[];

const meanOf = (vectors: readonly Vector[]): Vector =>
  (vectors[0] ?? []).map((_, at) => vectors.reduce((sum, vector) => sum + (vector[at] ?? 0), 0) / vectors.length);

const distance = (a: Vector, b: Vector, variance: Vector): number =>
  a.reduce((sum, value, at) => sum + (value - (b[at] ?? 0)) ** 2 / (variance[at] ?? 1), 0);

/** Share of the held-out games of each persona put down to it: by the nearest mean of those learnt. */
function recognised(transcripts: readonly (readonly (readonly Probe[])[])[], features: Features): readonly number[] {
  const learnt = transcripts.map((games) => games.slice(0, LEARNT).map(features));
  const means = learnt.map(meanOf);
  const spread = learnt.map((vectors, who) =>
    meanOf(vectors.map((vector) => vector.map((value, at) => (value - (means[who]?.[at] ?? 0)) ** 2))),
  );
  const variance = meanOf(spread).map((value) => value + LEAST_VARIANCE);
  return transcripts.map((games, who) => {
    const right = games.slice(LEARNT).filter((game) => {
      const seen = features(game);
      const far = means.map((mean) => distance(seen, mean, variance));
      return far.indexOf(Math.min(...far)) === who;
    });
    return right.length / HELD_OUT;
  });
}

describe.each(['minsk-2025', 'harbour-release'] as const)('five counterparts at the table of %s', (id) => {
  const scenario = theCase(id);
  const transcripts = NAMES.map((name) => {
    const persona = PERSONAS[name];
    if (!persona) throw new Error(`no persona ${name}`);
    return Array.from({ length: LEARNT + HELD_OUT }, (_, game) => probe(scenario, persona, 1 + game));
  });
  const average = (shares: readonly number[]) => shares.reduce((sum, share) => sum + share, 0) / shares.length;

  it('are told apart by what a player sees of a fixed line', () => {
    const shares = recognised(transcripts, allOf);
    expect(average(shares)).toBeGreaterThanOrEqual(0.8);
    for (const share of shares) expect(share).toBeGreaterThanOrEqual(0.6);
  });

  it('mostly by their papers and their leaving alone, without a look at the clock', () => {
    const shares = recognised(transcripts, papersOf);
    expect(average(shares)).toBeGreaterThanOrEqual(0.75);
    for (const share of shares) expect(share).toBeGreaterThanOrEqual(0.4);
  });

  it('are no more than guessed where there is nothing to see', () => {
    expect(average(recognised(transcripts, () => [0]))).toBeLessThanOrEqual(0.2);
  });
});
