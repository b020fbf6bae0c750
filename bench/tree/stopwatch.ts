/** How long an answer took, in ms. */
export interface Lap {
  readonly total: number;
  /**
   * The longest time in which nothing else could run: processor time where that is less than time on the clock, so that
   * other programs of the machine disturb it little.
   */
  readonly longestHold: number;
}

/** Times answers of a port that pauses on the way. */
export class Stopwatch {
  private resumed = now();
  private longestHold = 0;

  /** To be handed to the port. */
  readonly pause = async (): Promise<void> => {
    this.release();
    await new Promise(resolve => setImmediate(resolve));
    this.resumed = now();
  };

  async time<T>(ask: () => Promise<T>): Promise<{ readonly answer: T; readonly lap: Lap }> {
    const start = performance.now();
    this.resumed = now();
    this.longestHold = 0;
    const answer = await ask();
    this.release();
    return { answer, lap: { total: performance.now() - start, longestHold: this.longestHold } };
  }

  private release(): void {
    const { clock, processor } = now();
    const held = Math.min(clock - this.resumed.clock, processor - this.resumed.processor);
    this.longestHold = Math.max(this.longestHold, held);
  }
}

function now(): { readonly clock: number; readonly processor: number } {
  const { user, system } = process.cpuUsage();
  return { clock: performance.now(), processor: (user + system) / 1000 };
}
