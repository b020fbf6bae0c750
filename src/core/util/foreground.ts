/** Lets work for which nobody waits give way to work for which somebody does. */
export class Foreground {
  private running = Promise.resolve();

  /** Knows from now on that somebody waits for this. */
  add<T>(work: Promise<T>): Promise<T> {
    // Only that they have ended: their outcomes would be held as long as there is a next one.
    this.running = Promise.allSettled([this.running, work]).then(() => undefined);
    return work;
  }

  /** Resolves when nobody waits for anything. */
  async idle(): Promise<void> {
    for (let known; known !== this.running;) {
      known = this.running;
      await known;
    }
  }
}
