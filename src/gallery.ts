/**
 * A page for the people who draw: any scene in any state, from the address or by hand, during `npm run dev` only.
 * `/gallery.html?scene=hall&mood=offended&glasses=3&room=palace&safe=0,56,490,0&reduced=1&bare=1`
 */

import '@fontsource-variable/source-serif-4/index.css';
import { addControls } from './gallery-controls';
import { type Layers, layersOf } from './gallery-layers';
import { GALLERY_STATES } from './gallery-states';
import { viewOf } from './gallery-view';
import type { SceneName } from './machine/stage-view';
import { bootStage, type Stage } from './stage/boot';

declare global {
  interface Window {
    __stage?: Stage;
    /** Shows the moment with these fields changed. */
    __show?: (changes: Readonly<Record<string, string>>) => void;
    /** Shows the moment with these fields and no others. */
    __load?: (fields: Readonly<Record<string, string>>) => void;
    /** Takes layers out of the scene that is on. */
    __layers?: Layers;
    __states?: typeof GALLERY_STATES;
    /** Set where time is frozen: chance that is only for show, such as where a flake begins, starts anew. */
    __reseed?: () => void;
    /** When each scene last came to stand, by `performance.now()`. */
    __stood?: Partial<Record<SceneName, number>>;
  }
}

let query = new URLSearchParams(location.search);

const fieldsOf = (name: string) => GALLERY_STATES.find((state) => state.name === name);

function applyPage(stage: Stage): void {
  const [left = 0, top = 0, right = 0, bottom = 0] = (query.get('safe') ?? '0,0,0,0').split(',').map(Number);
  const panel = document.getElementById('panel');
  if (panel) {
    panel.hidden = right + bottom === 0;
    panel.style.inset = right > 0 ? `0 0 0 calc(100% - ${right}px)` : `calc(100% - ${bottom}px) 0 0 0`;
  }
  stage.setSafeArea({ left, top, right, bottom });
  stage.setReducedMotion(query.get('reduced') === '1');
}

async function open(): Promise<void> {
  const parent = document.getElementById('stage');
  const box = document.getElementById('controls');
  if (!parent || !box) return;
  const index: unknown = await (await fetch('./art/maps.json')).json();
  const maps = Array.isArray(index) ? index.map(String) : [];
  window.__stood = {};
  const stage = await bootStage(parent, {
    reducedMotion: query.get('reduced') === '1',
    assetBase: './',
    onLost: () => document.body.setAttribute('data-lost', '1'),
    onRestored: () => document.body.removeAttribute('data-lost'),
    onEngine: (game) => {
      window.__layers = layersOf(game);
    },
    onBuild: () => window.__reseed?.(),
    onReady: () => document.body.setAttribute('data-ready', '1'),
    onScene: (name) => {
      window.__stood = { ...window.__stood, [name]: performance.now() };
    },
  });
  const bare = query.has('bare');
  const show = () => {
    applyPage(stage);
    stage.show(viewOf(query, maps), 'new');
  };
  const controls = () => {
    if (bare) box.remove();
    else addControls(box, query, (name, value) => change({ [name]: value }), choose);
  };
  const change = (changes: Readonly<Record<string, string>>) => {
    for (const [name, value] of Object.entries(changes)) query.set(name, value);
    if (!bare) history.replaceState(null, '', `?${query}`);
    applyPage(stage);
    stage.show(viewOf(query, maps));
  };
  const load = (fields: Readonly<Record<string, string>>) => {
    const kept = ['reduced', 'safe', 'bare'].filter((name) => query.has(name) && !(name in fields));
    query = new URLSearchParams([...kept.map((name) => [name, query.get(name) ?? '']), ...Object.entries(fields)]);
    controls();
    show();
  };
  const choose = (name: string) => {
    const state = fieldsOf(name);
    if (!state) return;
    load(state.fields);
    if (state.then) change(state.then.fields);
  };
  show();
  controls();
  window.__stage = stage;
  window.__show = change;
  window.__load = load;
  window.__states = GALLERY_STATES;
}

void open();
