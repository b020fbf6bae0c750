/** Something that can be undone once: a subscription, a registration. */
export interface Disposable {
  dispose(): void;
}

/** Subscribes a listener; the same shape as an editor's event. */
export type Event<T> = (listener: (event: T) => unknown) => Disposable;

/** The owner's side of an {@link Event}. Listeners are called in the order in which they subscribed. */
export class Emitter<T> implements Disposable {
  private readonly listeners = new Set<(event: T) => unknown>();

  readonly event: Event<T> = listener => {
    const own = (event: T) => listener(event);
    this.listeners.add(own);
    return { dispose: () => this.listeners.delete(own) };
  };

  fire(event: T): void {
    for (const listener of [...this.listeners]) {
      listener(event);
    }
  }

  dispose(): void {
    this.listeners.clear();
  }
}
