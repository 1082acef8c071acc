/** The gallery's address as a moment of the stage: every field has a name, and a value where it is left out. */
import { ICON_NAMES } from './art/icons';
import { EXPRESSION_NAMES } from './art/people/mood';
import type { HallView, SceneName, StageView, TableObject } from './machine/stage-view';

export const SCENE_NAMES = [
  'arrival',
  'hall',
  'map',
  'border',
  'newsroom',
  'gate',
  'ending',
] as const satisfies readonly SceneName[];
export const SEASON_NAMES = ['winter', 'spring', 'summer', 'autumn'] as const;
export const WEATHER_NAMES = ['clear', 'snow', 'rain', 'fog', 'wind'] as const;
const STATES = ['draft', 'proposed', 'his', 'struck', 'agreed'] as const satisfies readonly TableObject['state'][];

function oneOf<T extends string>(value: string, allowed: readonly T[], fallback: T): T {
  return allowed.find((a) => a === value) ?? fallback;
}

/** `icon:side:state`, separated by commas: `aeroplane::proposed,people:got:his`. */
function tableOf(list: string): TableObject[] {
  if (list === '') return [];
  return list.split(',').map((entry, i) => {
    const [icon = '', side = '', state = ''] = entry.split(':');
    return {
      id: `${icon}${i}`,
      icon: oneOf(icon, ICON_NAMES, ICON_NAMES[i % ICON_NAMES.length] ?? 'letter'),
      side: side === 'got' ? 'got' : 'given',
      state: oneOf(state, STATES, 'proposed'),
    };
  });
}

/** `maps` are the baked ones; `map` is the place of one of them in that list, or a name. */
export function viewOf(query: URLSearchParams, maps: readonly string[]): StageView {
  const text = (name: string, fallback: string): string => query.get(name) ?? fallback;
  const count = (name: string, fallback: number): number => Number(query.get(name) ?? fallback);
  const hall: HallView = {
    mood: oneOf(text('mood', 'calm'), EXPRESSION_NAMES, 'calm'),
    envoyMood: oneOf(text('envoy-mood', 'calm'), EXPRESSION_NAMES, 'calm'),
    speaking: oneOf(text('speaking', 'none'), ['him', 'you', 'none'], 'none'),
    drink: oneOf(text('drink', 'spirit'), ['spirit', 'tea'], 'spirit'),
    glasses: count('glasses', 0),
    toasts: count('toasts', 0),
    lastToast: oneOf(text('toast', 'none'), ['drink', 'sip', 'decline', 'none'], 'none'),
    fatigue: count('fatigue', 10),
    hoursLeft: count('left', 6),
    hours: count('hours', 8),
    seated: text('seated', '1') === '1',
    signed: text('signed', '0') === '1',
    table: tableOf(text('table', '')),
  };
  const exiled = count('exiled', 40);
  const stayed = count('stayed', 60);
  return {
    scene: oneOf(text('scene', 'hall'), SCENE_NAMES, 'hall'),
    visit: count('visit', 1),
    season: oneOf(text('season', 'winter'), SEASON_NAMES, 'winter'),
    weather: oneOf(text('weather', text('season', 'winter') === 'winter' ? 'snow' : 'clear'), WEATHER_NAMES, 'clear'),
    seed: count('seed', 7),
    cast: {
      room: text('room', 'palace'),
      counterpart: text('counterpart', 'statesman'),
      envoy: text('envoy', 'envoy'),
      map: maps[count('map', maps.length - 1)] ?? text('map', 'none'),
    },
    hall,
    map: {
      relief: ICON_NAMES.slice(0, count('relief', 8)).map((icon, i) => ({
        id: icon,
        icon,
        step: Math.min(3, count('step', (i % 3) + 1)),
      })),
      exiled,
      stayed,
      grip: count('grip', 55),
      signal: count('signal', 40),
    },
    border: { exiled, stayed, refused: count('refused', 1), withheld: count('withheld', 0) },
    newsroom: {
      paper: text('paper', 'The Evening Post'),
      date: text('date', '2025-12-13'),
      headline: text('headline', 'Forty come home'),
      others: text('others', 'A bank reopens|Snow until Friday').split('|'),
    },
    gate: { arrested: count('arrested', 5), held: count('held', 1100) },
    ending: text('ending', 'settled'),
  };
}
