/** The gallery's controls, as data: one row a field of the address. */
import { ENDING_KEYS } from './art/ending-tableaux';
import { COUNTERPARTS, ENVOYS } from './art/looks';
import { EXPRESSION_NAMES } from './art/people/mood';
import { ROOMS } from './art/rooms/room';
import { GALLERY_STATES } from './gallery-states';
import { SCENE_NAMES, SEASON_NAMES, WEATHER_NAMES } from './gallery-view';

type Field =
  | { readonly name: string; readonly among: readonly string[]; readonly standard: string }
  | { readonly name: string; readonly most: number; readonly standard: number }
  | { readonly name: string; readonly words: string };

const among = (name: string, values: readonly string[], standard = values[0] ?? ''): Field => ({
  name,
  among: values,
  standard,
});
const number = (name: string, most: number, standard: number): Field => ({ name, most, standard });
const words = (name: string, standard: string): Field => ({ name, words: standard });

const FIELDS: Readonly<Record<string, readonly Field[]>> = {
  Moment: [
    among('scene', SCENE_NAMES, 'hall'),
    among('season', SEASON_NAMES),
    among('weather', WEATHER_NAMES),
    number('visit', 9, 1),
    number('seed', 99, 7),
  ],
  Cast: [
    among('room', Object.keys(ROOMS)),
    among('counterpart', Object.keys(COUNTERPARTS)),
    among('envoy', Object.keys(ENVOYS)),
    among('drink', ['spirit', 'tea']),
  ],
  Hall: [
    among('mood', EXPRESSION_NAMES),
    among('envoy-mood', EXPRESSION_NAMES),
    among('speaking', ['none', 'him', 'you']),
    among('toast', ['none', 'drink', 'sip', 'decline']),
    number('toasts', 6, 0),
    number('glasses', 4, 0),
    number('fatigue', 100, 10),
    number('left', 8, 6),
    among('seated', ['1', '0']),
    among('signed', ['0', '1']),
    words('table', ''),
  ],
  Numbers: [
    number('map', 9, 9),
    number('relief', 20, 8),
    number('step', 3, 1),
    number('grip', 100, 55),
    number('signal', 100, 40),
    number('exiled', 250, 40),
    number('stayed', 250, 60),
    number('refused', 9, 1),
    number('withheld', 100, 0),
    number('arrested', 60, 5),
    number('held', 2000, 1100),
  ],
  Words: [words('headline', 'Forty come home'), words('others', ''), among('ending', ENDING_KEYS)],
  Page: [among('reduced', ['0', '1']), among('safe', ['0,0,0,0', '0,56,490,0', '0,56,0,420', '0,48,420,0'])],
};

function inputFor(field: Field, value: string | null, set: (name: string, value: string) => void): HTMLElement {
  if ('among' in field) {
    const select = document.createElement('select');
    for (const option of field.among)
      select.add(new Option(option, option, false, (value ?? field.standard) === option));
    select.onchange = () => set(field.name, select.value);
    return select;
  }
  const input = document.createElement('input');
  if ('most' in field) {
    input.type = 'range';
    input.max = `${field.most}`;
    input.value = value ?? `${field.standard}`;
  } else input.value = value ?? field.words;
  input.oninput = () => set(field.name, input.value);
  return input;
}

/** Fills `box` with every field; `set` is told each change, `load` a whole state chosen by name. */
export function addControls(
  box: HTMLElement,
  query: URLSearchParams,
  set: (name: string, value: string) => void,
  load: (name: string) => void,
): void {
  const states = document.createElement('select');
  states.add(new Option('Choose a state …', ''));
  for (const { name } of GALLERY_STATES) states.add(new Option(name, name));
  states.onchange = () => load(states.value);
  box.replaceChildren(states);
  for (const [title, fields] of Object.entries(FIELDS)) {
    const group = document.createElement('details');
    group.open = title === 'Moment' || title === 'Hall';
    const summary = document.createElement('summary');
    summary.textContent = title;
    group.append(summary);
    for (const field of fields) {
      const label = document.createElement('label');
      label.append(field.name, inputFor(field, query.get(field.name), set));
      group.append(label);
    }
    box.append(group);
  }
}
