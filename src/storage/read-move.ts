/** Moves read from outside: each is checked field by field and copied, so that nothing foreign gets into a game. */
import type { BeliefSheet, Move, Package } from '../machine/views';
import { isRecord, isTexts, readChoices } from './shape';

const CHANGES = ['licence', 'suspension', 'lifted', 'renew'] as const;
const TERMS = ['exile', 'stay'] as const;
const ORDERS = ['together', 'they-first', 'we-first'] as const;
const TOASTS = ['drink', 'sip', 'decline'] as const;
const RESPONSES = ['protest', 'snap-back', 'let-pass'] as const;
const BARE = ['DEPART', 'SIT_DOWN', 'HEAR_HIM', 'ACCEPT', 'ASK_WHY', 'ADJOURN', 'CONTINUE', 'CLOSE'] as const;

/** Null where it is no package. */
export function readPackage(value: unknown): Package | null {
  if (!isRecord(value)) return null;
  const relief = readChoices(value.relief, CHANGES);
  const groups = readChoices(value.groups, TERMS);
  const { gestures, pledges } = value;
  const order = ORDERS.find((one) => one === value.order);
  if (!relief || !groups || !order || !isTexts(gestures) || !isTexts(pledges)) return null;
  return { relief, groups, order, gestures: [...gestures], pledges: [...pledges] };
}

function readSheet(value: unknown): BeliefSheet | null {
  if (!isRecord(value)) return null;
  const { wants, never, walkAway, confidence } = value;
  if (!isTexts(wants) || typeof never !== 'string' || typeof confidence !== 'number') return null;
  if (walkAway !== null && typeof walkAway !== 'number') return null;
  return { wants: [...wants], never, walkAway, confidence };
}

/** Null where it is no move. */
export function readMove(value: unknown): Move | null {
  if (!isRecord(value)) return null;
  const bare = BARE.find((type) => type === value.type);
  if (bare) return { type: bare };
  switch (value.type) {
    case 'BELIEVE': {
      const sheet = readSheet(value.sheet);
      return sheet && { type: 'BELIEVE', sheet };
    }
    case 'PREPARE':
      return typeof value.preparation === 'string' ? { type: 'PREPARE', preparation: value.preparation } : null;
    case 'RAISE': {
      const { topic, reply } = value;
      return typeof topic === 'string' && typeof reply === 'number' ? { type: 'RAISE', topic, reply } : null;
    }
    case 'TOAST': {
      const answer = TOASTS.find((one) => one === value.answer);
      return answer ? { type: 'TOAST', answer } : null;
    }
    case 'PROPOSE': {
      const offer = readPackage(value.offer);
      return offer && { type: 'PROPOSE', offer };
    }
    case 'RESPOND': {
      const response = RESPONSES.find((one) => one === value.response);
      return response ? { type: 'RESPOND', response } : null;
    }
    default:
      return null;
  }
}
