/** What the class view needs from outside: what was handed in so far, and the few things only the composition root can do. */
import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { BandPoint } from '../../class/band';
import type { Aside, Result } from '../../class/result';
import type { Scenario } from '../../scenario/scenario';

/** The results of one case, all played on the same numbers. */
export interface ClassCase {
  readonly modelHash: string;
  readonly scenario: Scenario;
  readonly results: readonly Result[];
  /** Empty until it is worked out. */
  readonly band: readonly BandPoint[];
}

export interface ClassState {
  /** The case of most results first. */
  readonly cases: readonly ClassCase[];
  readonly aside: readonly Aside[];
  /** Something is being read. */
  readonly reading: boolean;
  /** Results whose moves have been replayed or are to be: so many, of so many. */
  readonly checked: number;
  readonly toCheck: number;
}

export interface ClassDesk {
  read(): ClassState;
  subscribe(listener: () => void): () => void;
  addFiles(files: readonly File[]): void;
  addText(text: string): void;
  /** Forgets everything that was handed in. */
  clear(): void;
  download(name: string, text: string, type: string): void;
}

export const DeskContext = createContext<ClassDesk | null>(null);

/** @throws Error outside of the class page */
export function useDesk(): ClassDesk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('There is no desk here.');
  return desk;
}

export function useClassState(): ClassState {
  const desk = useDesk();
  const [state, setState] = useState(desk.read);
  useEffect(() => {
    setState(desk.read());
    return desk.subscribe(() => setState(desk.read()));
  }, [desk]);
  return state;
}
