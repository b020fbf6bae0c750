import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Does a thing, up to so many times with so many ms in between, and rejects as the last time did. For what fails through
 * no fault of ours: a network that stumbles, a port that somebody else takes first.
 */
export async function attempt<T>(times: number, pause: number, action: () => Promise<T>): Promise<T> {
  for (let left = times - 1; left > 0; left--) {
    try {
      return await action();
    } catch (error) {
      console.error(
        `${error instanceof Error ? error.message : String(error)}\nTrying again, ${left} left …`,
      );
      await sleep(pause);
    }
  }
  return action();
}
