/** The nine steps of the debrief, in the order in which they teach. */
import type { Report } from '../../debrief/report';
import type { RoundSnapshot } from '../../machine/play';
import type { Move } from '../../machine/views';
import type { Deep } from '../shell';
import type { DebriefProps } from './part';

export const STEPS = [
  'account',
  'timeline',
  'beliefs',
  'value-map',
  'missed',
  'win-set',
  'expert',
  'history',
  'next',
] as const;

export type StepId = (typeof STEPS)[number];

export interface StepProps extends DebriefProps {
  /** Snapshot before each move and, last, the end. */
  readonly rounds: readonly RoundSnapshot[];
  readonly moves: readonly Move[];
  /** What takes a search, as far as it is there. */
  readonly deep: Deep;
  readonly report: Report;
}

export const isStep = (name: string): name is StepId => STEPS.some((step) => step === name);
