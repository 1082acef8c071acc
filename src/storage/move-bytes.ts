/** Moves as bytes, for the result code: ids become their place in the scenario, numbers become varints. */
import type { BeliefSheet, Move, Package } from '../machine/views';
import { ByteReader, unzigzag, varint, zigzag } from './code-bytes';

const TYPES = [
  ...['BELIEVE', 'PREPARE', 'DEPART', 'RAISE', 'TOAST', 'SIT_DOWN', 'HEAR_HIM'],
  ...['PROPOSE', 'ACCEPT', 'ASK_WHY', 'ADJOURN', 'RESPOND', 'CONTINUE', 'CLOSE'],
];
const CHANGES = ['renew', 'licence', 'suspension', 'lifted'];
const TERMS = ['exile', 'stay'];
const ORDERS = ['together', 'they-first', 'we-first'];
const TOASTS = ['drink', 'sip', 'decline'];
const RESPONSES = ['protest', 'snap-back', 'let-pass'];

function sheetBytes(out: number[], sheet: BeliefSheet, at: (id: string) => number): void {
  varint(out, sheet.wants.length);
  for (const id of sheet.wants) varint(out, at(id));
  varint(out, sheet.never === '' ? 0 : at(sheet.never) + 1);
  varint(out, sheet.walkAway === null ? 0 : zigzag(Math.round(sheet.walkAway * 100)) + 1);
  varint(out, Math.round(sheet.confidence));
}

function packageBytes(out: number[], offer: Package, at: (id: string) => number): void {
  const items = [
    ...Object.entries(offer.relief).map(([id, change]) => at(id) * 4 + CHANGES.indexOf(change)),
    ...Object.entries(offer.groups).map(([id, terms]) => at(id) * 4 + TERMS.indexOf(terms)),
    ...[...offer.gestures, ...offer.pledges].map((id) => at(id) * 4),
  ];
  varint(out, items.length);
  for (const item of items.sort((a, b) => a - b)) varint(out, item);
  out.push(ORDERS.indexOf(offer.order));
}

/** `ids`: every id of the scenario in a fixed order. Throws a RangeError for an id that is not among them. */
export function movesToBytes(moves: readonly Move[], ids: readonly string[]): number[] {
  const places = new Map(ids.map((id, index) => [id, index]));
  const at = (id: string) => {
    const place = places.get(id);
    if (place === undefined) throw new RangeError(`No such id in this scenario: ${id}`);
    return place;
  };
  const out: number[] = [];
  for (const move of moves) {
    out.push(TYPES.indexOf(move.type));
    if (move.type === 'BELIEVE') sheetBytes(out, move.sheet, at);
    else if (move.type === 'PREPARE') varint(out, at(move.preparation));
    else if (move.type === 'RAISE') {
      varint(out, at(move.topic));
      varint(out, move.reply);
    } else if (move.type === 'TOAST') out.push(TOASTS.indexOf(move.answer));
    else if (move.type === 'PROPOSE') packageBytes(out, move.offer, at);
    else if (move.type === 'RESPOND') out.push(RESPONSES.indexOf(move.response));
  }
  return out;
}

/** What kind of thing an id names, so that a package can be put together again. */
export type KindOf = (id: string) => 'relief' | 'gesture' | 'group' | 'pledge' | 'other';

/** Reads places in lists, too: what is not there is told. */
class Reader extends ByteReader {
  private readonly ids: readonly string[];
  constructor(bytes: Uint8Array, ids: readonly string[]) {
    super(bytes);
    this.ids = ids;
  }
  from<T>(list: readonly T[], index = this.number()): T {
    const found = list[index];
    if (found === undefined) throw new RangeError('The code names something that is not there.');
    return found;
  }
  id = (index = this.number()): string => this.from(this.ids, index);
}

function readOffer(reader: Reader, kindOf: KindOf): unknown {
  const offer = {
    relief: [] as [string, string][],
    groups: [] as [string, string][],
    gestures: [] as string[],
    pledges: [] as string[],
  };
  for (let left = reader.number(); left > 0; left -= 1) {
    const item = reader.number();
    const id = reader.id(Math.floor(item / 4));
    const kind = kindOf(id);
    if (kind === 'relief') offer.relief.push([id, reader.from(CHANGES, item % 4)]);
    else if (kind === 'group') offer.groups.push([id, reader.from(TERMS, item % 4)]);
    else if (kind === 'gesture') offer.gestures.push(id);
    else offer.pledges.push(id);
  }
  return {
    relief: Object.fromEntries(offer.relief),
    groups: Object.fromEntries(offer.groups),
    gestures: offer.gestures.sort(),
    pledges: offer.pledges.sort(),
    order: reader.from(ORDERS),
  };
}

function readSheet(reader: Reader): unknown {
  const wants = Array.from({ length: Math.min(8, reader.number()) }, () => reader.id());
  const never = reader.number();
  const walk = reader.number();
  return {
    wants,
    never: never === 0 ? '' : reader.id(never - 1),
    walkAway: walk === 0 ? null : unzigzag(walk - 1) / 100,
    confidence: reader.number(),
  };
}

/** The moves as plain data, still to be checked with `readMove`. Throws a RangeError where the bytes make no sense. */
export function bytesToMoves(bytes: Uint8Array, ids: readonly string[], kindOf: KindOf): unknown[] {
  const reader = new Reader(bytes, ids);
  const moves: unknown[] = [];
  while (!reader.done) {
    const type = reader.from(TYPES);
    if (type === 'BELIEVE') moves.push({ type, sheet: readSheet(reader) });
    else if (type === 'PREPARE') moves.push({ type, preparation: reader.id() });
    else if (type === 'RAISE') moves.push({ type, topic: reader.id(), reply: reader.number() });
    else if (type === 'TOAST') moves.push({ type, answer: reader.from(TOASTS) });
    else if (type === 'PROPOSE') moves.push({ type, offer: readOffer(reader, kindOf) });
    else if (type === 'RESPOND') moves.push({ type, response: reader.from(RESPONSES) });
    else moves.push({ type });
  }
  return moves;
}
