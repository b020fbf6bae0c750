import type { Channel } from '../library/protocol';

/** The part of Node's worker threads that is needed, where there is Node. */
interface NodeThreads {
  readonly parentPort: {
    postMessage(message: unknown): void;
    on(event: 'message', listener: (message: unknown) => void): void;
  };
}

/**
 * The script's line to who started it: `self` in a worker of a browser, and where the script is handed a port by this
 * name (see `lineWithinThread`); the parent's port in a worker of Node, which has no `self`.
 */
export async function ownChannel(): Promise<Channel> {
  return typeof self === 'undefined' ? nodeChannel() : selfChannel();
}

function selfChannel(): Channel {
  return {
    post: message => self.postMessage(message),
    on: listener => self.addEventListener('message', ({ data }: MessageEvent) => listener(data)),
  };
}

async function nodeChannel(): Promise<Channel> {
  const { parentPort } = (await import('node:worker_threads' satisfies string)) as NodeThreads;
  return {
    post: message => parentPort.postMessage(message),
    on: listener => parentPort.on('message', listener),
  };
}
