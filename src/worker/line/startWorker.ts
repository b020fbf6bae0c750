import { Emitter } from '../../core/util/event';
import type { Line } from './line';
import { ready } from '../library/protocol';
import type { WorkerScript } from './workerScript';

/** How long a worker may take to load its script before it counts as one that cannot be started, in ms. */
const PATIENCE = 30_000;

/** What a worker of a browser and one of Node have in common. */
interface Thread {
  post(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  /** Calls back, perhaps more than once, when the script cannot be loaded, throws, or ends. */
  onEnd(listener: (error: Error) => void): void;
  terminate(): void;
}

/** Runs a script in a thread of its own, in a browser and in Node. Rejects where that is not possible. */
export async function startWorker(script: WorkerScript): Promise<Line> {
  return typeof Worker === 'undefined' ? startNodeWorker(script) : startWebWorker(script);
}

/** A blob, because a browser starts no worker from the address of another site, which an extension's mostly is. */
async function startWebWorker(script: WorkerScript): Promise<Line> {
  const text = new TextDecoder().decode(await script.read());
  const url = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  const worker = new Worker(url, { name: 'Lectern' });
  const thread: Thread = {
    post: message => worker.postMessage(message),
    onMessage: listener => worker.addEventListener('message', ({ data }: MessageEvent) => listener(data)),
    onEnd: listener => {
      worker.addEventListener('error', ({ message }) =>
        listener(new Error(message || 'The script cannot run.')),
      );
      worker.addEventListener('messageerror', () => listener(new Error('A message cannot be read.')));
    },
    terminate: () => worker.terminate(),
  };
  return untilReady(thread).finally(() => URL.revokeObjectURL(url));
}

/** The part of Node's worker threads that is needed, where there is Node. */
interface NodeThreads {
  readonly Worker: new (path: string) => {
    postMessage(message: unknown): void;
    on(event: string, listener: (value: unknown) => void): void;
    terminate(): Promise<unknown>;
  };
}

async function startNodeWorker({ path }: WorkerScript): Promise<Line> {
  // `satisfies` keeps the compiler from looking for Node's types, which the library's thread must not use.
  const { Worker } = (await import('node:worker_threads' satisfies string)) as NodeThreads;
  const worker = new Worker(path);
  return untilReady({
    post: message => worker.postMessage(message),
    onMessage: listener => worker.on('message', listener),
    onEnd: listener => {
      worker.on('error', error => listener(error instanceof Error ? error : new Error(String(error))));
      worker.on('exit', code => listener(new Error(`It ended with code ${String(code)}.`)));
    },
    terminate: () => void worker.terminate(),
  });
}

/** The line to a thread whose script has said that it is loaded. */
function untilReady(thread: Thread): Promise<Line> {
  return new Promise((resolve, reject) => {
    const lost = new Emitter<Error>();
    const end = (error: Error) => {
      clearTimeout(deadline);
      thread.terminate();
      lost.fire(error);
      lost.dispose();
      reject(error);
    };
    let listener = (message: unknown) => {
      if (message === ready) {
        clearTimeout(deadline);
        resolve(line);
      }
    };
    const line: Line = {
      post: message => thread.post(message),
      on: next => {
        listener = next;
      },
      onLost: next => void lost.event(next),
      end: () => {
        lost.dispose();
        thread.terminate();
      },
    };
    const deadline = setTimeout(() => end(new Error('It does not answer.')), PATIENCE);
    thread.onMessage(message => listener(message));
    thread.onEnd(end);
  });
}
