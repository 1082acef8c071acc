/** What is known of the results shown: claims and facts, by what has come so far. */
import { useMemo } from 'preact/hooks';
import type { Facts } from '../../class/facts';
import { toldBy } from '../../class/result';
import type { Claim } from '../../debrief/claim';
import type { ClassCase } from './desk';

export interface ShownProps {
  readonly shown: ClassCase;
}

export interface ToldResult {
  readonly no: number;
  readonly claim: Claim;
}

export const useTold = ({ results }: ClassCase): readonly ToldResult[] =>
  useMemo(
    () =>
      results.flatMap((result) => {
        const claim = toldBy(result);
        return claim ? [{ no: result.no, claim }] : [];
      }),
    [results],
  );

/** Of those replayed. */
export const useFacts = ({ results }: ClassCase): readonly Facts[] =>
  useMemo(() => results.flatMap(({ facts }) => facts ?? []), [results]);
