/** For mutation testing: always the same cases, and no search for a smaller one, since only whether a law fails matters. */
import fc from 'fast-check';

fc.configureGlobal({ seed: 1, endOnFailure: true });
