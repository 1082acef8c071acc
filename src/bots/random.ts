/** Tries anything: the floor that every other way of playing must beat. */
import type { Move, ShortfallResponse } from '../rules/moves';
import { ORDERS, type Package } from '../rules/package';
import { byHabit, LAZY, pick } from './lazy';
import type { Bot, Seat } from './seat';

/** How likely each thing on offer is in a random package. */
const NAMED = 0.2;
/** How often it throws the campaign away. */
const GIVES_UP = 0.015;
const RESPONSES = ['protest', 'snap-back', 'let-pass'] as const satisfies readonly ShortfallResponse[];

function anyPackage(seat: Seat): Package {
  const { gives, groups, pledges } = seat.view;
  const named = (id: string) => seat.chance(`name:${id}`) < NAMED;
  const relief: { [id: string]: Package['relief'][string] } = {};
  const got: { [id: string]: Package['groups'][string] } = {};
  const gestures: string[] = [];
  for (const { id, options } of gives) {
    const option = named(id) ? pick(seat, `rung:${id}`, options) : undefined;
    if (option?.change === 'give') gestures.push(id);
    else if (option) relief[id] = option.change;
  }
  for (const { id, options } of groups) {
    const option = named(id) ? pick(seat, `terms:${id}`, options) : undefined;
    if (option) got[id] = option.terms;
  }
  const asked = pledges.filter(({ id, available }) => available && named(id)).map(({ id }) => id);
  return { relief, gestures, groups: got, pledges: asked, order: pick(seat, 'order', ORDERS) ?? 'together' };
}

function anyWord(seat: Seat): Move {
  const { table } = seat.view;
  if (table?.exchangesLeft === 0) {
    return table.standing && seat.chance('take') < 0.5 ? { type: 'ACCEPT' } : { type: 'ADJOURN' };
  }
  const propose: Move = { type: 'PROPOSE', offer: anyPackage(seat) };
  return seat.isAllowed(propose) ? propose : { type: 'HEAR_HIM' };
}

export const random: Bot = {
  name: 'random',
  seesTruth: false,
  forgets: true,
  choose: (seat) => {
    const close: Move = { type: 'CLOSE' };
    if (seat.view.phase === 'aftermath' && seat.chance('close') < GIVES_UP && seat.isAllowed(close)) return close;
    const response = pick(seat, 'response', RESPONSES) ?? 'let-pass';
    return byHabit(seat, { ...LAZY, table: anyWord, response });
  },
};
