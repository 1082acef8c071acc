/** Scenes of a scenario: what is prepared, said and met, and how it ends. Part of the contract in `scenario.ts`. */
import type { Condition } from './condition';
import type { Effects } from './effects';
import type { Provenance, Side } from './scenario';

export interface Preparation {
  readonly id: string;
  readonly label: string;
  readonly about: string;
  /** What one reads once it is done. */
  readonly result: string;
  /** True: at most once in a campaign. */
  readonly once: boolean;
  readonly when: Condition;
  readonly do: Effects;
}

export interface Reply {
  readonly say: string;
  readonly answer: string;
  /** Expression his answer shows: calm, warm, amused, doubting, offended, tired or closed. */
  readonly mood: string;
  readonly when: Condition;
  readonly do: Effects;
}

export interface Topic extends Provenance {
  readonly id: string;
  readonly label: string;
  readonly opening: string;
  readonly hours: number;
  /** False until something unlocks it. */
  readonly available: boolean;
  /** True: may be raised again in a later visit; at most once a visit in any case. */
  readonly repeat: boolean;
  readonly when: Condition;
  readonly replies: readonly Reply[];
}

export interface ScenarioEvent extends Provenance {
  readonly id: string;
  readonly phase: 'briefing' | 'aftermath';
  readonly when: Condition;
  /** 0–1. */
  readonly chance: number;
  readonly once: boolean;
  readonly headline: string;
  readonly text: string;
  readonly by: Side;
  readonly reactions: { readonly [S in Side]?: string };
  readonly do: Effects;
}

export interface Ending {
  readonly id: string;
  /** `once`: tested after every aftermath; `close`: only at the end. */
  readonly at: 'once' | 'close';
  readonly when: Condition;
  readonly title: string;
  readonly text: string;
  readonly picture: string;
}

export interface CalendarVisit {
  readonly visit: number;
  readonly date: string;
  readonly season: 'winter' | 'spring' | 'summer' | 'autumn';
  readonly cable: string;
  /** Short title of the visit. */
  readonly title: string;
}
