import { Emitter } from '../util/event';
import type { Steps } from '../util/steps';

/** During a long change it is told that something changed at most so often, in ms. */
const INTERVAL = 1_000;

/** Tells that a library has changed: at once, but a change in many steps only now and then and at its end. */
export class ChangeNews {
  private readonly changed = new Emitter<void>();
  private isStale = false;
  private isLong = false;
  private told = 0;

  readonly onDidChange = this.changed.event;

  /** To be called at every change. */
  add(): void {
    this.isStale = true;
    if (!this.isLong) {
      this.tell();
    }
  }

  /** The same steps, as one long change. */
  *during<T>(steps: Steps<T>): Steps<T> {
    this.isLong = true;
    try {
      for (;;) {
        const step = steps.next();
        if (step.done === true) {
          return step.value;
        }
        if (Date.now() - this.told > INTERVAL) {
          this.tell();
        }
        yield;
      }
    } finally {
      this.isLong = false;
      this.tell();
    }
  }

  private tell(): void {
    if (this.isStale) {
      this.isStale = false;
      this.told = Date.now();
      this.changed.fire();
    }
  }
}
