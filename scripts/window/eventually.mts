import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Reads again and again until the value is accepted, and answers the last value read: after ten seconds that is one
 * which was not accepted, for the caller's assertion to show.
 */
export async function eventually<T>(read: () => Promise<T>, accept: (value: T) => boolean): Promise<T> {
  const deadline = Date.now() + 10_000;
  for (;;) {
    const value = await read();
    if (accept(value) || Date.now() > deadline) {
      return value;
    }
    await sleep(50);
  }
}
