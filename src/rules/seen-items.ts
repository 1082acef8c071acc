/** Things that can be traded, as the player sees them: costs and mandates are ours to know, values are ranges. */
import type { Gesture, Group, Pledge, Relief, Scenario } from '../scenario/scenario';
import { changesSeen, termsSeen } from './changes-seen';
import { keptAtTable } from './kept-at-table';
import { lapsesAfter } from './lapse';
import { gestureOnOffer, isGiven, isUnlocked, pledgeOnOffer } from './options';
import { own } from './own';
import type { SeenGive, SeenGroup, SeenPledge, SeenRange } from './player-view';
import { seenRange } from './seen-range';
import type { GameState, KnownRange, Note } from './state';

function seenRelief(scenario: Scenario, game: GameState, relief: Relief): SeenGive {
  return {
    id: relief.id,
    kind: 'relief',
    rung: own(game.relief, relief.id)?.rung ?? 0,
    lapsesAfter: lapsesAfter(game, relief),
    options: changesSeen(scenario, game, relief),
    given: false,
    available: true,
    worth: seenRange(scenario, game, relief.id, relief.rumour.source),
  };
}

function seenGesture(scenario: Scenario, game: GameState, gesture: Gesture): SeenGive {
  const { cost, allies: alliesCost } = gesture;
  return {
    id: gesture.id,
    kind: 'gesture',
    rung: 0,
    lapsesAfter: 0,
    options: gestureOnOffer(game, gesture) ? [{ change: 'give', cost, alliesCost, share: 1 }] : [],
    given: isGiven(game, gesture.id),
    available: isUnlocked(game, gesture),
    worth: seenRange(scenario, game, gesture.id, gesture.rumour.source),
  };
}

function seenGroup(scenario: Scenario, game: GameState, group: Group): SeenGroup {
  const state = own(game.groups, group.id);
  return {
    id: group.id,
    held: state?.held ?? 0,
    exiled: state?.exiled ?? 0,
    stayed: state?.stayed ?? 0,
    arrested: state?.arrested ?? 0,
    refusing: state?.refusing ?? 0,
    options: termsSeen(scenario, game, group),
    hold: seenRange(scenario, game, group.id, group.rumour.source),
  };
}

function seenPledge(scenario: Scenario, game: GameState, pledge: Pledge): SeenPledge {
  const state = own(game.pledges, pledge.id);
  return {
    id: pledge.id,
    since: state?.since ?? 0,
    visits: state?.visits ?? 0,
    kept: state?.kept ?? 0,
    keptNow: state?.keptNow ?? false,
    available: pledgeOnOffer(game, pledge.id),
    mandate: pledge.mandate,
    hold: seenRange(scenario, game, pledge.id, pledge.rumour.source),
  };
}

/** A list as it lies on the table, and what each thing of it was last told to be. */
interface Laid<T> {
  list: readonly T[];
  readonly told: (KnownRange | undefined)[];
  /** Whatever one is told is noted: with the same last note, nothing is new. */
  lastNote: Note | undefined;
  fatigue: number;
}

interface Traded {
  readonly id: string;
  readonly rumour: { readonly source: string };
}

type Lister<T> = (scenario: Scenario, game: GameState) => readonly T[];

/** A list of things seen, of which at an open table only that is read anew of which something was told since. */
function laidOut<T>(
  traded: (scenario: Scenario) => readonly Traded[],
  list: Lister<T>,
  withRange: (seen: T, range: SeenRange) => T,
): Lister<T> {
  const { read: lay } = keptAtTable((scenario, game): Laid<T> => {
    const told = traded(scenario).map(({ id }) => own(game.known, id));
    return { list: list(scenario, game), told, lastNote: game.notebook.at(-1), fatigue: game.fatigue };
  });
  return (scenario, game) => {
    if (game.phase !== 'table') return list(scenario, game);
    const laid = lay(scenario, game);
    const lastNote = game.notebook.at(-1);
    if (lastNote === laid.lastNote && game.fatigue === laid.fatigue) return laid.list;
    const isWider = game.fatigue !== laid.fatigue;
    let renewed: T[] | null = null;
    traded(scenario).forEach(({ id, rumour }, at) => {
      if (!isWider && !isNoted(game.notebook, laid.lastNote, id)) return;
      const told = own(game.known, id);
      const seen = laid.list[at];
      if (!seen || (told === laid.told[at] && !isWider)) return;
      renewed ??= [...laid.list];
      renewed[at] = withRange(seen, seenRange(scenario, game, id, rumour.source));
      laid.told[at] = told;
    });
    laid.list = renewed ?? laid.list;
    laid.lastNote = lastNote;
    laid.fatigue = game.fatigue;
    return laid.list;
  };
}

/** Whether a note after the last one read is about a thing. */
function isNoted(notebook: GameState['notebook'], lastRead: Note | undefined, id: string): boolean {
  for (let at = notebook.length - 1; at >= 0 && notebook[at] !== lastRead; at--) {
    if (notebook[at]?.about === id) return true;
  }
  return false;
}

const givings = new WeakMap<Scenario, readonly Traded[]>();

function givingsOf(scenario: Scenario): readonly Traded[] {
  let all = givings.get(scenario);
  if (!all) {
    all = [...scenario.relief, ...scenario.gestures];
    givings.set(scenario, all);
  }
  return all;
}

/** Relief in file order, then gestures. */
export const seenGives = laidOut<SeenGive>(
  givingsOf,
  (scenario, game) => [
    ...scenario.relief.map((relief) => seenRelief(scenario, game, relief)),
    ...scenario.gestures.map((gesture) => seenGesture(scenario, game, gesture)),
  ],
  (seen, worth) => ({ ...seen, worth }),
);

export const seenGroups = laidOut<SeenGroup>(
  ({ groups }) => groups,
  (scenario, game) => scenario.groups.map((group) => seenGroup(scenario, game, group)),
  (seen, hold) => ({ ...seen, hold }),
);

export const seenPledges = laidOut<SeenPledge>(
  ({ pledges }) => pledges,
  (scenario, game) => scenario.pledges.map((pledge) => seenPledge(scenario, game, pledge)),
  (seen, hold) => ({ ...seen, hold }),
);
