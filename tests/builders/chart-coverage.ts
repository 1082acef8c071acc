/** Names of a chart's states, and of its transitions. */
import type { AnyStateMachine, AnyTransitionDefinition } from 'xstate';
import { getStateNodes } from 'xstate/graph';

/** Every state of a chart, as `table.drafting`. */
export const statesOf = (machine: AnyStateMachine): readonly string[] =>
  getStateNodes(machine.root).map((node) => node.path.join('.'));

/** `{ table: 'drafting' }` as `table` and `table.drafting`. */
export function statesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...statesIn(inner).map((state) => `${key}.${state}`)]);
}

/** As `table.drafting ADJOURN aftermath`; ends after the event where it stays where it is. */
export const nameOf = ({ source, eventType, target }: AnyTransitionDefinition): string =>
  `${source.path.join('.')} ${eventType} ${target?.[0]?.path.join('.') ?? ''}`.trim();

/** Every transition that an event takes. `always` ones are known by the states they lead to. */
export const transitionsOf = (machine: AnyStateMachine): readonly string[] => [
  ...new Set(
    [machine.root, ...getStateNodes(machine.root)].flatMap((node) =>
      [...node.transitions.values()].flatMap((list) => list.map(nameOf)),
    ),
  ),
];
