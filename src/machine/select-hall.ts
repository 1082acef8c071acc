/** The two at the table: what his face and posture say of the last thing that happened, and what lies between them. */
import type { Move } from '../rules/moves';
import type { Package } from '../rules/package';
import type { PlayerView, SeenExchange } from '../rules/player-view';
import type { Scenario } from '../scenario/scenario';
import type { SessionContext } from './session-context';
import type { HallView, Icon, Mood, TableObject } from './stage-view';
import { asIcon } from './stage-view-icon';

const MOODS: readonly Mood[] = ['calm', 'warm', 'amused', 'doubting', 'offended', 'tired', 'closed'];

function moodOfAnswer(exchange: SeenExchange): Mood {
  const kinds = exchange.reasons.map(({ kind }) => kind);
  if (exchange.answer === 'accepts') return 'warm';
  if (exchange.answer === 'rises' || kinds.includes('insulting')) return 'offended';
  if (kinds.includes('never') || exchange.answer === 'has-nothing') return 'closed';
  if (kinds.includes('moved')) return 'calm';
  return kinds.includes('impatient') ? 'tired' : 'doubting';
}

function moodOfTopic(scenario: Scenario, move: Extract<Move, { type: 'RAISE' }>): Mood {
  const asked = scenario.topics.find(({ id }) => id === move.topic)?.replies[move.reply]?.mood;
  return MOODS.find((mood) => mood === asked) ?? 'calm';
}

function hisMood(scenario: Scenario, view: PlayerView, last: Move | undefined): Mood {
  const exchange = view.table?.exchanges.at(-1);
  if (view.table?.outcome === 'signed') return 'warm';
  if (exchange && view.phase === 'table') return moodOfAnswer(exchange);
  if (last?.type === 'RAISE') return moodOfTopic(scenario, last);
  if (last?.type === 'TOAST') return last.answer === 'drink' ? 'amused' : 'calm';
  if (view.meters.rapport >= 65) return 'warm';
  return view.meters.rapport < 25 ? 'closed' : 'calm';
}

function ourMood(view: PlayerView): Mood {
  if (view.fatigue >= 50) return 'tired';
  if (view.table?.outcome === 'signed') return 'warm';
  return view.table?.outcome === 'brokenOff' ? 'doubting' : 'calm';
}

const speaking = (last: Move | undefined): HallView['speaking'] => {
  if (!last || last.type === 'DEPART' || last.type === 'SIT_DOWN') return 'none';
  return 'him';
};

interface Lying {
  readonly id: string;
  readonly icon: Icon;
  readonly side: TableObject['side'];
}

function itemsOf(scenario: Scenario, pkg: Package): readonly Lying[] {
  const given = (id: string): Lying => {
    const item = scenario.relief.find((relief) => relief.id === id) ?? scenario.gestures.find((one) => one.id === id);
    return { id, icon: asIcon(item?.icon ?? '', 'scroll'), side: 'given' };
  };
  const pledged = (id: string): Lying => ({
    id,
    icon: asIcon(scenario.pledges.find((pledge) => pledge.id === id)?.icon ?? '', 'promise'),
    side: 'got',
  });
  return [
    ...[...Object.keys(pkg.relief), ...pkg.gestures].map(given),
    ...Object.keys(pkg.groups).map((id): Lying => ({ id, icon: 'people', side: 'got' })),
    ...pkg.pledges.map(pledged),
  ];
}

/** Offer and counter-offer, laid over each other; the draft where nothing has been answered yet. */
function tableOf(scenario: Scenario, session: SessionContext, view: PlayerView): readonly TableObject[] {
  if (!view.table) return [];
  const lay = (pkg: Package, state: TableObject['state']) => itemsOf(scenario, pkg).map((item) => ({ ...item, state }));
  if (view.table.agreed) return lay(view.table.agreed, 'agreed');
  const exchange = view.table.exchanges.at(-1);
  const offer = exchange?.offer ? itemsOf(scenario, exchange.offer) : [];
  const counter = exchange?.counter ? itemsOf(scenario, exchange.counter) : [];
  const inCounter = new Set(counter.map(({ id }) => id));
  const inOffer = new Set(offer.map(({ id }) => id));
  const answered: TableObject[] = [
    ...offer.map(
      (item) => ({ ...item, state: exchange?.counter && !inCounter.has(item.id) ? 'struck' : 'proposed' }) as const,
    ),
    ...counter.filter(({ id }) => !inOffer.has(id)).map((item) => ({ ...item, state: 'his' }) as const),
  ];
  const lying = new Set(answered.map(({ id }) => id));
  return [...answered, ...lay(session.draft, 'draft').filter(({ id }) => !lying.has(id))];
}

export function selectHall(session: SessionContext, scenario: Scenario, view: PlayerView): HallView {
  const last = session.moves.at(-1);
  return {
    mood: hisMood(scenario, view, last),
    envoyMood: ourMood(view),
    speaking: speaking(last),
    drink: scenario.profile.hospitality === 'tea' ? 'tea' : 'spirit',
    glasses: Math.min(4, view.glasses),
    toasts: view.toasts.length,
    lastToast: view.toasts.at(-1) ?? 'none',
    fatigue: view.fatigue,
    hoursLeft: view.hoursLeft,
    hours: view.hours,
    seated: view.table?.outcome !== 'brokenOff',
    signed: view.table?.outcome === 'signed',
    table: tableOf(scenario, session, view),
  };
}
