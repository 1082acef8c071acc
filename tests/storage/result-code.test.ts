// The result code: a whole game in text that can be pasted; damaged, forged and foreign ones are told apart.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BOTS } from '../../src/bots/bots';
import { playOut } from '../../src/bots/play-out';
import { type Claim, claimOf } from '../../src/debrief/claim';
import { ENGINE } from '../../src/machine/engine';
import { gameOf, replayMoves } from '../../src/machine/play';
import type { Move } from '../../src/rules/moves';
import { openCode, readCode, readCodeHead, writeCode } from '../../src/storage/result-code';
import { aScenario } from '../builders/a-scenario';
import { offer } from '../builders/offer';
import { theCase } from '../builders/the-case';

const scenario = aScenario();
const moves: readonly Move[] = [
  { type: 'BELIEVE', sheet: { wants: ['airline', 'bank'], never: 'rivals', walkAway: -2.5, confidence: 70 } },
  { type: 'BELIEVE', sheet: { wants: [], never: '', walkAway: null, confidence: 0 } },
  { type: 'PREPARE', preparation: 'arrange-the-call' },
  { type: 'DEPART' },
  { type: 'TOAST', answer: 'decline' },
  { type: 'RAISE', topic: 'hockey', reply: 0 },
  { type: 'SIT_DOWN' },
  {
    type: 'PROPOSE',
    offer: offer({
      relief: { airline: 'licence', bank: 'suspension' },
      gestures: ['phone-call', 'photograph'],
      groups: { 'dual-citizen': 'exile', writers: 'stay' },
      pledges: ['no-new-arrests'],
      order: 'they-first',
    }),
  },
  { type: 'ASK_WHY' },
  { type: 'ADJOURN' },
  { type: 'CONTINUE' },
];
const code = writeCode(scenario, 4294967295, moves);
const [mark, id, hash, payload = ''] = code.split('.');

describe('a result code', () => {
  test('gives back profile, seed and moves', () => {
    const read = readCode(code, scenario);
    expect(read).toEqual({
      ok: true,
      game: {
        scenario: scenario.id,
        modelHash: scenario.modelHash,
        profile: scenario.profile,
        seed: 4294967295,
        moves,
        claim: null,
      },
    });
  });

  test('is letters that survive a form and a chat', () => {
    expect(code).toMatch(/^BC1\.[a-z0-9-]+\.[A-Za-z0-9]+\.[A-Za-z0-9_-]+$/);
    expect(readCode(`  ${code.slice(0, 30)}\n${code.slice(30)} `, scenario).ok).toBe(true);
    expect(readCodeHead(code)).toEqual({ scenario: scenario.id, modelHash: scenario.modelHash });
  });

  test('of another scenario, or of the same with another model, is told', () => {
    expect(readCode(code, { ...scenario, id: 'another' })).toEqual({ ok: false, why: 'other-scenario' });
    expect(readCode(code, { ...scenario, modelHash: 'other' })).toEqual({ ok: false, why: 'other-scenario' });
  });

  test.each(['', 'hello', 'BC1', 'BC3.a.b.c', `${mark}.${id}.${hash}`, `${mark}.${id}.${hash}.`])(
    '“%s” is no code',
    (text) => {
      expect(readCode(text, scenario)).toEqual({ ok: false, why: 'not-a-code' });
    },
  );

  test('with a letter changed or missing is damaged, never another game', () => {
    for (let at = 0; at < payload.length; at++) {
      const letter = payload[at] === 'A' ? 'B' : 'A';
      const forged = readCode(
        [mark, id, hash, payload.slice(0, at) + letter + payload.slice(at + 1)].join('.'),
        scenario,
      );
      // The last letter may hold bits that belong to no byte.
      if (forged.ok) expect(forged.game.moves).toEqual(moves);
      else expect(forged.why).toBe('damaged');
      const torn = readCode([mark, id, hash, payload.slice(0, at)].join('.'), scenario);
      expect(torn.ok).toBe(false);
    }
  });

  test('never throws, whatever follows its head', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readCode([mark, id, hash, text].join('.'), scenario).ok).toBe(false);
      }),
    );
  });

  test('names nothing that the scenario does not have', () => {
    expect(() => writeCode(scenario, 1, [{ type: 'PREPARE', preparation: 'unheard-of' }])).toThrow(RangeError);
  });

  test.each(BOTS.map((bot) => [bot.name, bot] as const))(
    'holds a whole campaign of %s in fewer than 4,096 characters, and plays it again',
    { timeout: 60_000 },
    (_, bot) => {
      const long = theCase('minsk-2025');
      const { moves: played, end } = playOut(long, 21, bot);
      const text = writeCode(long, 21, played, claimOf(long, end, ENGINE));
      expect(text.length).toBeLessThan(4096);
      const read = readCode(text, long);
      if (!read.ok) throw new Error(read.why);
      const again = replayMoves(long, read.game.seed, read.game.moves);
      expect(again.stopped).toBeNull();
      const last = again.rounds.at(-1);
      expect(last && gameOf(last)).toEqual(end);
      expect(read.game.claim).toEqual(claimOf(long, end, ENGINE));
      expect(last && claimOf(long, gameOf(last), ENGINE)).toEqual(read.game.claim);
    },
  );
});

const whole = fc.nat(100);
const cents = fc.integer({ min: -100_000, max: 100_000 });
const aClaim: fc.Arbitrary<Claim> = fc.record({
  engine: fc.stringMatching(/^[a-z0-9.]{0,16}$/),
  dimensions: fc.array(whole, { minLength: 5, maxLength: 5 }),
  freed: fc.nat(5000),
  stayed: fc.nat(5000),
  arrested: fc.nat(5000),
  ended: fc.constantFrom(null, 'last-visit' as const, 'recalled' as const, 'broken' as const, 'story' as const),
  ending: fc.integer({ min: -1, max: 40 }),
  his: cents,
  ours: cents,
  digest: fc.nat(4294967295),
});

describe('what a code claims', () => {
  test('comes back as it was, without the scenario, and is short', () => {
    fc.assert(
      fc.property(aClaim, fc.nat(4294967295), (claim, seed) => {
        const text = writeCode(scenario, seed, moves, claim);
        expect(openCode(text)).toMatchObject({ scenario: scenario.id, seed, claim });
        expect(readCode(text, scenario)).toMatchObject({ ok: true, game: { claim, moves } });
        expect(text.length - code.length).toBeLessThan(80);
      }),
    );
  });

  test('is not there in a code of the first version, which is read as before', () => {
    expect(code.startsWith('BC1.')).toBe(true);
    expect(openCode(code)?.claim).toBeNull();
  });

  test('is damaged with any letter of it', () => {
    const [claim] = fc.sample(aClaim, 1);
    const text = writeCode(scenario, 5, moves, claim);
    const from = text.lastIndexOf('.') + 1;
    for (let at = from; at < text.length - 1; at += 1) {
      const letter = text[at] === 'A' ? 'B' : 'A';
      expect(openCode(text.slice(0, at) + letter + text.slice(at + 1))).toBeNull();
    }
  });
});
