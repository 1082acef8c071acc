/** Why something of a case was never reached, as far as watching the campaigns can tell, and what would mend it. */
import type { Effects } from '../scenario/effects';
import type { Scenario } from '../scenario/scenario';
import type { Coverage } from './campaign';
import { partsOf } from './condition-parts';
import type { Seen } from './watch';

export interface Blocked {
  /** A sentence or two; empty where nothing can be told. */
  readonly why: string;
  readonly hint: string;
}

type Kind = keyof Coverage;

const round = (value: number): number => Math.round(value * 10) / 10;
const times = (count: number): string => (count === 1 ? 'one campaign' : `${count} campaigns`);

/** What can unlock something: preparations, topics, events, and whatever is traded. */
export function unlockersOf(scenario: Scenario, id: string): readonly string[] {
  const opens = (one: { readonly do: Effects }) => one.do.unlock?.includes(id) ?? false;
  const steps = scenario.relief.filter(({ steps: all }) => Object.values(all).some(opens));
  const topics = scenario.topics.filter(({ replies }) => replies.some(opens));
  const others = [
    ...scenario.preparations,
    ...scenario.events,
    ...scenario.gestures,
    ...scenario.groups,
    ...scenario.pledges,
  ].filter(opens);
  return [...steps, ...topics, ...others].map((one) => one.id);
}

function locked(scenario: Scenario, id: string, seen: Seen): Blocked | null {
  const topic = scenario.topics.find((one) => one.id === id);
  if (!topic) return null;
  if (topic.hours > scenario.rules.hours) {
    return {
      why: `It takes ${topic.hours} hours, and talks last ${scenario.rules.hours}.`,
      hint: 'Lower its “hours”, or raise “rules.hours”.',
    };
  }
  if (topic.available || seen.unlocked > 0) return null;
  const by = unlockersOf(scenario, id).map((one) => `“${one}”`);
  return {
    why: `It is not available at first, and what would unlock it (${by.join(', ') || 'nothing'}) never did.`,
    hint: 'Put it under “unlock” of something that is done or happens more often.',
  };
}

/** How near a number came to what is asked of it. */
function nearest(
  { low, high }: Seen['parts'][number],
  range: { readonly min?: number; readonly max?: number },
): string {
  if (low > high) return '';
  if (range.min !== undefined && high < range.min) return ` The most it ever was is ${round(high)}.`;
  if (range.max !== undefined && low > range.max) return ` The least it ever was is ${round(low)}.`;
  return '';
}

function neverTrue(scenario: Scenario, kind: Kind, id: string, seen: Seen): Blocked | null {
  const when = scenario[kind].find((one) => one.id === id)?.when ?? {};
  const parts = partsOf(when);
  const at = seen.parts.findIndex(({ holds }) => holds === 0);
  const part = parts[at];
  const sum = seen.parts[at];
  if (part && sum) {
    const near = part.figure ? nearest(sum, part.figure.range) : '';
    return {
      why: `Its “when” asks for ${part.says}, and that was never so where it counted.${near}`,
      hint: 'Ask for less there, or open the way that leads to it.',
    };
  }
  if (seen.held > 0 || parts.length < 2) return null;
  const most = Math.max(...seen.parts.map(({ lone }) => lone));
  const lone = parts[seen.parts.findIndex((one) => one.lone === most)];
  const often = most > 0 && lone ? ` Most often only ${lone.says} was missing.` : '';
  return {
    why: `Each part of its “when” held at times, but never all of them at once.${often}`,
    hint: 'Leave one of them out, or ask for less.',
  };
}

/** It could have come up: what came instead. */
function passedOver(scenario: Scenario, kind: Kind, id: string, seen: Seen): Blocked {
  const open = `Its “when” held in ${times(seen.held)}`;
  if (kind === 'events') {
    const chance = scenario.events.find((one) => one.id === id)?.chance ?? 1;
    if (chance < 1) return { why: `${open}, but its chance is ${chance}.`, hint: 'Raise its “chance”.' };
  }
  if (kind === 'endings') {
    const [first] = Object.entries(seen.instead).sort(([, a], [, b]) => b - a);
    if (first) {
      return {
        why: `${open}, but another ending came first, most often “${first[0]}”.`,
        hint: `Move it before “${first[0]}”, or narrow the “when” of that one.`,
      };
    }
  }
  if (kind === 'topics')
    return { why: `${open}, but nobody chose it.`, hint: 'Make its replies worth the hours they take.' };
  if (kind === 'preparations') return { why: `${open}, but nobody chose it.`, hint: 'Let it do more, or cost less.' };
  return { why: '', hint: 'Loosen its “when”, or open the way that leads to it.' };
}

/** Why nobody reached the thing called `id`. `seen` is from campaigns none of which reached it. */
export function whyBlocked(scenario: Scenario, kind: Kind, id: string, seen: Seen): Blocked {
  return locked(scenario, id, seen) ?? neverTrue(scenario, kind, id, seen) ?? passedOver(scenario, kind, id, seen);
}
