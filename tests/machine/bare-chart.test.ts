// The table of a chart does what XState does with the chart, in the same order; what it cannot do it refuses.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AnyStateMachine, assign, createMachine, initialTransition, setup, transition } from 'xstate';
import { type ChartTable, compileChart, type Step } from '../../src/machine/chart-table';

const NAMES = ['leaveInner', 'leaveOuter', 'go', 'note', 'enterOuter', 'enterInner', 'enterOther'] as const;
type Event = { type: 'IN' | 'OUT' | 'AGAIN' | 'OVER' | 'NOTE' | 'DEEP' | 'SWALLOW' | 'END'; even: boolean };
interface Context {
  readonly done: readonly string[];
}

const say = (name: string) =>
  assign<Context, Event, undefined, Event, never>(({ context }) => ({ done: [...context.done, name] }));

/** A chart with everything the table knows, more than the game's own needs. */
const rich = setup({
  types: {} as { context: Context; events: Event },
  actions: Object.fromEntries(NAMES.map((name) => [name, say(name)])),
  guards: { isEven: ({ event }) => event.even, isOdd: ({ event }) => !event.even },
}).createMachine({
  id: 'rich',
  context: { done: [] },
  initial: 'outside',
  states: {
    outside: {
      exit: 'note',
      on: {
        IN: { target: 'outer', actions: ['go', 'note'] },
        DEEP: [{ guard: 'isEven', target: '#rich.outer.far.deep', actions: 'go' }, { actions: 'note' }],
      },
    },
    outer: {
      entry: 'enterOuter',
      exit: ['leaveOuter', 'note'],
      initial: 'near',
      on: {
        NOTE: { actions: 'note' },
        AGAIN: { target: 'outer', reenter: true, actions: 'go' },
        OVER: { target: '.far' },
        OUT: [
          { guard: 'isEven', target: 'outside' },
          { guard: 'isOdd', target: 'other', actions: 'go' },
        ],
        END: 'end',
      },
      states: {
        near: {
          entry: 'enterInner',
          exit: 'leaveInner',
          on: {
            OUT: { guard: 'isOdd', target: 'far', actions: 'go' },
            AGAIN: [
              { guard: 'isEven', target: 'near', actions: 'go' },
              { target: 'near', reenter: true },
            ],
            SWALLOW: {},
            DEEP: 'far.deep',
          },
        },
        far: {
          initial: 'deep',
          exit: 'leaveInner',
          states: {
            deep: { entry: 'enterInner', on: { NOTE: { guard: 'isEven', actions: 'go' }, AGAIN: 'deeper' } },
            deeper: { always: { guard: 'isEven', target: '#rich.other' }, on: { IN: 'deep' } },
          },
        },
      },
    },
    other: {
      entry: 'enterOther',
      initial: 'passing',
      always: { guard: 'isOdd', target: 'outside' },
      states: { passing: { always: 'staying' }, staying: { on: { END: { target: '#rich.end' } } } },
    },
    end: { type: 'final', entry: 'note' },
  },
});

const meanings = {
  actions: Object.fromEntries(NAMES.map((name) => [name, name])),
  guards: { isEven: ({ even }: Event) => even, isOdd: ({ even }: Event) => !even },
};
type Rich = (event: Event) => boolean;

/** Runs the table as the bare campaign does (what cannot be done is not tried), and tells where it stands after each event and what was done. */
function runTable(table: ChartTable<string, Rich>, events: readonly Event[]): unknown {
  let at = table.initial;
  const done: string[] = [];
  const first = (steps: readonly Step<string, Rich>[] | undefined, event: Event) =>
    steps?.find(({ guard }) => guard === null || guard(event));
  return events.map((event) => {
    let step = first(table.states[at]?.on.get(event.type), event);
    const can = step !== undefined && !step.idle;
    for (; can && step; step = first(table.states[at]?.always, event)) {
      done.push(...step.actions);
      at = step.to;
    }
    return [table.states[at]?.value, table.states[at]?.final, can, [...done]];
  });
}

function runChart(machine: typeof rich, events: readonly Event[]): unknown {
  let [round] = initialTransition(machine);
  return events.map((event) => {
    const can = round.can(event);
    if (can) [round] = transition(machine, round, event);
    return [round.value, round.status === 'done', can, round.context.done];
  });
}

const events: fc.Arbitrary<Event> = fc.record({
  type: fc.constantFrom('IN', 'OUT', 'AGAIN', 'OVER', 'NOTE', 'DEEP', 'SWALLOW', 'END'),
  even: fc.boolean(),
});

describe('a chart read into a table', () => {
  test('does what the chart does, in the same order', () => {
    const table = compileChart(rich, meanings);
    fc.assert(
      fc.property(fc.array(events, { maxLength: 30 }), (list) => {
        expect(runTable(table, list)).toEqual(runChart(rich, list));
      }),
      { numRuns: 500 },
    );
  });

  const still = { states: {}, on: {} };
  const refused: readonly (readonly [string, AnyStateMachine])[] = [
    ['parallel', createMachine({ type: 'parallel', states: { a: still, b: still } })],
    [
      'history',
      createMachine({ initial: 'a', states: { a: { initial: 'b', states: { b: {}, h: { type: 'history' } } } } }),
    ],
    ['an actor', createMachine({ initial: 'a', states: { a: { invoke: { src: 'clock' } } } })],
    ['a clock', createMachine({ initial: 'a', states: { a: { after: { 5: 'b' } }, b: {} } })],
    ['onDone', createMachine({ initial: 'a', states: { a: { initial: 'b', onDone: 'c', states: { b: {} } }, c: {} } })],
    ['final', createMachine({ initial: 'a', states: { a: { initial: 'b', states: { b: { type: 'final' } } } } })],
    ['event *', createMachine({ initial: 'a', states: { a: { on: { '*': { target: 'b' } } }, b: {} } })],
    ['event GO.*', createMachine({ initial: 'a', states: { a: { on: { 'GO.*': { target: 'b' } } }, b: {} } })],
    ['the whole chart', createMachine({ initial: 'a', on: { GO: '.b' }, states: { a: {}, b: {} } })],
    ['the whole chart', createMachine({ initial: 'a', entry: 'go', states: { a: {} } })],
    ['before any event', createMachine({ initial: 'a', states: { a: { entry: 'go' } } })],
    ['before any event', createMachine({ initial: 'a', states: { a: { always: 'b' }, b: {} } })],
    [
      'does nothing',
      createMachine({ initial: 'b', states: { a: { always: { guard: 'isEven' } }, b: { on: { GO: 'a' } } } }),
    ],
    [
      'first state',
      createMachine({ initial: 'a', states: { a: { initial: { target: 'b', actions: 'go' }, states: { b: {} } } } }),
    ],
    ['"unheard-of"', createMachine({ initial: 'a', states: { a: { on: { GO: { actions: 'unheard-of' } } } } })],
    [
      '"constructor"',
      createMachine({ initial: 'a', states: { a: { on: { GO: { guard: 'constructor', target: 'a' } } } } }),
    ],
    ['function', createMachine({ initial: 'a', states: { a: { on: { GO: { actions: () => {} } } } } })],
    ['function', createMachine({ initial: 'a', states: { a: { on: { GO: { guard: () => true, target: 'a' } } } } })],
    [
      '"params"',
      createMachine({ initial: 'a', states: { a: { on: { GO: { actions: { type: 'go', params: {} } } } } } }),
    ],
  ];
  test.each(refused)('is refused with what it does not know: %s', (what, machine) => {
    expect(() => compileChart(machine, meanings)).toThrow(RangeError);
    expect(() => compileChart(machine, meanings)).toThrow(what);
  });
});
