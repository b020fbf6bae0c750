import type { Event } from './event';

/** Work done in small steps: each `next()` does a few milliseconds of it, the last one gives the result. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** What tells that nobody waits for the result any more; the same shape as an editor's token. */
export interface Cancellation {
  readonly isCancellationRequested: boolean;
  /** Fires once. Where it is absent, another thread does not hear of the cancellation and works on in vain. */
  readonly onCancellationRequested?: Event<unknown>;
}

/** Gives the thread to others for a moment. */
export type Pause = () => Promise<void>;

/** After so many milliseconds without a pause the next one is due. */
const LONGEST_SLICE = 5;

/** Items that are visited in one step: to take a paper apart takes some tenths of a millisecond. */
const VISITED_AT_ONCE = 8;

/** Calls `visit` with each item and its place. */
export function* visitInSteps<T>(items: readonly T[], visit: (item: T, place: number) => void): Steps<void> {
  for (let start = 0; start < items.length; start += VISITED_AT_ONCE) {
    items.slice(start, start + VISITED_AT_ONCE).forEach((item, place) => visit(item, start + place));
    yield;
  }
}

/** Does all steps at once. */
export function runAtOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) {
      return step.value;
    }
  }
}

/** Does the steps with a pause every few milliseconds. */
export async function runToEnd<T>(steps: Steps<T>, pause: Pause): Promise<T> {
  for (let sliceStart = Date.now(); ;) {
    const step = steps.next();
    if (step.done === true) {
      return step.value;
    }
    if (Date.now() - sliceStart >= LONGEST_SLICE) {
      await pause();
      sliceStart = Date.now();
    }
  }
}

/** The same for who may not wait for it; `undefined` when cancelled before the last step. */
export function runInSlices<T>(
  steps: Steps<T>,
  pause: Pause,
  cancellation?: Cancellation,
): Promise<T | undefined> {
  return runToEnd(untilCancelled(steps, cancellation), pause);
}

function* untilCancelled<T>(steps: Steps<T>, cancellation?: Cancellation): Steps<T | undefined> {
  try {
    while (cancellation?.isCancellationRequested !== true) {
      const step = steps.next();
      if (step.done === true) {
        return step.value;
      }
      yield;
    }
    return undefined;
  } finally {
    steps.return(undefined as T);
  }
}
