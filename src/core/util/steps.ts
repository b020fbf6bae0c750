/** Work done in small steps: each `next()` does a few milliseconds of it, the last one gives the result. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** What tells that nobody waits for the result any more. */
export interface Cancellation {
  readonly isCancellationRequested: boolean;
}

/** Gives the thread to others for a moment. */
export type Pause = () => Promise<void>;

/** After so many milliseconds without a pause the next one is due. */
const LONGEST_SLICE = 12;

/** Does all steps at once. */
export function runAtOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) {
      return step.value;
    }
  }
}

/** Does the steps with a pause every few milliseconds; `undefined` when they were cancelled before the last. */
export async function runInSlices<T>(
  steps: Steps<T>,
  pause: Pause,
  cancellation?: Cancellation,
): Promise<T | undefined> {
  for (let sliceStart = Date.now(); cancellation?.isCancellationRequested !== true;) {
    const step = steps.next();
    if (step.done === true) {
      return step.value;
    }
    if (Date.now() - sliceStart >= LONGEST_SLICE) {
      await pause();
      sliceStart = Date.now();
    }
  }
  return undefined;
}
