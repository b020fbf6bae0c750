/** The part of Node's threads that is asked. */
interface Thread {
  readonly threadId: number;
  getHeapSnapshot(): Promise<{ destroy(): void }>;
  getHeapStatistics(): Promise<{ readonly used_heap_size: number }>;
  on(event: 'exit', listener: () => void): void;
}

/** The part of Node that is asked. The host is started with `--expose-gc`. */
interface NodeHost {
  on(event: 'worker', listener: (thread: Thread) => void): void;
  on(event: 'unhandledRejection', listener: (reason: unknown) => void): void;
  memoryUsage(): { readonly heapUsed: number; readonly rss: number };
}

/** Node's `process`, for a bundle that is not compiled against Node. */
export const node = Reflect.get(globalThis, 'process') as NodeHost;

/** In MB, of what is still reachable; `resident` is all that the process holds. */
export interface Memory {
  readonly host: number;
  readonly threads: number;
  readonly resident: number;
}

const megabyte = 2 ** 20;

/** Follows the threads that the extension host starts from now on, and measures them with it. */
export function followMemory(): () => Promise<Memory> {
  const running = new Set<Thread>();
  node.on('worker', thread => {
    running.add(thread);
    thread.on('exit', () => running.delete(thread));
  });
  return async () => {
    const threads = await Promise.all([...running].map(reachableIn));
    const collect = Reflect.get(globalThis, 'gc') as () => void;
    collect();
    collect();
    const { heapUsed, rss } = node.memoryUsage();
    const inThreads = threads.reduce((sum, bytes) => sum + bytes, 0);
    return { host: heapUsed / megabyte, threads: inThreads / megabyte, resident: rss / megabyte };
  };
}

/** A snapshot begins with a collection of all that is not reachable: there is no other way to ask another thread for one. */
async function reachableIn(thread: Thread): Promise<number> {
  const snapshot = await thread.getHeapSnapshot();
  snapshot.destroy();
  return (await thread.getHeapStatistics()).used_heap_size;
}
