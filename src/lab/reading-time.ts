/** How long a campaign of a case takes to read. */
import type { Scenario } from '../scenario/scenario';
import type { Coverage } from './campaign';
import { countWords } from './readability';

const words = (...texts: readonly string[]): number => texts.reduce((sum, text) => sum + countWords(text), 0);
const total = <T>(list: readonly T[], of: (one: T) => number): number => list.reduce((sum, one) => sum + of(one), 0);

/** Read once whatever happens: the opening, the cables, hints, and what can be traded. */
function always(scenario: Scenario): number {
  const { you, counterpart, relief, gestures, groups, pledges } = scenario;
  return (
    words(scenario.disclaimer, you.role, you.instructions, counterpart.about) +
    total(scenario.calendar, ({ title, cable }) => words(title, cable)) +
    total(scenario.hints, ({ text }) => words(text)) +
    total([...relief, ...gestures, ...groups, ...pledges], ({ label, about }) => words(label, about)) +
    total(scenario.preparations, ({ label, about }) => words(label, about)) +
    total(scenario.topics, ({ label }) => words(label))
  );
}

/** Minutes, at so many words a minute; what comes up by chance or choice counts as often as it did in so many campaigns. */
export function readingMinutes(scenario: Scenario, coverage: Coverage, games: number, wordsAMinute: number): number {
  const often = (kind: keyof Coverage, id: string) => (coverage[kind][id] ?? 0) / Math.max(1, games);
  const met =
    total(scenario.preparations, ({ id, result }) => often('preparations', id) * words(result)) +
    total(scenario.topics, ({ id, opening, replies }) => {
      const answers = replies.length > 0 ? total(replies, ({ answer }) => words(answer)) / replies.length : 0;
      return often('topics', id) * (words(opening) + total(replies, ({ say }) => words(say)) + answers);
    }) +
    total(scenario.events, ({ id, headline, text, reactions }) => {
      return often('events', id) * words(headline, text, ...Object.values(reactions));
    }) +
    total(scenario.endings, ({ id, title, text }) => often('endings', id) * words(title, text));
  return (always(scenario) + met) / wordsAMinute;
}
