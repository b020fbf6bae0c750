type AnyFunction = (...given: unknown[]) => unknown;

interface Thread {
  on(event: 'exit', listener: () => void): void;
}

/** The functions of VS Code that make something which lives until it is disposed of. */
const maker = /^(?:create|register|onDid|onWill)/;

/** What somebody made and has not ended yet. */
export class Living {
  readonly #kinds = new Map<unknown, string>();

  /** How many there are of each kind, by its name. */
  counts(): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const kind of this.#kinds.values()) {
      counts[kind] = (counts[kind] ?? 0) + 1;
    }
    return counts;
  }

  /** Watches the timers that are started by a script whose path has this in it. */
  watchTimers(script: string): void {
    for (const [start, stop] of [
      ['setTimeout', 'clearTimeout'],
      ['setInterval', 'clearInterval'],
    ] as const) {
      const [starting, stopping] = [globalThis[start] as AnyFunction, globalThis[stop] as AnyFunction];
      const started = (run: AnyFunction, ...rest: unknown[]) => {
        const isWatched = new Error().stack?.split('\n')[2]?.includes(script) === true;
        const timer = starting(
          (...given: unknown[]) => {
            if (start === 'setTimeout') {
              this.#kinds.delete(timer);
            }
            run(...given);
          },
          ...rest,
        );
        if (isWatched) {
          this.#kinds.set(timer, start);
        }
        return timer;
      };
      const stopped = (timer: unknown) => {
        this.#kinds.delete(timer);
        stopping(timer);
      };
      Object.assign(globalThis, { [start]: started, [stop]: stopped });
    }
  }

  /** Watches all threads of this process that are started from now on. */
  watchWorkers(): void {
    const node = Reflect.get(globalThis, 'process') as {
      on(event: 'worker', listener: (thread: Thread) => void): void;
    };
    node.on('worker', thread => {
      this.#kinds.set(thread, 'worker');
      thread.on('exit', () => this.#kinds.delete(thread));
    });
  }

  /** Watches what the functions of a part of VS Code's API make. */
  watchMakers(partName: string, part: object): void {
    for (const name of Object.keys(part).filter(key => maker.test(key))) {
      const make = Reflect.get(part, name) as AnyFunction;
      Object.defineProperty(part, name, {
        value: (...given: unknown[]) => this.#made(`${partName}.${name}`, make.apply(part, given)),
      });
    }
  }

  #made(kind: string, made: unknown): unknown {
    const dispose: unknown = (made as { dispose?: unknown } | undefined)?.dispose;
    if (typeof dispose !== 'function') {
      return made;
    }
    this.#kinds.set(made, kind);
    Object.defineProperty(made, 'dispose', {
      value: () => {
        this.#kinds.delete(made);
        dispose.call(made);
      },
    });
    return made;
  }
}
