/**
 * Does a task after things have come to rest: requests in quick succession become one run, a request during a run one
 * more after it. Asleep it does nothing, and remembers that there is something to do.
 */
export class Refresher {
  private requests = 0;
  private done = 0;
  private isAwake = false;
  private isRunning = false;

  /**
   * @param rest resolves when a request has been left alone long enough
   * @param task is told how to find out whether it is out of date: a request has come since, or sleep
   */
  constructor(
    private readonly rest: () => Promise<void>,
    private readonly task: (isLatest: () => boolean) => Promise<void>,
  ) {}

  request(): void {
    this.requests++;
    this.start();
  }

  /** Goes to work, when something is to do. */
  wake(): void {
    this.isAwake = true;
    this.start();
  }

  /** What is under way is out of date from now on. */
  sleep(): void {
    this.isAwake = false;
  }

  private start(): void {
    if (!this.isRunning && this.isAwake && this.done !== this.requests) {
      this.isRunning = true;
      void this.work().finally(() => {
        this.isRunning = false;
        this.start();
      });
    }
  }

  private async work(): Promise<void> {
    let request: number;
    do {
      request = this.requests;
      await this.rest();
    } while (request !== this.requests);
    const isLatest = () => this.isAwake && request === this.requests;
    if (this.isAwake) {
      this.done = request;
      await this.task(isLatest);
      this.done = isLatest() ? request : request - 1;
    }
  }
}
