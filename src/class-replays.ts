/** A few workers that share the replays of a class; a page without workers does them between two frames. Part of the composition root of class.html. */
import { type ClassAnswer, type ClassQuestion, classWork, type GameAsked } from './class-work';
import type { Scenario } from './scenario/scenario';

export interface Replays {
  /** Tells every worker a case, before anything of it is asked. */
  tellCase(at: string, scenario: Scenario): void;
  replay(games: readonly GameAsked[]): void;
  edge(at: string, seed: number): void;
}

/** Games handed over at once: enough to be worth a message, few enough that all workers end together. */
const BATCH = 8;
const MOST_WORKERS = 4;

/** Something that answers one question after the other. */
interface Hand {
  ask(question: ClassQuestion): void;
  busy: boolean;
}

function workerHand(answered: (hand: Hand, answer: ClassAnswer) => void, lost: (hand: Hand) => void): Hand {
  const worker = new Worker(new URL('./class-worker.ts', import.meta.url), { type: 'module', name: 'class' });
  const hand: Hand = { ask: (question) => worker.postMessage(question), busy: false };
  worker.addEventListener('message', ({ data }: MessageEvent<ClassAnswer>) => answered(hand, data));
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    worker.terminate();
    lost(hand);
  });
  return hand;
}

function ownHand(answered: (hand: Hand, answer: ClassAnswer) => void): Hand {
  const work = classWork();
  const hand: Hand = {
    ask(question) {
      if (question.kind === 'case') work(question);
      else {
        setTimeout(() => {
          const answer = work(question);
          if (answer) answered(hand, answer);
        });
      }
    },
    busy: false,
  };
  return hand;
}

export function openReplays(tell: (answer: ClassAnswer) => void): Replays {
  const cases = new Map<string, Scenario>();
  const games: GameAsked[] = [];
  const edges: ClassQuestion[] = [];
  const underWay = new Map<Hand, ClassQuestion>();
  let hands: readonly Hand[] = [];

  /** The edges first, since they are few and the map waits for them. */
  const nextQuestion = (): ClassQuestion | undefined => {
    const edge = edges.shift();
    if (edge || games.length === 0) return edge;
    return { kind: 'replay', games: games.splice(0, hands.length > 1 ? BATCH : BATCH / 2) };
  };
  const feed = () => {
    for (const hand of hands) {
      if (hand.busy) continue;
      const question = nextQuestion();
      if (!question) return;
      hand.busy = true;
      underWay.set(hand, question);
      hand.ask(question);
    }
  };
  const answered = (hand: Hand, answer: ClassAnswer) => {
    hand.busy = false;
    underWay.delete(hand);
    tell(answer);
    feed();
  };
  const join = (hand: Hand) => {
    for (const [at, scenario] of cases) hand.ask({ kind: 'case', at, scenario });
    hands = [...hands, hand];
  };
  /** What a lost worker was doing is done again; the last one lost is replaced by the page itself. */
  const lost = (hand: Hand) => {
    const question = underWay.get(hand);
    underWay.delete(hand);
    hands = hands.filter((one) => one !== hand);
    if (question?.kind === 'replay') games.unshift(...question.games);
    else if (question) edges.unshift(question);
    if (hands.length === 0) join(ownHand(answered));
    feed();
  };
  const open = () => {
    if (hands.length > 0) return;
    const count = Math.min(MOST_WORKERS, Math.max(1, (navigator.hardwareConcurrency ?? 2) - 1));
    try {
      for (let at = 0; at < count; at += 1) join(workerHand(answered, lost));
    } catch {
      if (hands.length === 0) join(ownHand(answered));
    }
  };

  return {
    tellCase(at, scenario) {
      cases.set(at, scenario);
      for (const hand of hands) hand.ask({ kind: 'case', at, scenario });
    },
    replay(more) {
      open();
      games.push(...more);
      feed();
    },
    edge(at, seed) {
      open();
      edges.push({ kind: 'edge', at, seed });
      feed();
    },
  };
}
