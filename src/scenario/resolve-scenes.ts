/** What is done, said and met, from the shape authors write to the shape the rules read. */
import { resolveProvenance } from './resolve-items';
import { given, joinEffects, resolveCondition, resolveEffects } from './resolve-plans';
import type { CalendarVisit, Ending, HistoryVisit, Preparation, ScenarioEvent, Source, Topic } from './scenario';
import type { ToldCase } from './schema-case';

type Entry<K extends 'preparations' | 'topics' | 'events' | 'history'> = NonNullable<ToldCase[K]>[number];

export function resolveVisit(input: ToldCase['calendar'][number]): CalendarVisit {
  return {
    visit: input.visit,
    date: String(input.date),
    season: input.season,
    cable: input.cable,
    title: input.title ?? '',
  };
}

export function resolvePreparation(input: Entry<'preparations'>): Preparation {
  return {
    id: input.id,
    label: input.label,
    about: input.about ?? '',
    result: input.result ?? '',
    once: input.once ?? false,
    when: resolveCondition(input.when),
    do: resolveEffects(input.do),
  };
}

/** Effects of the topic itself happen with whichever reply is picked. */
export function resolveTopic(input: Entry<'topics'>): Topic {
  const always = resolveEffects(input.do);
  return {
    id: input.id,
    label: input.label ?? readable(input.id),
    opening: input.opening,
    hours: input.hours ?? 1,
    available: input.available ?? true,
    repeat: input.repeat ?? false,
    when: resolveCondition(input.when),
    replies: input.replies.map((reply) => ({
      say: reply.say,
      answer: reply.answer ?? '',
      mood: reply.mood ?? 'calm',
      when: resolveCondition(reply.when),
      do: joinEffects(always, resolveEffects(reply.do)),
    })),
    ...resolveProvenance(input),
  };
}

export function resolveEvent(input: Entry<'events'>): ScenarioEvent {
  return {
    id: input.id,
    phase: input.phase ?? 'aftermath',
    when: resolveCondition(input.when),
    chance: input.chance ?? 1,
    once: input.once ?? false,
    headline: input.headline,
    text: input.text,
    by: input.by ?? 'world',
    reactions: given(input.reactions ?? {}),
    do: resolveEffects(input.do),
    ...resolveProvenance(input),
  };
}

export function resolveEnding(input: ToldCase['endings'][number]): Ending {
  const { id, title, text } = input;
  return { id, at: input.at ?? 'close', when: resolveCondition(input.when), title, text, picture: input.picture ?? id };
}

/** People freed and free to stay are counted from `got` where the author gave no figure. */
export function resolveHistory(input: Entry<'history'>): HistoryVisit {
  const got = input.got ?? [];
  const count = (some: typeof got) => some.reduce((sum, entry) => sum + entry.people, 0);
  return {
    visit: input.visit,
    gave: input.gave ?? {},
    gestures: input.gestures ?? [],
    got,
    freed: input.freed ?? count(got),
    stayed: input.stayed ?? count(got.filter((entry) => entry.terms === 'stay')),
    text: input.text ?? '',
    ...given({ source: input.source }),
  };
}

export function resolveSource(input: NonNullable<ToldCase['sources']>[string]): Source {
  return { title: input.title, publisher: input.publisher ?? '', date: String(input.date ?? ''), url: input.url ?? '' };
}

/** `advice-on-moscow` as “Advice on moscow”. */
function readable(id: string): string {
  const words = id.split('-').join(' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
