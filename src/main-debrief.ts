/**
 * The costly parts of the debrief, in a worker. Where none can be had (an odd browser, a page opened as a file) they are worked
 * out here, one a turn, so that the page answers in between. Part of the composition root.
 */
import type { DeepQuestion } from './debrief/deep-debrief';
import { DEEP_PARTS, type DeepPart } from './debrief/deep-parts';
import { stillOf } from './debrief/still-game';
import type { DeepAnswer } from './debrief-worker';
import type { SessionContext } from './machine/session-context';
import type { Deep } from './panels/shell';

const NOTHING_YET: Deep = {
  map: { state: 'working' },
  missed: { state: 'working' },
  expert: { state: 'working' },
};

const failedParts = (parts: readonly DeepPart[]): Partial<Deep> =>
  Object.fromEntries(parts.map((part) => [part, { state: 'failed' }]));

const ready = (found: NonNullable<DeepAnswer['found']>): Partial<Deep> =>
  Object.fromEntries(Object.entries(found).map(([part, value]) => [part, { state: 'ready', value }]));

function inWorker(question: DeepQuestion, tell: (parts: Partial<Deep>) => void, none: () => void): () => void {
  const worker = new Worker(new URL('./debrief-worker.ts', import.meta.url), { type: 'module' });
  let open: readonly DeepPart[] = DEEP_PARTS;
  worker.addEventListener('message', ({ data }: MessageEvent<DeepAnswer>) => {
    open = open.filter((part) => part !== data.part);
    tell(data.found ? ready(data.found) : failedParts([data.part]));
    if (open.length === 0) worker.terminate();
  });
  worker.addEventListener('error', () => {
    worker.terminate();
    if (open.length === DEEP_PARTS.length) none();
    else tell(failedParts(open));
  });
  worker.postMessage(question);
  return () => worker.terminate();
}

function here(question: DeepQuestion, tell: (parts: Partial<Deep>) => void): () => void {
  let left = false;
  const turn = () => new Promise((resolve) => setTimeout(resolve, 50));
  const work = async () => {
    const { deepPart } = await import('./debrief/deep-debrief');
    for (const part of DEEP_PARTS) {
      await turn();
      if (left) return;
      tell(ready(deepPart(question, part)));
    }
  };
  work().catch(() => tell(failedParts(DEEP_PARTS)));
  return () => {
    left = true;
  };
}

export interface DeepKeeper {
  /** What is known of a campaign so far. */
  read(): Deep;
  /** Begins to work on this campaign, unless it is the one at hand; `again` tries anew what failed. */
  ask(context: SessionContext, again?: boolean): void;
  /** Lets go of it all. */
  leave(): void;
}

export function keepDeep(changed: () => void): DeepKeeper {
  let deep = NOTHING_YET;
  let asked: SessionContext['rounds'] | null = null;
  let stop: () => void = () => undefined;
  const tell = (parts: Partial<Deep>) => {
    deep = { ...deep, ...parts };
    changed();
  };
  return {
    read: () => deep,
    ask({ scenario, seed, moves, rounds }, again = false) {
      if (!scenario || rounds.length === 0 || (asked === rounds && !again)) return;
      stop();
      asked = rounds;
      deep = NOTHING_YET;
      const question: DeepQuestion = { scenario, seed, moves, played: rounds.map(stillOf) };
      const none = () => {
        stop = here(question, tell);
      };
      try {
        stop = inWorker(question, tell, none);
      } catch {
        none();
      }
    },
    leave() {
      stop();
      asked = null;
      deep = NOTHING_YET;
    },
  };
}
