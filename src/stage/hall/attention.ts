/** Where a pair of eyes goes, when they blink, whether the mouth speaks. Follows a clock of its own, in seconds. */

import type { Liveliness } from '../../art/people/mood';

/** Directions of the eyes, as an expression has them, and how strongly each draws. */
const GOALS = {
  other: { look: -0.95, down: 0.05, pull: 0.9 },
  table: { look: -0.5, down: 1, pull: 0.95 },
  glass: { look: -0.15, down: 0.8, pull: 0.9 },
  window: { look: -0.7, down: -0.25, pull: 0.7 },
} as const;

export type Goal = keyof typeof GOALS;

const BLINK_SECONDS = 0.17;
/** Share of the way that eyes go in a second, as a rate: saccades are quick. */
const QUICKNESS = 11;
/** What one looks at while nothing happens, in turn. */
const IDLE: readonly Goal[] = ['table', 'window', 'other', 'glass', 'other'];

/** The size of a mouth that speaks, 0–1: syllables of uneven length. */
export const syllable = (time: number): number =>
  Math.max(0, Math.sin(time * 13.1) * 0.55 + Math.sin(time * 7.3 + 1) * 0.45);

export class Attention {
  readonly #phase: number;
  #time = 0;
  #speaksUntil = 0;
  #goals: { readonly goal: Goal; readonly from: number; readonly until: number }[] = [];
  #nextBlink: number;
  #nextIdle: number;
  #idled = 0;
  #state = { blink: 0, talk: 0, look: -0.9, down: 0, pull: 0 };

  /** Two people with different phases never blink together. */
  constructor(phase: number) {
    this.#phase = phase;
    this.#nextBlink = 2 + phase;
    this.#nextIdle = 5 + phase * 2;
  }

  get face(): Liveliness {
    return this.#state;
  }

  get speaking(): boolean {
    return this.#time < this.#speaksUntil;
  }

  speak(seconds: number): void {
    this.#speaksUntil = this.#time + seconds;
    this.watch('other', seconds);
  }

  /** Draws the eyes there, from `wait` seconds on; the last call wins while it lasts. */
  watch(goal: Goal, seconds: number, wait = 0): void {
    const from = this.#time + wait;
    this.#goals = this.#goals.filter((g) => g.until > this.#time);
    this.#goals.push({ goal, from, until: from + seconds });
    this.#nextIdle = Math.max(this.#nextIdle, from + seconds + 2);
  }

  /** Nothing moves: the mood's own face. */
  rest(): void {
    this.#speaksUntil = 0;
    this.#goals = [];
    this.#state = { blink: 0, talk: 0, look: -0.9, down: 0, pull: 0 };
  }

  /** `delta` in seconds. */
  advance(delta: number): void {
    this.#time += delta;
    const t = this.#time;
    if (t > this.#nextIdle) {
      this.watch(IDLE[this.#idled % IDLE.length] ?? 'other', 1.3);
      this.#idled += 1;
      this.#nextIdle = t + 4.2 + ((this.#idled * 2.37 + this.#phase) % 4);
    }
    const now = this.#goals.filter((g) => g.from <= t && g.until > t).at(-1);
    const goal = now ? GOALS[now.goal] : { ...this.#state, pull: 0 };
    const step = 1 - 1 / (1 + QUICKNESS * delta);
    const s = this.#state;
    const since = t - this.#nextBlink;
    if (since > BLINK_SECONDS) this.#nextBlink = t + 2.1 + ((t * 7.919 + this.#phase) % 3.4);
    this.#state = {
      look: s.look + (goal.look - s.look) * step,
      down: s.down + (goal.down - s.down) * step,
      pull: s.pull + (goal.pull - s.pull) * step,
      blink: since > 0 && since <= BLINK_SECONDS ? 1 - Math.abs((2 * since) / BLINK_SECONDS - 1) : 0,
      talk: this.speaking ? syllable(t + this.#phase) : 0,
    };
  }
}
