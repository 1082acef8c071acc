/** A saved game as the lab reads it: what is needed to play it again, checked field by field. */
import type { Move } from '../rules/moves';
import type { Package } from '../rules/package';
import type { Profile } from '../scenario/profile';

export interface SavedGame {
  readonly scenario: { readonly id: string; readonly modelHash: string; readonly source: string | null };
  readonly profile: Profile;
  readonly seed: number;
  readonly moves: readonly Move[];
}

const SAVE_FORMAT = 1;
const BARE = ['DEPART', 'SIT_DOWN', 'HEAR_HIM', 'ACCEPT', 'ASK_WHY', 'ADJOURN', 'CONTINUE', 'CLOSE'] as const;
const CHANGES = ['licence', 'suspension', 'lifted', 'renew'] as const;
const TERMS = ['exile', 'stay'] as const;
const ORDERS = ['together', 'they-first', 'we-first'] as const;
const TOASTS = ['drink', 'sip', 'decline'] as const;
const RESPONSES = ['protest', 'snap-back', 'let-pass'] as const;

type Data = { readonly [key: string]: unknown };

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);
const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

function one<T extends string>(value: unknown, choices: readonly T[], what: string): T {
  const chosen = choices.find((choice) => choice === value);
  if (chosen === undefined) throw new RangeError(`${what} is not one of ${choices.join(', ')}`);
  return chosen;
}

function text(value: unknown, what: string): string {
  if (typeof value !== 'string') throw new RangeError(`${what} is no text`);
  return value;
}

function number(value: unknown, what: string): number {
  if (typeof value !== 'number') throw new RangeError(`${what} is no number`);
  return value;
}

function choices<T extends string>(value: unknown, among: readonly T[], what: string): { [id: string]: T } {
  if (!isData(value)) throw new RangeError(`${what} is no list of choices`);
  return Object.fromEntries(Object.entries(value).map(([id, choice]) => [id, one(choice, among, what)]));
}

function readOffer(value: unknown): Package {
  if (!isData(value) || !isTexts(value.gestures) || !isTexts(value.pledges)) throw new RangeError('no package');
  return {
    relief: choices(value.relief, CHANGES, 'relief'),
    groups: choices(value.groups, TERMS, 'terms'),
    gestures: value.gestures,
    pledges: value.pledges,
    order: one(value.order, ORDERS, 'the order'),
  };
}

function readMove(value: unknown): Move {
  if (!isData(value)) throw new RangeError('no move');
  const bare = BARE.find((type) => type === value.type);
  if (bare) return { type: bare };
  switch (value.type) {
    case 'BELIEVE': {
      const { sheet } = value;
      if (!isData(sheet) || !isTexts(sheet.wants)) throw new RangeError('no belief sheet');
      const walkAway = sheet.walkAway === null ? null : number(sheet.walkAway, 'walkAway');
      const confidence = number(sheet.confidence, 'confidence');
      return {
        type: 'BELIEVE',
        sheet: { wants: sheet.wants, never: text(sheet.never, 'never'), walkAway, confidence },
      };
    }
    case 'PREPARE':
      return { type: 'PREPARE', preparation: text(value.preparation, 'the preparation') };
    case 'RAISE':
      return { type: 'RAISE', topic: text(value.topic, 'the topic'), reply: number(value.reply, 'the reply') };
    case 'TOAST':
      return { type: 'TOAST', answer: one(value.answer, TOASTS, 'the answer') };
    case 'PROPOSE':
      return { type: 'PROPOSE', offer: readOffer(value.offer) };
    case 'RESPOND':
      return { type: 'RESPOND', response: one(value.response, RESPONSES, 'the response') };
    default:
      throw new RangeError('no move of this game');
  }
}

/** Moves as plain data. @throws RangeError naming the first that is none */
function readMoves(value: unknown): readonly Move[] {
  if (!Array.isArray(value)) throw new RangeError('it has no moves');
  return value.map((move, index) => {
    try {
      return readMove(move);
    } catch (error) {
      throw new RangeError(`move ${index + 1}: ${error instanceof Error ? error.message : 'not understood'}`);
    }
  });
}

/** @throws RangeError that says what is wrong with the text */
export function readSavedGame(source: string): SavedGame {
  let data: unknown;
  try {
    data = JSON.parse(source);
  } catch {
    throw new RangeError('it is not JSON');
  }
  if (!isData(data) || !isData(data.scenario) || !isData(data.profile)) throw new RangeError('it is no saved game');
  if (data.format !== SAVE_FORMAT) throw new RangeError(`its format is not ${SAVE_FORMAT}`);
  const seed = number(data.seed, 'the seed');
  if (!(Number.isInteger(seed) && seed >= 0 && seed < 4294967296)) throw new RangeError('its seed is out of range');
  const { id, modelHash, source: file } = data.scenario;
  const { names, hospitality, difficulty } = data.profile;
  return {
    scenario: {
      id: text(id, 'the scenario'),
      modelHash: text(modelHash, 'the model hash'),
      source: isData(file) ? text(file.text, 'the scenario file') : null,
    },
    profile: {
      names: one(names, ['real', 'fictional'], 'names'),
      hospitality: one(hospitality, ['vodka', 'tea'], 'hospitality'),
      difficulty: one(difficulty, ['guided', 'standard', 'expert'], 'difficulty'),
    },
    seed,
    moves: readMoves(data.moves),
  };
}
