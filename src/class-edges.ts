/** Which edges of the possible have been asked for and have come, by the numbers of their case. Part of the composition root of class.html. */
import { type BandPoint, bandOf } from './class/band';
import type { MapPoint } from './debrief/map-point';

/** Edges are alike enough that a few tell where the band lies. */
const MOST_EDGES = 15;

export interface EdgeKeeper {
  /** Asks for more edges of a case, as long as there are too few. */
  want(modelHash: string, seeds: readonly number[], ask: (seed: number) => void): void;
  come(modelHash: string, edge: readonly MapPoint[]): void;
  /** Empty until all that were asked for have come. */
  bandFor(modelHash: string): readonly BandPoint[];
}

export function keepEdges(): EdgeKeeper {
  const asked = new Map<string, number>();
  const edges = new Map<string, (readonly MapPoint[])[]>();
  const bands = new Map<string, readonly BandPoint[]>();
  return {
    want(modelHash, seeds, ask) {
      const before = asked.get(modelHash) ?? 0;
      const more = seeds.slice(0, Math.max(0, MOST_EDGES - before));
      asked.set(modelHash, before + more.length);
      for (const seed of more) ask(seed);
    },
    come(modelHash, edge) {
      const known = [...(edges.get(modelHash) ?? []), edge];
      edges.set(modelHash, known);
      if (known.length === asked.get(modelHash)) bands.set(modelHash, bandOf(known));
    },
    bandFor: (modelHash) => bands.get(modelHash) ?? [],
  };
}
