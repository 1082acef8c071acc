/** Every id that is named must be defined, and be of the kind meant. */
import { type CaseIds, idsOf, RELIABILITY } from './case-ids';
import { type At, conditionsOf, effectsOf } from './case-plans';
import { didYouMean } from './did-you-mean';
import { PERSONAS } from './personas';
import type { Finding, Path } from './problem';
import type { WrittenCase } from './schema-case';
import type { ConditionInput, EffectsInput } from './schema-plans';

export function checkReferences(written: WrittenCase): Finding[] {
  const ids = idsOf(written);
  const { arrests } = written.rules;
  return [
    ...conditionsOf(written).flatMap((at) => inCondition(at, ids)),
    ...effectsOf(written).flatMap((at) => inEffects(at, ids)),
    ...(arrests ? one(arrests.group, ['rules', 'arrests', 'group'], ids.groups, 'group') : []),
    ...inHistory(written, ids),
    ...inPersona(written),
  ];
}

function inCondition({ value, path }: At<ConditionInput>, ids: CaseIds): Finding[] {
  return [
    ...keys(value.relief, [...path, 'relief'], ids.relief, 'relief item'),
    ...all(value.gestures, [...path, 'gestures'], ids.gestures, 'gesture'),
    ...all(value.pledges, [...path, 'pledges'], ids.pledges, 'pledge'),
    ...all(value.released, [...path, 'released'], ids.groups, 'group'),
    ...all(value.event, [...path, 'event'], ids.events, 'event'),
  ];
}

function inEffects({ value, path }: At<EffectsInput>, ids: CaseIds): Finding[] {
  const given = [...ids.relief, ...ids.gestures];
  const got = [...ids.groups, ...ids.pledges];
  const revealed = [...given, ...got, RELIABILITY];
  const reveal = Array.isArray(value.reveal)
    ? all(value.reveal, [...path, 'reveal'], revealed, 'item')
    : all(value.reveal?.ids, [...path, 'reveal', 'ids'], revealed, 'item');
  return [
    ...reveal,
    ...all(value.unlock, [...path, 'unlock'], [...ids.gestures, ...ids.topics], 'gesture or topic'),
    ...keys(value.worth, [...path, 'worth'], given, 'relief item or gesture'),
    ...keys(value.hold, [...path, 'hold'], got, 'group or pledge'),
    ...(value.arrest ? one(value.arrest.group, [...path, 'arrest', 'group'], ids.groups, 'group') : []),
    ...(value.release ? one(value.release.group, [...path, 'release', 'group'], ids.groups, 'group') : []),
  ];
}

function inHistory(written: WrittenCase, ids: CaseIds): Finding[] {
  return (written.history ?? []).flatMap((entry, index) => [
    ...keys(entry.gave, ['history', index, 'gave'], ids.relief, 'relief item'),
    ...all(entry.gestures, ['history', index, 'gestures'], ids.gestures, 'gesture'),
    ...(entry.got ?? []).flatMap(({ group }, at) =>
      one(group, ['history', index, 'got', at, 'group'], ids.groups, 'group'),
    ),
  ]);
}

function inPersona(written: WrittenCase): Finding[] {
  const { persona } = written.counterpart;
  const known = [...Object.keys(written.personas ?? {}), ...Object.keys(PERSONAS)];
  if (persona === undefined || known.includes(persona)) return [];
  return [
    {
      code: 'unknown-persona',
      path: ['counterpart', 'persona'],
      message: `There is no persona “${persona}”.`,
      hint: didYouMean(persona, known),
    },
  ];
}

function all(named: readonly string[] | undefined, path: Path, known: readonly string[], kind: string): Finding[] {
  return (named ?? []).flatMap((id, index) => one(id, [...path, index], known, kind));
}

function keys(
  named: { readonly [id: string]: unknown } | undefined,
  path: Path,
  known: readonly string[],
  kind: string,
): Finding[] {
  return Object.keys(named ?? {}).flatMap((id) => one(id, [...path, id], known, kind, true));
}

function one(id: string, path: Path, known: readonly string[], kind: string, atKey = false): Finding[] {
  if (known.includes(id)) return [];
  return [{ code: 'unknown-id', path, atKey, message: `There is no ${kind} “${id}”.`, hint: didYouMean(id, known) }];
}
