/**
 * A page for the people who draw: any scene in any state, from the address, during `npm run dev` only.
 * `/gallery.html?scene=hall&mood=offended&glasses=3&room=palace&safe=0,56,490,0&reduced=1&bare=1`
 */

import { ICON_NAMES } from './art/icons';
import { EXPRESSION_NAMES } from './art/people/mood';
import type { HallView, Icon, SceneName, StageView, TableObject } from './machine/stage-view';
import { bootStage, type Stage } from './stage/boot';

declare global {
  interface Window {
    __stage?: Stage;
    __show?: (changes: Record<string, string>) => void;
  }
}

const query = new URLSearchParams(location.search);
const text = (name: string, fallback: string): string => query.get(name) ?? fallback;
const count = (name: string, fallback: number): number => Number(query.get(name) ?? fallback);

function oneOf<T extends string>(value: string, allowed: readonly T[], fallback: T): T {
  return allowed.find((a) => a === value) ?? fallback;
}

const SCENES = [
  'arrival',
  'hall',
  'map',
  'border',
  'newsroom',
  'gate',
  'ending',
] as const satisfies readonly SceneName[];
const MOODS = ['calm', 'warm', 'amused', 'doubting', 'offended', 'tired', 'closed'] as const;
const SEASONS = ['winter', 'spring', 'summer', 'autumn'] as const;
const STATES = ['draft', 'proposed', 'his', 'struck', 'agreed'] as const satisfies readonly TableObject['state'][];
const ICONS: readonly Icon[] = ICON_NAMES;

function tableOf(list: string): TableObject[] {
  if (list === '') return [];
  return list.split(',').map((entry, i) => {
    const [icon = '', side = '', state = ''] = entry.split(':');
    return {
      id: `${icon}${i}`,
      icon: ICONS.find((k) => k === icon) ?? ICONS[i % ICONS.length] ?? 'letter',
      side: side === 'got' ? 'got' : 'given',
      state: oneOf(state, STATES, 'proposed'),
    };
  });
}

function hallOf(): HallView {
  return {
    mood: oneOf(text('mood', 'calm'), MOODS, 'calm'),
    envoyMood: oneOf(text('envoy-mood', 'calm'), MOODS, 'calm'),
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
}

function viewOf(): StageView {
  return {
    scene: oneOf(text('scene', 'hall'), SCENES, 'hall'),
    visit: count('visit', 1),
    season: oneOf(text('season', 'winter'), SEASONS, 'winter'),
    seed: count('seed', 7),
    cast: {
      room: text('room', 'palace'),
      counterpart: text('counterpart', 'statesman'),
      envoy: text('envoy', 'envoy'),
      map: text('map', 'none'),
    },
    hall: hallOf(),
    map: {
      relief: ICONS.slice(0, count('relief', 4)).map((icon, i) => ({ id: icon, icon, step: (i % 3) + 1 })),
      exiled: count('exiled', 40),
      stayed: count('stayed', 60),
      grip: count('grip', 55),
      signal: count('signal', 40),
    },
    border: {
      exiled: count('exiled', 40),
      stayed: count('stayed', 60),
      refused: count('refused', 1),
      withheld: count('withheld', 0),
    },
    newsroom: {
      paper: 'The Evening Post',
      date: 'A Tuesday',
      headline: text('headline', 'Forty come home'),
      others: ['A bank reopens', 'Snow'],
    },
    gate: { arrested: count('arrested', 5), held: count('held', 1100) },
    ending: text('ending', 'settled'),
  };
}

function addControls(show: () => void): void {
  const box = document.getElementById('controls');
  if (query.has('bare')) box?.remove();
  if (!box || query.has('bare')) return;
  const choose = (name: string, options: readonly string[]) => {
    const select = document.createElement('select');
    select.title = name;
    for (const o of options) select.add(new Option(`${name}: ${o}`, o, false, text(name, options[0] ?? '') === o));
    select.onchange = () => {
      query.set(name, select.value);
      show();
    };
    box.append(select);
  };
  choose('scene', ['hall', ...SCENES.filter((s) => s !== 'hall')]);
  choose('room', ['palace', 'chancery', 'wardroom']);
  choose('season', SEASONS);
  choose('mood', EXPRESSION_NAMES.slice(0, 7));
  choose('envoy-mood', MOODS);
  choose('glasses', ['0', '1', '2', '3', '4']);
  for (const answer of ['drink', 'sip', 'decline']) {
    const button = document.createElement('button');
    button.textContent = answer;
    button.onclick = () => {
      query.set('toast', answer);
      query.set('toasts', String(count('toasts', 0) + 1));
      show();
    };
    box.append(button);
  }
}

async function open(): Promise<void> {
  const parent = document.getElementById('stage');
  if (!parent) return;
  const [left = 0, top = 0, right = 0, bottom = 0] = text('safe', '0,0,0,0').split(',').map(Number);
  const panel = document.getElementById('panel');
  if (panel && right > 0) panel.style.cssText += `;right:0;top:0;bottom:0;width:${right}px`;
  if (panel && bottom > 0) panel.style.cssText += `;left:0;right:0;bottom:0;height:${bottom}px`;
  const stage = await bootStage(parent, {
    reducedMotion: query.has('reduced'),
    assetBase: './',
    onLost: () => document.body.setAttribute('data-lost', '1'),
    onRestored: () => document.body.removeAttribute('data-lost'),
    onReady: () => document.body.setAttribute('data-ready', '1'),
  });
  const show = () => stage.show(viewOf());
  stage.setSafeArea({ left, top, right, bottom });
  show();
  addControls(show);
  window.__stage = stage;
  window.__show = (changes) => {
    for (const [name, value] of Object.entries(changes)) query.set(name, value);
    show();
  };
}

void open();
