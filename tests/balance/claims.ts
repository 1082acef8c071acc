/** What must be true of a case that is meant to teach: skill pays, each mechanic earns its place, and nobody has everything. */
import { expect } from 'vitest';
import { BOTS, nameWithout, TEMPERS } from '../../src/bots/bots';
import { prober, WITHOUT } from '../../src/bots/prober';
import { DIMENSIONS } from '../../src/debrief/verdict';
import type { Balance } from '../../src/lab/balance';
import { theCase } from '../builders/the-case';

/** Points of the overall mean, and shares. Smaller for few games: chance has a say in them. */
export interface Margins {
  readonly lead: number;
  readonly leadOverRandom: number;
  readonly ofOracle: number;
  readonly mechanic: number;
  readonly tempers: number;
  readonly agreement: readonly [least: number, most: number];
}

/** For 400 games a bot. */
export const CLAIMED: Margins = {
  lead: 8,
  leadOverRandom: 20,
  ofOracle: 0.75,
  mechanic: 3,
  tempers: 6,
  agreement: [0.4, 0.9],
};

/** For a couple of dozen games: a standard error of about two points. */
export const ROUGHLY: Margins = {
  lead: 6,
  leadOverRandom: 16,
  ofOracle: 0.68,
  mechanic: 0,
  tempers: 9,
  agreement: [0.4, 0.95],
};

const SIMPLE = BOTS.filter((bot) => bot !== prober && !bot.seesTruth).map(({ name }) => name);
const tallyOf = ({ bots }: Balance, name: string) => bots[name] ?? expect.fail(`no table of ${name}`);
const overall = (balance: Balance, name: string): number => tallyOf(balance, name).overall.mean;

export function expectSkillPays(balance: Balance, margins: Margins): void {
  const mine = overall(balance, prober.name);
  for (const name of SIMPLE) {
    expect.soft(mine - overall(balance, name), `lead over ${name}`).toBeGreaterThanOrEqual(margins.lead);
  }
  expect.soft(mine - overall(balance, 'random'), 'lead over random').toBeGreaterThanOrEqual(margins.leadOverRandom);
  expect.soft(mine / overall(balance, 'oracle'), 'share of the oracle').toBeGreaterThanOrEqual(margins.ofOracle);
  for (const name of Object.keys(balance.bots)) {
    expect.soft(overall(balance, 'oracle'), `oracle against ${name}`).toBeGreaterThanOrEqual(overall(balance, name));
  }
  const [least, most] = margins.agreement;
  expect.soft(tallyOf(balance, prober.name).agreementRate, 'agreement').toBeGreaterThanOrEqual(least);
  expect.soft(tallyOf(balance, prober.name).agreementRate, 'agreement').toBeLessThanOrEqual(most);
}

export function expectEachMechanicToCount(balance: Balance, margins: Margins): void {
  for (const one of WITHOUT) {
    const lost = overall(balance, prober.name) - overall(balance, nameWithout([one]));
    expect.soft(lost, `lost without ${one}`).toBeGreaterThanOrEqual(margins.mechanic);
  }
}

/** Something real is always given up: some simple bot is better than the prober at something. */
export function expectNobodyToHaveEverything(balance: Balance): void {
  const beaten = DIMENSIONS.filter((dimension) =>
    SIMPLE.some((name) => tallyOf(balance, name)[dimension].mean > tallyOf(balance, prober.name)[dimension].mean),
  );
  expect.soft(beaten, 'dimensions in which a simple bot beats the prober').not.toEqual([]);
}

export function expectNoSideTaken(balance: Balance, margins: Margins): void {
  const ends = TEMPERS.map(({ name }) => overall(balance, name));
  expect.soft(Math.max(...ends) - Math.min(...ends), 'between the tempers').toBeLessThanOrEqual(margins.tempers);
}

/** Every ending of the case is somebody's, in 1 to 60 of a hundred games. */
export function expectEveryEndingReached(balance: Balance): void {
  const { scenario, games, bots } = balance;
  const ids = scenario === 'minsk-2025' || scenario === 'harbour-release' ? theCase(scenario).endings : [];
  for (const { id } of ids) {
    const shares = Object.values(bots).map(({ endings }) => (endings[id] ?? 0) / games);
    expect
      .soft(
        shares.some((share) => share >= 0.01 && share <= 0.6),
        `ending ${id}`,
      )
      .toBe(true);
  }
}
