// Save, reload and go on, at every step of a campaign: the same future.
import { describe, expect, test } from 'vitest';
import { botCalled } from '../../src/bots/bots';
import { playOut } from '../../src/bots/play-out';
import { gameOf, playMove, type RoundSnapshot, replayMoves } from '../../src/machine/play';
import type { Move } from '../../src/rules/moves';
import type { Scenario } from '../../src/scenario/scenario';
import { readSave, writeSave } from '../../src/storage/save';
import { aSave } from '../builders/a-save';
import { aScenario } from '../builders/a-scenario';
import { theCase } from '../builders/the-case';

/** Through the text of a save and back to a snapshot. */
function reloaded(scenario: Scenario, seed: number, moves: readonly Move[]): RoundSnapshot {
  const read = readSave(
    writeSave(aSave({ seed, moves, scenario: { id: scenario.id, modelHash: scenario.modelHash } })),
  );
  if (!read.ok) throw new Error(read.why);
  const { rounds, stopped } = replayMoves(scenario, read.save.seed, read.save.moves);
  const last = rounds.at(-1);
  if (stopped || !last) throw new Error('the save does not play');
  return last;
}

function goOn(round: RoundSnapshot, moves: readonly Move[]): RoundSnapshot {
  return moves.reduce((now, move) => {
    const played = playMove(now, move);
    if (!played.ok) throw new Error(`${move.type} was refused: ${played.refusal.refused}`);
    return played.round;
  }, round);
}

function anyCampaign(name: string, scenario: Scenario, seed: number) {
  const bot = botCalled(name);
  if (!bot) throw new Error(`no bot ${name}`);
  return playOut(scenario, seed, bot);
}

describe('save, reload and go on', () => {
  test.each(['random', 'patient', 'hardliner', 'prober'])(
    'at every step of a small campaign of %s',
    { timeout: 60_000 },
    (name) => {
      const scenario = aScenario();
      for (const seed of [1, 2, 3]) {
        const { moves, end } = anyCampaign(name, scenario, seed);
        moves.forEach((_, at) => {
          const again = goOn(reloaded(scenario, seed, moves.slice(0, at)), moves.slice(at));
          expect(gameOf(again)).toEqual(end);
          expect(again.value).toBe('ended');
        });
      }
    },
  );

  test('now and then in a long campaign, as the state stood then', { timeout: 60_000 }, () => {
    const scenario = theCase('minsk-2025');
    const { moves } = anyCampaign('prober', scenario, 11);
    const { rounds } = replayMoves(scenario, 11, moves);
    for (let at = 0; at <= moves.length; at += 23) {
      const then = rounds[at];
      if (!then) throw new Error('no snapshot');
      const again = reloaded(scenario, 11, moves.slice(0, at));
      expect(gameOf(again)).toEqual(gameOf(then));
      expect(again.value).toEqual(then.value);
    }
  });
});
