/** Long work cut into steps, so that whoever runs it may do something else in between: a page answers, a worker is told to stop. */

/** Runs to its end without a pause. */
export function finished<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
