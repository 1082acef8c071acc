/** The part of a scenario that decides how a game runs, hashed: a mended typo keeps every save, a changed number does not. */
import { canonical, hashText } from './hash';
import type { Scenario } from './scenario';

/** Texts, pictures and provenance, wherever they stand. */
const WORDS_ONLY = new Set([
  ...['label', 'about', 'icon', 'basis', 'date', 'portraits', 'likeness', 'result', 'opening', 'say', 'answer', 'mood'],
  ...['headline', 'text', 'by', 'reactions', 'title', 'picture', 'source', 'lines', 'called', 'hint'],
]);

/** Of a scenario before difficulty is applied. The numbers in `model.ts` are the engine's: its version names them. */
export function modelHash(scenario: Scenario): string {
  const { id, you, counterpart, meters } = scenario;
  const { model: _engine, ...rules } = scenario.rules;
  const { relief, gestures, groups, pledges, preparations, topics, toasts, events, endings } = scenario;
  const { base, baseSpread, appetite, reliability, reliabilityRumour, persona } = counterpart;
  return hashText(
    canonical(
      withoutWords({
        id,
        rules,
        authority: you.authority,
        counterpart: { base, baseSpread, appetite, reliability, reliabilityRumour, persona },
        meters,
        ...{ relief, gestures, groups, pledges, preparations, topics, toasts, events, endings },
      }),
    ),
  );
}

function withoutWords(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(withoutWords);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data)
      .filter(([key]) => !WORDS_ONLY.has(key))
      .map(([key, value]) => [key, withoutWords(value)]),
  );
}
