/**
 * Saved games that stand at a chosen moment of a campaign, made with the game's own rules. A test that is about one screen
 * imports such a save and is there; the way there is walked by the campaigns.
 */
import { playMove, startRound } from '../../src/machine/play';
import { viewOf } from '../../src/machine/select';
import type { Move, Package, PlayerView } from '../../src/machine/views';
import { EMPTY_PACKAGE } from '../../src/rules/package';
import type { Scenario } from '../../src/scenario/scenario';
import { SAVE_FORMAT, type Save, writeSave } from '../../src/storage/save';

export const moments = [
  'briefing',
  'talks',
  'talked',
  'draft',
  'answered',
  'signed',
  'broken off',
  'kept',
  'short',
  'aftermath',
  'second briefing',
  'debrief',
] as const;

export type Moment = (typeof moments)[number];

/** What a plain player does next. */
function nextMove(scenario: Scenario, view: PlayerView): Move {
  const [preparation] = view.preparations.filter(({ done }) => !done);
  const topic = view.topics.find(({ hours, replies }) => hours <= view.hoursLeft && replies.length > 0);
  const [reply] = topic?.replies ?? [];
  switch (view.phase) {
    case 'briefing':
      if (view.beliefs.every(({ visit }) => visit !== view.visit)) return { type: 'BELIEVE', sheet: sheetOf(scenario) };
      if (preparation && view.preparationsLeft > 0) return { type: 'PREPARE', preparation: preparation.id };
      return { type: 'DEPART' };
    case 'talks':
      if (view.toastOffered && view.toasts.length < 1) return { type: 'TOAST', answer: 'sip' };
      return topic && reply !== undefined ? { type: 'RAISE', topic: topic.id, reply } : { type: 'SIT_DOWN' };
    case 'table':
      if (view.table?.outcome !== 'open') return { type: 'CONTINUE' };
      if (view.table.standing) return { type: 'ACCEPT' };
      return view.table.exchanges.length === 0 ? { type: 'HEAR_HIM' } : { type: 'ADJOURN' };
    default:
      return { type: 'CONTINUE' };
  }
}

const sheetOf = ({ relief, groups }: Scenario) => ({
  wants: relief.slice(0, 2).map(({ id }) => id),
  never: groups[0]?.id ?? '',
  walkAway: 3,
  confidence: 60,
});

/** Everybody for nothing: he will not sit through that for long. */
function insult(view: PlayerView): Package {
  const groups = view.groups.flatMap(({ id, options }) => options.slice(-1).map(({ terms }) => [id, terms] as const));
  return { ...EMPTY_PACKAGE, groups: Object.fromEntries(groups), order: 'they-first' };
}

/** True where a view stands at the moment. The debrief has no view of its own: it is where the campaign is over. */
function isAt(moment: Moment, view: PlayerView): boolean {
  const { phase, table, delivery, visit } = view;
  const missing = delivery ? delivery.withheld.groups.length + delivery.withheld.pledges.length : 0;
  switch (moment) {
    case 'briefing':
      return phase === 'briefing' && view.prepared.length > 0;
    case 'second briefing':
      return phase === 'briefing' && visit === 2;
    case 'talks':
      return phase === 'talks' && view.toastOffered;
    case 'talked':
      return phase === 'talks' && view.raised.length > 0;
    case 'draft':
      return phase === 'table' && table?.exchanges.length === 0;
    case 'answered':
      return phase === 'table' && table?.outcome === 'open' && table.standing !== null;
    case 'signed':
      return phase === 'table' && table?.outcome === 'signed';
    case 'broken off':
      return phase === 'table' && table?.outcome === 'brokenOff';
    case 'kept':
      return phase === 'delivery' && missing === 0;
    case 'short':
      return phase === 'delivery' && missing > 0;
    case 'aftermath':
      return phase === 'aftermath' && view.deals.length > 0;
    case 'debrief':
      return false;
  }
}

/** Plays plainly from a seed to the moment; null where this seed does not come there. */
function walk(scenario: Scenario, moment: Moment, seed: number): readonly Move[] | null {
  const moves: Move[] = [];
  let round = startRound(scenario, seed);
  while (moves.length < 400) {
    const view = viewOf(round);
    if (round.status === 'done') return moment === 'debrief' ? moves : null;
    if (isAt(moment, view)) return moves;
    const insulting = moment === 'broken off' && view.phase === 'table' && view.table?.outcome === 'open';
    if (insulting && view.table?.exchangesLeft === 0) return null;
    const move: Move = insulting ? { type: 'PROPOSE', offer: insult(view) } : nextMove(scenario, view);
    const played = playMove(round, move);
    if (!played.ok) return null;
    moves.push(move);
    round = played.round;
  }
  return null;
}

/** A save that stands at the moment. @throws Error where plain play does not come there on any of many seeds */
export function saveAt(scenario: Scenario, moment: Moment): Save {
  for (let seed = 1; seed < 200; seed += 1) {
    const moves = walk(scenario, moment, seed);
    if (moves) return saveOf(scenario, seed, moves);
  }
  throw new Error(`Plain play of ${scenario.id} never comes to "${moment}".`);
}

/** A save of these moves. */
export function saveOf(scenario: Scenario, seed: number, moves: readonly Move[]): Save {
  return {
    format: SAVE_FORMAT,
    engine: '2',
    id: `test-${seed}`,
    scenario: { id: scenario.id, modelHash: scenario.modelHash },
    profile: scenario.profile,
    seed,
    moves,
    title: scenario.title,
    visit: 1,
    visits: scenario.rules.visits,
    ended: false,
    savedAt: '2030-01-02T12:00:00.000Z',
  };
}

/** The save as a file that one could choose on the title. */
export const saveFile = (save: Save) => ({
  name: 'saved-game.json',
  mimeType: 'application/json',
  buffer: Buffer.from(writeSave(save)),
});
