import { patience } from '../hosts/patience.mts';

/**
 * Reads again and again until the value is accepted (without `accept`: until it is true), and answers the last value read:
 * after `limit` ms that is one which was not accepted, for the caller's assertion to show.
 */
export async function eventually<T>(
  read: () => T | Promise<T>,
  accept: (value: T) => boolean = Boolean,
  limit: number = patience.step,
): Promise<T> {
  const deadline = Date.now() + limit;
  for (;;) {
    const value = await read();
    if (accept(value) || Date.now() > deadline) {
      return value;
    }
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}
