import type { Steps } from './steps';

/** Steps of work that is small enough to be done in one. */
export function* oneStep<T>(work: () => T): Steps<T> {
  yield;
  return work();
}

/**
 * A function of which the steps are taken once and the result is kept. All who ask before the end push the same steps on.
 * What throws is begun anew when it is asked for again.
 */
export function sharedSteps<T>(begin: () => Steps<T>): () => Steps<T> {
  let running: Steps<T> | undefined;
  let made: { readonly value: T } | undefined;
  const advance = () => {
    running ??= begin();
    try {
      const step = running.next();
      made = step.done === true ? { value: step.value } : undefined;
    } catch (error) {
      running = undefined;
      throw error;
    }
  };
  return function* () {
    while (made === undefined) {
      advance();
      yield;
    }
    return made.value;
  };
}

/** The steps of `begin`, from the start again whenever `version` gives another value than when they were begun. */
export function* freshSteps<T>(begin: () => Steps<T>, version: () => unknown): Steps<T> {
  for (;;) {
    const begun = version();
    const steps = begin();
    while (version() === begun) {
      const step = steps.next();
      if (step.done === true) {
        return step.value;
      }
      yield;
    }
  }
}
