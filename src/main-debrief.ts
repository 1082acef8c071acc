/**
 * The costly parts of the debrief, in a worker. Where none can be had (an odd browser, a page opened as a file) they are worked
 * out here, in short steps, so that the page answers in between. Part of the composition root.
 */
import type { DeepAnswer, DeepQuestion } from './debrief/deep-debrief';
import { DEEP_PARTS, type DeepPart } from './debrief/deep-parts';
import type { SessionContext } from './machine/session-context';
import type { Deep } from './panels/shell';

const NOTHING_YET: Deep = {
  map: { state: 'working' },
  missed: { state: 'working' },
  expert: { state: 'working' },
};

type Tell = (parts: Partial<Deep>) => void;
type Stop = () => void;

const failedParts = (parts: readonly DeepPart[]): Partial<Deep> =>
  Object.fromEntries(parts.map((part) => [part, { state: 'failed' }]));

function told(answer: DeepAnswer): Partial<Deep> {
  if (answer.found) {
    return Object.fromEntries(Object.entries(answer.found).map(([part, value]) => [part, { state: 'ready', value }]));
  }
  console.warn(answer.failed);
  return failedParts([answer.part]);
}

/** @param none where the page may have no worker after all */
function inWorker(question: DeepQuestion, tell: Tell, none: () => void): Stop {
  const worker = new Worker(new URL('./debrief-worker.ts', import.meta.url), { type: 'module', name: 'debrief' });
  let open: readonly DeepPart[] = DEEP_PARTS;
  worker.addEventListener('message', ({ data }: MessageEvent<DeepAnswer>) => {
    open = open.filter((part) => part !== data.part);
    tell(told(data));
    if (open.length === 0) worker.terminate();
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    worker.terminate();
    if (open.length === DEEP_PARTS.length) none();
    else tell(failedParts(open));
  });
  worker.postMessage(question);
  return () => worker.terminate();
}

/** Lets the page draw and answer; a page that is never idle is not waited for long. */
const rest = (): Promise<void> =>
  new Promise((go) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => go(), { timeout: 200 });
    else setTimeout(go, 20);
  });

function here(question: DeepQuestion, tell: Tell): Stop {
  let left = false;
  let open: readonly DeepPart[] = DEEP_PARTS;
  const work = async () => {
    const { deepSteps } = await import('./debrief/deep-debrief');
    await rest();
    for (const answer of deepSteps(question)) {
      if (left) return;
      if (answer) {
        open = open.filter((part) => part !== answer.part);
        tell(told(answer));
      }
      await rest();
    }
  };
  work().catch(() => {
    if (!left) tell(failedParts(open));
  });
  return () => {
    left = true;
  };
}

export interface DeepKeeper {
  /** What is known of a campaign so far. */
  read(): Deep;
  /** Begins to work on this campaign, unless it is the one at hand or has not ended; `again` tries anew what failed. */
  ask(context: SessionContext, again?: boolean): void;
  /** Lets go of it all. */
  leave(): void;
}

export function keepDeep(changed: () => void): DeepKeeper {
  let deep = NOTHING_YET;
  let asked: SessionContext['rounds'] | null = null;
  let stop: Stop = () => undefined;
  const tell = (parts: Partial<Deep>) => {
    deep = { ...deep, ...parts };
    changed();
  };
  return {
    read: () => deep,
    ask({ scenario, seed, moves, rounds }, again = false) {
      const hasEnded = (rounds.at(-1)?.context.game.ended ?? null) !== null;
      if (!scenario || !hasEnded || (asked === rounds && !again)) return;
      stop();
      asked = rounds;
      deep = NOTHING_YET;
      changed();
      const question: DeepQuestion = { scenario, seed, moves };
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
      if (asked === null) return;
      stop();
      asked = null;
      deep = NOTHING_YET;
    },
  };
}
