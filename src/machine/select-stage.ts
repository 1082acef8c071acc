/** What the stage is told of a moment: the scene, who feels what, what lies on the table. Public knowledge only. */
import type { PlayerView } from '../rules/player-view';
import type { Scenario } from '../scenario/scenario';
import type { RoundSnapshot } from './play';
import { viewOf } from './select';
import { selectHall } from './select-hall';
import type { SessionContext } from './session-context';
import type { MapView, NewsroomView, SceneName, StageView } from './stage-view';
import { asIcon } from './stage-view-icon';
import { weatherOf } from './weather';

/** Scene of the moment, unless the player looks elsewhere. */
function sceneOf(round: RoundSnapshot, view: PlayerView): SceneName {
  if (round.matches('ended')) return 'ending';
  if (view.phase === 'briefing') return busyInBriefing(view) ? 'map' : 'arrival';
  if (view.phase === 'delivery') return 'border';
  return view.phase === 'aftermath' ? 'newsroom' : 'hall';
}

const busyInBriefing = (view: PlayerView) =>
  [...view.prepared, ...view.beliefs].some(({ visit }) => visit === view.visit);

/** Scenes that tell the truth about this moment: what the player may look at instead. */
export function scenesToLookAt(round: RoundSnapshot): readonly SceneName[] {
  const view = viewOf(round);
  if (round.matches('ended')) return ['ending'];
  if (view.phase === 'briefing') return ['map', 'arrival'];
  if (view.phase === 'delivery') return ['border', 'map'];
  if (view.phase !== 'aftermath') return ['hall'];
  const came = view.delivery !== null;
  return ['newsroom', ...(came ? (['border'] as const) : []), 'gate', 'map'];
}

function mapOf(scenario: Scenario, view: PlayerView): MapView {
  return {
    relief: scenario.relief.map(({ id, icon }) => ({
      id,
      icon: asIcon(icon, 'lorry'),
      step: view.gives.find((give) => give.id === id)?.rung ?? 0,
    })),
    exiled: view.totals.exiled,
    stayed: view.totals.stayed,
    grip: view.meters.grip,
    signal: view.meters.signal,
  };
}

function newsroomOf(scenario: Scenario, view: PlayerView): NewsroomView {
  const today = view.happened.filter(({ visit }) => visit === view.visit);
  const headlines = today.flatMap(({ id }) => scenario.events.find((event) => event.id === id)?.headline ?? []);
  const calendar = scenario.calendar.find(({ visit }) => visit === view.visit);
  const [headline = calendar?.title ?? '', ...others] = headlines;
  return {
    paper: scenario.stage.paper,
    date: calendar?.date ?? '',
    headline,
    others,
  };
}

const arrestsOf = (view: PlayerView) =>
  view.news
    .filter((entry) => entry.kind === 'arrests' && entry.visit === view.visit)
    .reduce((sum, { people }) => sum + people, 0);

function withheldPeople(view: PlayerView): number {
  const missing = view.delivery?.withheld.groups.filter((id) => !view.delivery?.recovered.includes(id)) ?? [];
  return view.groups.filter(({ id }) => missing.includes(id)).reduce((sum, { held }) => sum + held, 0);
}

/** The moment that is shown: now, or in the debrief the one looked back to. */
export const shownRound = ({ rounds, scrub }: SessionContext): RoundSnapshot | undefined =>
  scrub === null ? rounds.at(-1) : rounds[scrub];

/** Null outside of a campaign. `look` is a scene the player chose to look at, if it still fits the moment. */
export function selectStage(session: SessionContext): StageView | null {
  const round = shownRound(session);
  const { scenario } = session;
  if (!round || !scenario) return null;
  const view = viewOf(round);
  const scene = session.look && scenesToLookAt(round).includes(session.look) ? session.look : sceneOf(round, view);
  const season = scenario.calendar.find(({ visit }) => visit === view.visit)?.season ?? 'winter';
  const ending = scenario.endings.find(({ id }) => id === view.ended?.ending);
  return {
    scene,
    visit: view.visit,
    season,
    weather: weatherOf(session.seed, view.visit, season),
    seed: session.seed,
    cast: {
      room: scenario.stage.room,
      counterpart: scenario.stage.counterpart,
      envoy: scenario.stage.envoy,
      map: scenario.profile.names === 'fictional' ? `${scenario.stage.map}:fictional` : scenario.stage.map,
    },
    hall: selectHall(session, scenario, view),
    map: mapOf(scenario, view),
    border: {
      exiled: view.delivery?.exiled ?? 0,
      stayed: view.delivery?.stayed ?? 0,
      refused: view.delivery?.refused ?? 0,
      withheld: withheldPeople(view),
    },
    newsroom: newsroomOf(scenario, view),
    gate: { arrested: arrestsOf(view), held: view.totals.held },
    ending: ending?.picture ?? '',
  };
}
