/** Two ways of not negotiating: taking his first counter-offer, and waiting for his last. */
import type { Move } from '../rules/moves';
import { byHabit, type Habits, LAZY } from './lazy';
import type { Bot, Seat } from './seat';

function takeTheFirst({ view }: Seat): Move {
  if (view.table?.standing) return { type: 'ACCEPT' };
  return view.table?.exchangesLeft === 0 ? { type: 'ADJOURN' } : { type: 'HEAR_HIM' };
}

/** Waits while there is anything to wait for, and while he looks willing to. */
function takeTheLast({ view }: Seat): Move {
  const { table } = view;
  const isLast = table?.exchangesLeft === 0 || table?.patience === 'thin';
  if (isLast && table?.standing) return { type: 'ACCEPT' };
  return table?.exchangesLeft === 0 ? { type: 'ADJOURN' } : { type: 'HEAR_HIM' };
}

const GENEROUS: Habits = { ...LAZY, table: takeTheFirst, response: 'let-pass' };
const PATIENT: Habits = { ...LAZY, table: takeTheLast, response: 'let-pass' };

export const generous: Bot = {
  name: 'generous',
  seesTruth: false,
  forgets: true,
  choose: (seat) => byHabit(seat, GENEROUS),
};

export const patient: Bot = {
  name: 'patient',
  seesTruth: false,
  forgets: true,
  choose: (seat) => byHabit(seat, PATIENT),
};
