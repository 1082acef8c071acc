// What is read once and kept is what one would read anew: at every moment of a game, whatever was looked at before.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { botCalled } from '../../src/bots/bots';
import { seatAt } from '../../src/bots/seat';
import { isBareOver, playBare, startBare } from '../../src/machine/bare-round';
import { changesSeen, termsSeen } from '../../src/rules/changes-seen';
import { alliesCostOfRelief, costOfRelief } from '../../src/rules/cost';
import { shareOfGroup } from '../../src/rules/hold';
import { mandateOfGroup } from '../../src/rules/mandate';
import { newGame } from '../../src/rules/new-game';
import { groupOptions, reliefOptions } from '../../src/rules/options';
import { isTopicOpen, openReplies, openTopics } from '../../src/rules/raise';
import type { GameState } from '../../src/rules/state';
import { sharesOfRelief } from '../../src/rules/worth';
import type { Group, Relief, Scenario } from '../../src/scenario/scenario';
import { having } from '../builders/a-game';
import { runs } from '../builders/runs';
import { theCase } from '../builders/the-case';

const minsk = theCase('minsk-2025');

/** Every moment of a campaign in which anything is tried. */
function eachMoment(scenario: Scenario, seed: number, look: (game: GameState) => void): void {
  const bot = botCalled('random');
  if (!bot) throw new Error('no bot is called random');
  const round = startBare(scenario, seed);
  for (let played = 0; !isBareOver(round); played++) {
    look(round.game);
    playBare(round, bot.choose(seatAt(bot, round, { heard: [], laid: null, played })));
  }
}

const topicsAnew = (scenario: Scenario, game: GameState) =>
  scenario.topics
    .filter((topic) => isTopicOpen(game, topic))
    .map((topic) => ({ id: topic.id, hours: topic.hours, replies: openReplies(game, topic) }));

const changesAnew = (scenario: Scenario, game: GameState, relief: Relief) =>
  reliefOptions(game, relief).map((change) => ({
    change,
    cost: costOfRelief(scenario, game, relief, change),
    alliesCost: alliesCostOfRelief(game, relief, change),
    share: sharesOfRelief(scenario, game, relief, [change])[0],
  }));

const termsAnew = (game: GameState, group: Group) =>
  groupOptions(game, group).map((terms) => ({
    terms,
    mandate: mandateOfGroup(game, group, terms),
    share: shareOfGroup(game, group, terms),
  }));

describe('the topics that can be raised', () => {
  it('are those that are open, with the replies that are, at every moment', () => {
    let closed = 0;
    let again = 0;
    for (let seed = 1; seed <= 12; seed++) {
      eachMoment(minsk, seed, (game) => {
        const open = openTopics(minsk, game);
        expect(open).toEqual(topicsAnew(minsk, game));
        for (const { id, replies } of open) {
          const topic = minsk.topics.find((one) => one.id === id);
          if (replies.length < (topic?.replies.length ?? 0)) closed += 1;
          if (game.raised.some((past) => past.topic === id)) again += 1;
        }
      });
    }
    expect(closed, 'a reply was closed somewhere').toBeGreaterThan(0);
    expect(again, 'a topic came up again somewhere').toBeGreaterThan(0);
  });

  it('wait to be unlocked, and keep to the case that one looks at', () => {
    const locked = { ...minsk, topics: minsk.topics.map((topic) => ({ ...topic, available: false })) };
    const game = newGame(minsk, 1);
    expect(openTopics(locked, game)).toEqual([]);
    expect(openTopics(minsk, game)).toEqual(topicsAnew(minsk, game));
  });
});

describe('what lies on the table', () => {
  // Few values each, so that a ladder often stands where it stood before.
  const anyStanding = fc.record({
    rung: fc.constantFrom(0, 1),
    highest: fc.constantFrom(1, 2, 3),
    tarnished: fc.boolean(),
    allies: fc.constantFrom(20, 45, 60, 75),
  });
  const anyGroup = fc.record({ at: fc.nat(minsk.groups.length - 1), held: fc.nat(60), refusing: fc.nat(60) });

  it('are the changes of a ladder where it stands, with the allies as they are', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...minsk.relief),
        fc.array(anyStanding, { minLength: 8, maxLength: 20 }),
        (relief, looks) => {
          const scenario = { ...minsk };
          for (const { rung, highest, tarnished, allies } of looks) {
            const game = having(newGame(minsk, 1), (draft) => {
              draft.relief[relief.id] = { rung, since: 1, highest, tarnished };
              draft.meters.allies = allies;
            });
            expect(changesSeen(scenario, game, relief)).toEqual(changesAnew(scenario, game, relief));
          }
        },
      ),
      { numRuns: runs() },
    );
  });

  it('are the terms for a group by who is held and who refuses to leave', () => {
    fc.assert(
      fc.property(fc.array(anyGroup, { minLength: 2, maxLength: 12 }), (looks) => {
        for (const { at, held, refusing } of looks) {
          const group = minsk.groups[at];
          if (!group) continue;
          const game = having(newGame(minsk, 1), (draft) => {
            draft.groups[group.id] = { held, refusing: Math.min(held, refusing), exiled: 0, stayed: 0, arrested: 0 };
          });
          expect(termsSeen(minsk, game, group)).toEqual(termsAnew(game, group));
        }
      }),
      { numRuns: runs() },
    );
  });

  it('is not made anew where nothing has moved', () => {
    const game = newGame(minsk, 1);
    for (const relief of minsk.relief) expect(changesSeen(minsk, game, relief)).toBe(changesSeen(minsk, game, relief));
    for (const group of minsk.groups) expect(termsSeen(minsk, game, group)).toBe(termsSeen(minsk, game, group));
  });
});
