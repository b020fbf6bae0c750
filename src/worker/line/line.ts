import type { Channel } from '../library/protocol';

/** A line to another thread, or to what stands for one. */
export interface Line extends Channel {
  /** Calls back when the thread has died with everything in it. */
  onLost(listener: (error: Error) => void): void;
  /** Ends the thread at once, whatever it is doing. */
  end(): void;
}
