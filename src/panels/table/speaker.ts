/** Whoever speaks at the table: picks lines, fills in the names of the case, and remembers what has been said. */
import { t, type Words } from '../../i18n/messages';
import type { Hint } from '../../machine/views';
import type { Scenario } from '../../scenario/scenario';
import { caseWords } from '../parts/case-words';
import { calledOf, isGiven } from './named-items';
import { type Subject, WHO, WHO_OPENS } from './sentences';
import { type Turns, turnsOf } from './take-turns';
import { gamePool, type Line, ownLines, ownPool, type Pool } from './voice-lines';

export interface Part {
  readonly text: string;
  /** A sentence of the case's own: it is not joined to others. */
  readonly whole: boolean;
}

/** Takes a line of each kind as it is wanted, and remembers which have been taken. */
export class Speaker {
  readonly scenario: Scenario;
  readonly words: Words;
  readonly subject: Subject;
  readonly turns: Turns;
  forms: string[] = [];

  constructor(scenario: Scenario, seed: number) {
    this.scenario = scenario;
    const words = caseWords(scenario);
    this.words = { ...words, who: WHO, Who: WHO_OPENS };
    this.subject = { who: words.who, Who: words.Who, he: t(`common:pronoun.${scenario.counterpart.pronoun}.he`) };
    this.turns = turnsOf(seed);
  }

  private tell(pool: Pool, words: Words): Part | null {
    const line = this.turns.take(pool);
    if (!line) return null;
    this.forms.push(`${pool.name}: ${'own' in line ? line.own : line.key}`);
    return told(line, { ...this.words, ...words });
  }

  /** The case's own lines come first, each once; the game's are taken where `own` is false, unless the case wants only its own. */
  say(kind: string, words: Words = {}, own = true): Part | null {
    const pool = ownPool(this.scenario, kind);
    const isOwn = this.scenario.counterpart.ownLinesOnly
      ? pool.lines.length > 0
      : own && this.turns.taken(pool.name) < pool.lines.length;
    return this.tell(isOwn ? pool : gamePool(this.scenario, kind), words);
  }

  /** How many ways there are to say it. */
  waysOf(kind: string): number {
    return ownPool(this.scenario, kind).lines.length + gamePool(this.scenario, kind).lines.length;
  }

  /** Own lines about the thing itself first, each once. */
  hint({ about, direction }: Hint): Part | null {
    const item = { item: calledOf(this.scenario, about) };
    const { relief, gestures, groups, pledges } = this.scenario;
    const thing = [...relief, ...gestures, ...groups, ...pledges].find(({ id }) => id === about);
    const own = ownLines(`${about} ${direction}`, thing?.hint[direction] ?? []);
    if (this.turns.taken(own.name) < own.lines.length) return this.tell(own, item);
    return this.say(`${isGiven(this.scenario, about) ? 'worth' : 'hold'}-${direction}`, item);
  }

  join(kind: string, a: string, b: string): string {
    return this.say(kind, { a, b })?.text ?? `${a}; ${b}`;
  }
}

const told = (line: Line, words: Words): Part =>
  'own' in line
    ? { text: line.own.replace(/\{(items|item)\}/gu, (_, name: string) => String(words[name] ?? '')), whole: true }
    : { text: t(line.key, words), whole: false };
