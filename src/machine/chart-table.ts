/**
 * A chart's own definition, read into a flat table once: for every state one can rest in, what each event does there.
 * Flow stays written down in the chart alone. It follows the rules of XState (SCXML) for charts without parallel states,
 * history, clocks or children; a chart with anything it does not know is refused, never half followed.
 */
import type { AnyStateMachine, AnyStateNode, AnyTransitionDefinition, StateValue } from 'xstate';
import { refuseNode, refuseTransition } from './chart-limits';

/** What the names of a chart's actions and guards stand for. */
export interface Meanings<Act, Ask> {
  readonly actions: { readonly [name: string]: Act };
  readonly guards: { readonly [name: string]: Ask };
}

/** One way out of a state, or one thing done in it. */
export interface Step<Act, Ask> {
  /** Null: always. */
  readonly guard: Ask | null;
  /** In the order in which they happen: on leaving, on the way, on entering. */
  readonly actions: readonly Act[];
  /** Place of the state after it. */
  readonly to: number;
  /** Where nothing happens and nothing is left: the event is swallowed. */
  readonly idle: boolean;
}

/** A state in which the chart can rest: one without states inside. */
export interface Resting<Act, Ask> {
  /** As XState tells it: `{ table: 'drafting' }`. */
  readonly value: StateValue;
  readonly final: boolean;
  /** By event; of each list the first step whose guard says yes is taken. */
  readonly on: ReadonlyMap<string, readonly Step<Act, Ask>[]>;
  /** Taken at once on coming here, without waiting for an event. */
  readonly always: readonly Step<Act, Ask>[];
}

export interface ChartTable<Act, Ask> {
  readonly states: readonly Resting<Act, Ask>[];
  /** Place of the state it begins in. */
  readonly initial: number;
}

/** Outermost first, the node itself last; the root left out. */
function lineOf(node: AnyStateNode): readonly AnyStateNode[] {
  return node.parent ? [...lineOf(node.parent), node] : [];
}

const childrenOf = (node: AnyStateNode): readonly AnyStateNode[] => Object.values<AnyStateNode>(node.states);

const restingIn = (node: AnyStateNode): readonly AnyStateNode[] =>
  childrenOf(node).length === 0 ? [node] : childrenOf(node).flatMap(restingIn);

/** Where one comes to rest on entering a state. */
function restOf(node: AnyStateNode): AnyStateNode {
  const first = childrenOf(node).length === 0 ? undefined : node.initial.target[0];
  return first ? restOf(first) : node;
}

const isWithin = (node: AnyStateNode, outer: AnyStateNode): boolean =>
  node !== outer && (outer.parent === undefined || lineOf(node).includes(outer));

/** What a transition stays inside of: its source, where it leads no further out; else what holds source and target. */
function domainOf({ source, reenter }: AnyTransitionDefinition, target: AnyStateNode): AnyStateNode {
  if (!reenter && (target === source || isWithin(target, source))) return source;
  let outer = target.parent;
  while (outer && !isWithin(source, outer)) outer = outer.parent;
  return outer ?? source.machine.root;
}

const valueAt = ([first, ...rest]: readonly string[]): StateValue =>
  first === undefined ? {} : rest.length === 0 ? first : { [first]: valueAt(rest) };

function named<T>(meanings: { readonly [name: string]: T }, name: unknown, where: string): T {
  const meaning = typeof name === 'string' && Object.hasOwn(meanings, name) ? meanings[name] : undefined;
  if (meaning === undefined)
    throw new RangeError(`${where}: nothing is known of ${JSON.stringify(name) ?? typeof name}`);
  return meaning;
}

/** @throws RangeError on any feature of a chart that the table does not know, and on a name without a meaning */
export function compileChart<Act, Ask>(machine: AnyStateMachine, meanings: Meanings<Act, Ask>): ChartTable<Act, Ask> {
  const root: AnyStateNode = machine.root;
  const resting = restingIn(root);
  const initial = restOf(root);
  for (const node of new Set([root, ...resting.flatMap(lineOf)])) refuseNode(node, lineOf(initial).includes(node));

  function stepOf(transition: AnyTransitionDefinition, from: AnyStateNode): Step<Act, Ask> {
    const where = `${transition.source.id} ${transition.eventType}`;
    refuseTransition(transition);
    const target = transition.target?.[0];
    const domain = target && domainOf(transition, target);
    const to = target ? restOf(target) : from;
    const left = domain ? lineOf(from).filter((node) => isWithin(node, domain)) : [];
    const entered = domain ? lineOf(to).filter((node) => isWithin(node, domain)) : [];
    const doing = [
      ...left.toReversed().flatMap((node) => node.exit),
      ...transition.actions,
      ...entered.flatMap((node) => node.entry),
    ];
    return {
      guard: transition.guard === undefined ? null : named(meanings.guards, transition.guard, where),
      actions: doing.map((name) => named(meanings.actions, name, where)),
      to: resting.indexOf(to),
      idle: target === undefined && transition.actions.length === 0,
    };
  }

  const states = resting.map((node): Resting<Act, Ask> => {
    // Inner states are asked first.
    const line = lineOf(node).toReversed();
    const events = new Set(line.flatMap((one) => [...one.transitions.keys()]));
    const on = [...events].map((event) => {
      const steps = line.flatMap((one) => one.transitions.get(event) ?? []).map((one) => stepOf(one, node));
      return [event, steps] as const;
    });
    const always = line.flatMap((one) => one.always ?? []).map((one) => stepOf(one, node));
    return { value: valueAt(node.path), final: node.type === 'final', on: new Map(on), always };
  });
  return { states, initial: resting.indexOf(initial) };
}
