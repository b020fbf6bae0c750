import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

export interface ServerCommand {
  /** Path of a Node. */
  readonly node: string;
  /** The script to run and its arguments. */
  readonly args: readonly string[];
  /** Where the server answers once it is ready. */
  readonly origin: string;
}

/**
 * Starts a server in a process of its own and answers, once it is ready, with the function that ends it. The server's
 * output is only shown when it ends before that.
 */
export async function startServerProcess({
  node,
  args,
  origin,
}: ServerCommand): Promise<() => Promise<void>> {
  const server = spawn(node, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const stop = () => server.kill();
  process.once('exit', stop);
  const said = collectOutput(server);
  while (!(await answers(origin))) {
    if (hasEnded(server)) {
      throw new Error(`The server did not start:\n${said.join('')}`);
    }
    await sleep(50);
  }
  return async () => {
    process.off('exit', stop);
    if (hasEnded(server)) {
      return;
    }
    stop();
    await once(server, 'exit');
  };
}

/** The pipes are read to the end, for a server whose pipe is full stops. */
function collectOutput(server: ChildProcess): readonly string[] {
  const said: string[] = [];
  for (const pipe of [server.stdout, server.stderr]) {
    pipe?.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  }
  return said;
}

/** A process that a signal ended has no exit code. */
function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

async function answers(origin: string): Promise<boolean> {
  try {
    await fetch(origin, { method: 'HEAD' });
    return true;
  } catch {
    return false;
  }
}
