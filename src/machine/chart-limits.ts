/** What a chart may hold to be read into a table: everything else is refused by name. */
import type { AnyStateNode, AnyTransitionDefinition } from 'xstate';

function refuse(where: string, what: string): never {
  throw new RangeError(`${where}: ${what}`);
}

/**
 * @param opens whether the chart begins in it: no event has come yet that its actions could read
 * @throws RangeError on what the table cannot follow
 */
export function refuseNode(node: AnyStateNode, opens: boolean): void {
  const { id, type, parent, config } = node;
  const isRoot = parent === undefined;
  if (type === 'parallel' || type === 'history') refuse(id, `a ${type} state`);
  if (node.invoke.length > 0) refuse(id, 'an actor invoked');
  if (config.after !== undefined) refuse(id, 'a clock');
  if (config.onDone !== undefined) refuse(id, 'onDone');
  if (node.output !== undefined) refuse(id, 'an output');
  if (type === 'compound' && node.initial.actions.length > 0) refuse(id, 'actions on the way to its first state');
  if (type === 'final' && parent?.parent) refuse(id, 'a final state inside another');
  if (type === 'final' && (node.exit.length > 0 || node.transitions.size > 0)) refuse(id, 'a way out of a final state');
  if (isRoot && node.transitions.size + (node.always?.length ?? 0) > 0) refuse(id, 'transitions of the whole chart');
  if (isRoot && node.entry.length + node.exit.length > 0) refuse(id, 'actions of the whole chart');
  if (opens && node.entry.length + (node.always?.length ?? 0) > 0) refuse(id, 'something done before any event');
}

/** @throws RangeError on what the table cannot follow */
export function refuseTransition({ source, eventType, target, actions }: AnyTransitionDefinition): void {
  if (eventType.includes('*') || eventType.startsWith('xstate.')) refuse(source.id, `the event ${eventType}`);
  if ((target?.length ?? 0) > 1) refuse(source.id, `several targets on ${eventType}`);
  if (eventType === '' && target === undefined && actions.length === 0)
    refuse(source.id, 'an always that does nothing');
}
