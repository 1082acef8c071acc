/** A package for tests: say only what matters. */
import type { Package } from '../../src/rules/package';
import { EMPTY_PACKAGE } from '../../src/rules/package';

/** An empty, simultaneous package with these parts filled. */
export function offer(parts: Partial<Package> = {}): Package {
  return { ...EMPTY_PACKAGE, ...parts };
}
