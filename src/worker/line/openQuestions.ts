import type { Cancellation } from '../../core/util/steps';
import type { Ticket } from '../library/protocol';

interface OpenCancellation extends Cancellation {
  isCancellationRequested: boolean;
}

/** The questions under way that the asker may cancel, by their tickets. */
export class OpenQuestions {
  private readonly open = new Map<Ticket, OpenCancellation>();

  /** Works on a question that can be cancelled meanwhile. */
  async answer<T>(ticket: Ticket, work: (cancellation: Cancellation) => Promise<T>): Promise<T> {
    const cancellation = { isCancellationRequested: false };
    this.open.set(ticket, cancellation);
    try {
      return await work(cancellation);
    } finally {
      this.open.delete(ticket);
    }
  }

  /** Without effect on a question that has been answered. */
  cancel(ticket: Ticket): void {
    const cancellation = this.open.get(ticket);
    if (cancellation) {
      cancellation.isCancellationRequested = true;
    }
  }
}
