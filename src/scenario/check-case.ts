/** What a case can get wrong beyond the shape of its parts. */
import { checkFlow } from './check-flow';
import { checkIds } from './check-ids';
import { checkLikeness } from './check-likeness';
import { checkNumbers } from './check-numbers';
import { checkReferences } from './check-references';
import { checkSources } from './check-sources';
import { checkStage } from './check-stage';
import type { Finding } from './problem';
import type { WrittenCase } from './schema-case';

export function checkCase(written: WrittenCase): Finding[] {
  return [checkIds, checkReferences, checkSources, checkNumbers, checkFlow, checkStage, checkLikeness].flatMap(
    (check) => check(written),
  );
}
