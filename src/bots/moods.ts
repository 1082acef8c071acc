/** Further ways of playing, for finding out what a case can lead to: nobody compares these. */
import type { Move } from '../rules/moves';
import type { Package } from '../rules/package';
import { byHabit, prepareAnything } from './lazy';
import { proberWith } from './prober';
import type { Bot, Seat } from './seat';

/** How often one who may give up does so after a visit. */
const GIVES_UP = 0.15;

/** Plays like another bot, and may close the campaign after any visit. */
export const quitting = (bot: Bot): Bot => ({
  name: `quitting ${bot.name}`,
  seesTruth: bot.seesTruth,
  choose(seat) {
    const close: Move = { type: 'CLOSE' };
    const gives = seat.view.phase === 'aftermath' && seat.chance('close') < GIVES_UP;
    return gives && seat.isAllowed(close) ? close : bot.choose(seat);
  },
});

/** The reply that costs most rapport, of all topics there are hours for. */
function offend(seat: Seat): Move {
  const { view } = seat;
  if (view.toastOffered) return { type: 'TOAST', answer: 'decline' };
  let worst: Move = { type: 'SIT_DOWN' };
  let least = 0.01;
  for (const { id, replies } of view.topics.filter((topic) => topic.hours <= view.hoursLeft && topic.hours > 0)) {
    for (const reply of replies) {
      const effects = seat.case.topics.find((topic) => topic.id === id)?.replies[reply]?.do;
      const rapport = effects?.meters?.rapport ?? 0;
      if (rapport >= least) continue;
      least = rapport;
      worst = { type: 'RAISE', topic: id, reply };
    }
  }
  return worst;
}

/** Everybody, for nothing, until he rises. */
function insult({ view }: Seat): Move {
  const groups: { [id: string]: Package['groups'][string] } = {};
  for (const { id, options } of view.groups) {
    const terms = options.at(-1)?.terms;
    if (terms) groups[id] = terms;
  }
  const offer: Package = { relief: {}, gestures: [], groups, pledges: [], order: 'they-first' };
  if (view.table?.exchangesLeft === 0 || Object.keys(groups).length === 0) return { type: 'ADJOURN' };
  return { type: 'PROPOSE', offer };
}

/** Breaks the channel where that can be done. */
export const rude: Bot = {
  name: 'rude',
  seesTruth: false,
  choose: (seat) => byHabit(seat, { briefing: prepareAnything, talks: offend, table: insult, response: 'snap-back' }),
};

/** Lifts for good, whatever it costs later. */
export const lavish: Bot = proberWith('lavish', {
  considers: ({ change }) => change === 'lifted' || change === 'suspension',
  allies: 0,
  lifting: -200,
  trust: 0,
});
