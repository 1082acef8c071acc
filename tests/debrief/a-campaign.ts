/** Whole campaigns for tests of the debrief: a move list made by picking among what the player's view allows. */
import { gameOf, playMove, type RoundSnapshot, startRound } from '../../src/machine/play';
import type { Move } from '../../src/rules/moves';
import type { Package } from '../../src/rules/package';
import type { PlayerView } from '../../src/rules/player-view';
import { playerView } from '../../src/rules/player-view-of';
import type { Scenario } from '../../src/scenario/scenario';

/** Deterministic picks from a seed, for choosing moves only. */
function picker(seed: number) {
  let state = seed >>> 0;
  return (n: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * n);
  };
}

function anyPackage(view: PlayerView, pick: (n: number) => number): Package {
  const relief: { [id: string]: Package['relief'][string] } = {};
  const groups: { [id: string]: Package['groups'][string] } = {};
  for (const give of view.gives) {
    const option = give.options[pick(give.options.length + 2)];
    if (give.kind === 'relief' && option && option.change !== 'give') relief[give.id] = option.change;
  }
  for (const group of view.groups) {
    const option = group.options[pick(group.options.length + 2)];
    if (option) groups[group.id] = option.terms;
  }
  const gestures = view.gives.flatMap((give) =>
    give.kind === 'gesture' && give.options.length > 0 && pick(3) === 0 ? [give.id] : [],
  );
  const pledges = view.pledges.flatMap((pledge) => (pledge.available && pick(2) === 0 ? [pledge.id] : []));
  return { relief, gestures, groups, pledges, order: view.order[pick(3)] ?? 'together' };
}

function movesNow(view: PlayerView, pick: (n: number) => number): readonly Move[] {
  if (view.phase === 'briefing') {
    const wants = view.gives.slice(0, 3).map((give) => give.id);
    const never = view.groups[pick(view.groups.length)]?.id ?? '';
    return [
      { type: 'BELIEVE', sheet: { wants, never, walkAway: pick(12), confidence: 50 } },
      ...view.preparations.map(({ id }): Move => ({ type: 'PREPARE', preparation: id })),
      { type: 'DEPART' },
      { type: 'DEPART' },
    ];
  }
  if (view.phase === 'talks') {
    return [
      { type: 'TOAST', answer: 'drink' },
      ...view.topics.map(({ id, replies }): Move => ({ type: 'RAISE', topic: id, reply: replies[0] ?? 0 })),
      { type: 'SIT_DOWN' },
    ];
  }
  if (view.phase === 'table') {
    const offer = anyPackage(view, pick);
    return [
      { type: 'PROPOSE', offer },
      { type: 'HEAR_HIM' },
      { type: 'ACCEPT' },
      { type: 'ASK_WHY' },
      { type: 'CONTINUE' },
    ];
  }
  return [
    { type: 'RESPOND', response: (['protest', 'snap-back', 'let-pass'] as const)[pick(3)] ?? 'protest' },
    { type: 'CONTINUE' },
  ];
}

export interface Campaign {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly moves: readonly Move[];
  readonly rounds: readonly RoundSnapshot[];
}

/** Plays until the campaign ends, picking among legal moves by `picks`. */
export function aCampaign(scenario: Scenario, seed: number, picks: number): Campaign {
  const pick = picker(picks);
  let round = startRound(scenario, seed);
  const moves: Move[] = [];
  const rounds = [round];
  for (let tries = 0; tries < 2000 && !round.matches('ended'); tries += 1) {
    const choices = movesNow(playerView(scenario, gameOf(round)), pick);
    const move = choices[pick(choices.length)] ?? { type: 'CONTINUE' };
    const played = playMove(round, move);
    if (!played.ok) {
      const out = playMove(round, { type: 'ADJOURN' });
      if (tries % 7 !== 6 || !out.ok) continue;
      moves.push({ type: 'ADJOURN' });
      round = out.round;
    } else {
      moves.push(move);
      round = played.round;
    }
    rounds.push(round);
  }
  return { scenario, seed, moves, rounds };
}

/** Every visit gone through without a word at the table. */
export function anIdleCampaign(scenario: Scenario, seed: number): Campaign {
  const visit: readonly Move[] = [{ type: 'DEPART' }, { type: 'SIT_DOWN' }, { type: 'ADJOURN' }, { type: 'CONTINUE' }];
  const moves: Move[] = [];
  let round = startRound(scenario, seed);
  const rounds = [round];
  while (!round.matches('ended')) {
    const move = visit[moves.length % visit.length] ?? { type: 'CONTINUE' };
    const played = playMove(round, move);
    if (!played.ok) throw new Error(`an idle visit cannot ${move.type}`);
    moves.push(move);
    round = played.round;
    rounds.push(round);
  }
  return { scenario, seed, moves, rounds };
}
