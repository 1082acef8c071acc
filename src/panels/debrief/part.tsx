/** One part of the debrief, with its heading and what it is for. */
import type { ComponentChildren } from 'preact';
import type { Debrief } from '../../debrief/build-debrief';
import type { Scenario } from '../../scenario/scenario';
import { How } from '../parts/how';

export interface DebriefProps {
  readonly scenario: Scenario;
  readonly debrief: Debrief;
}

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly about?: string;
  readonly children: ComponentChildren;
  readonly paper?: boolean;
}

export function DebriefPart({ id, title, about, children, paper }: PartProps) {
  return (
    <section class={`debrief__part stack ${paper ? 'paper' : 'sheet'}`} aria-labelledby={`debrief-${id}`}>
      <h2 id={`debrief-${id}`}>{title}</h2>
      {about && <p class="debrief__about">{about}</p>}
      {children}
      <How words={`how:${id}`} />
    </section>
  );
}
