import { describe, expect, it } from 'vitest';
import { buildDebrief } from '../../src/debrief/build-debrief';
import type { Move } from '../../src/rules/moves';
import type { Package } from '../../src/rules/package';
import { aPlainScenario } from '../builders/a-game';
import { aScenario } from '../builders/a-scenario';
import { offer } from '../builders/offer';
import { aCampaign, anIdleCampaign } from './a-campaign';

const scenario = aPlainScenario();
const proposing = (...offers: readonly (Package | null)[]) => {
  const moves: Move[] = [
    { type: 'DEPART' },
    { type: 'SIT_DOWN' },
    ...offers.map((said): Move => (said ? { type: 'PROPOSE', offer: said } : { type: 'HEAR_HIM' })),
    { type: 'ADJOURN' },
  ];
  return buildDebrief(scenario, 4, moves).pictures[0];
};
const line = (picture: ReturnType<typeof proposing>, id: string) => picture?.lines.find((one) => one.id === id);

describe('what he believed of us', () => {
  it('is nothing but the kind of a thing as he sat down, beside the true stress and cost', () => {
    const picture = proposing(offer({ relief: { airline: 'suspension' }, groups: { 'dual-citizen': 'stay' } }));
    expect(line(picture, 'dual-citizen')).toMatchObject({ side: 'asked', as: 'stay', truth: 1200, before: 800 });
    expect(line(picture, 'airline')).toMatchObject({ side: 'offered', as: 'suspension', truth: 400 });
  });

  it('changes with every offer: what is asked for again seems to matter, what is offered again seems cheap', () => {
    const said = offer({ relief: { airline: 'licence' }, groups: { writers: 'stay' }, pledges: ['no-new-arrests'] });
    const picture = proposing(said, said);
    expect(line(picture, 'writers')?.believed).toEqual([1600, 2400]);
    const { before = 0, believed = [] } = line(picture, 'airline') ?? {};
    expect([before, ...believed]).toEqual([before, ...believed].toSorted((a, b) => b - a));
  });

  it('stays as it was while we let him speak', () => {
    const picture = proposing(offer({ groups: { writers: 'stay' } }), null);
    expect(picture?.exchanges.map(({ named }) => named)).toEqual([['writers'], []]);
    for (const { believed } of picture?.lines ?? []) expect(believed[1]).toBe(believed[0]);
  });

  it('tells how far he ranked things as we do: half where he could not tell, less where he was misled', () => {
    const both = { 'dual-citizen': 'stay', writers: 'stay' } as const;
    const rights = (kept: 'dual-citizen' | 'writers') =>
      proposing(offer({ groups: both }), offer({ groups: { [kept]: 'stay' } }))?.exchanges.map(
        ({ right }) => right ?? 0,
      );
    const [atFirst = 0, told = 0] = rights('dual-citizen') ?? [];
    const [sameAtFirst = 0, misled = 0] = rights('writers') ?? [];
    expect(told).toBeGreaterThan(atFirst);
    expect(misled).toBeLessThan(sameAtFirst);
  });

  it('is half right where he has nothing to go by', () => {
    const picture = proposing(offer({ groups: { 'dual-citizen': 'stay', writers: 'stay' } }));
    const onlyAsked = picture?.lines.filter(({ as }) => as === 'stay') ?? [];
    expect(new Set(onlyAsked.map(({ before }) => before)).size).toBe(1);
    expect(picture?.rightBefore).toBeGreaterThanOrEqual(0.5);
  });

  it('names the moves that lead to each exchange', () => {
    const picture = proposing(null, offer({ groups: { writers: 'stay' } }));
    expect(picture?.exchanges.map(({ at }) => at)).toEqual([2, 3]);
  });

  it('is one figure a line for every exchange, in every visit with a table', () => {
    for (let picks = 1; picks <= 8; picks += 1) {
      const { seed, moves } = aCampaign(aScenario(), picks, picks + 20);
      const { pictures, visits } = buildDebrief(aScenario(), seed, moves);
      expect(pictures.map(({ visit }) => visit)).toEqual(
        visits.filter(({ table }) => table !== null).map(({ visit }) => visit),
      );
      for (const { exchanges, lines } of pictures) {
        for (const { believed } of lines) expect(believed).toHaveLength(exchanges.length);
      }
    }
  });

  it('has no lines where nothing was said', () => {
    const { seed, moves, scenario: small } = anIdleCampaign(aScenario(), 5);
    expect(buildDebrief(small, seed, moves).pictures.map(({ lines }) => lines)).toEqual([[], []]);
  });
});
