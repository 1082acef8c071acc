/** The player's guess of the edge, as it is kept with the game: three heights, or that it was passed over. */

import { useState } from 'preact/hooks';
import { type JudgedGuess, judgeGuess, placesToGuess } from '../../../debrief/edge-guess';
import type { MapPoint } from '../../../debrief/map-point';
import { useNote } from '../use-note';

const PASSED = 'passed';

function readHeights(text: string): readonly number[] | null {
  const heights = text.split(' ').map(Number);
  return text !== '' && heights.every(Number.isFinite) ? heights : null;
}

/** The guess as it was kept, at its places; null where none was made. */
export function keptGuess(frontier: readonly MapPoint[], text: string): readonly MapPoint[] | null {
  const heights = readHeights(text);
  const places = placesToGuess(frontier);
  if (heights?.length !== places.length) return null;
  return places.map((his, at) => ({ his, ours: heights[at] ?? 0 }));
}

export interface Guessing {
  /** The edge may be seen: it was guessed, or the guess was passed over. */
  readonly shown: boolean;
  readonly guess: readonly MapPoint[];
  /** Null where it was passed over. */
  readonly judged: JudgedGuess | null;
  readonly change: (at: number, ours: number) => void;
  readonly show: () => void;
  readonly skip: () => void;
  readonly again: () => void;
}

/** @param frontier of the campaign, from his best to ours @param first where the handles lie before they are moved, hundredths */
export function useGuess(frontier: readonly MapPoint[], first: number): Guessing {
  const [kept, keep] = useNote('edge');
  const places = placesToGuess(frontier);
  const [moved, setMoved] = useState<readonly number[] | null>(null);
  const written = readHeights(kept);
  const heights = moved ?? (written?.length === places.length ? written : places.map(() => first));
  const guess = places.map((his, at) => ({ his, ours: heights[at] ?? first }));
  return {
    shown: kept !== '',
    guess,
    judged: written ? judgeGuess(frontier, guess) : null,
    change: (at, ours) => setMoved(heights.map((height, i) => (i === at ? ours : height))),
    show: () => keep(heights.map(Math.round).join(' ')),
    skip: () => keep(PASSED),
    again: () => {
      setMoved(null);
      keep('');
    },
  };
}
