import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { attempt } from './attempt.mts';
import { freePort } from './freePort.mts';
import { patience } from './patience.mts';

export interface ServerCommand {
  /** Path of a Node. */
  readonly node: string;
  /** The script to run on this port, and its arguments. */
  readonly args: (port: number) => readonly string[];
}

/** A server that answers on a port of this machine until it is stopped. */
export interface ServerProcess {
  readonly port: number;
  /** With a slash at its end. */
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/**
 * Starts a server on a free port in a process of its own and answers once it is ready. Tries other ports when it does not
 * start, for a port that was free may be taken by now. What it printed is only shown when it does not start.
 */
export function startServerProcess(command: ServerCommand): Promise<ServerProcess> {
  return attempt(3, 500, () => startOnFreePort(command));
}

async function startOnFreePort({ node, args }: ServerCommand): Promise<ServerProcess> {
  const port = await freePort();
  const origin = `http://localhost:${port}/`;
  const server = spawn(node, args(port), { stdio: ['ignore', 'pipe', 'pipe'] });
  const kill = () => server.kill('SIGKILL');
  process.once('exit', kill);
  const stop = async () => {
    process.off('exit', kill);
    await end(server);
  };
  const said = collectOutput(server);
  if (!(await becomesReady(server, origin))) {
    await stop();
    throw new Error(`The server did not start:\n${said.join('')}`);
  }
  return { port, origin, stop };
}

/** The pipes are read to the end, for a server whose pipe is full stops. */
function collectOutput(server: ChildProcess): readonly string[] {
  const said: string[] = [];
  server.on('error', error => said.push(error.message));
  for (const pipe of [server.stdout, server.stderr]) {
    pipe?.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  }
  return said;
}

async function becomesReady(server: ChildProcess, origin: string): Promise<boolean> {
  const deadline = Date.now() + patience.start;
  while (Date.now() < deadline && !hasEnded(server)) {
    // Whoever took the port first may answer too, so the process must be alive afterwards.
    if ((await answers(origin)) && !hasEnded(server)) {
      return true;
    }
    await sleep(50);
  }
  return false;
}

async function end(server: ChildProcess): Promise<void> {
  if (hasEnded(server)) {
    return;
  }
  const ended = once(server, 'exit');
  server.kill();
  await Promise.race([ended, sleep(patience.stop, undefined, { ref: false })]);
  if (!hasEnded(server)) {
    server.kill('SIGKILL');
    await ended;
  }
}

/** A process that a signal ended has no exit code; one that could not be started has no id. */
function hasEnded({ pid, exitCode, signalCode }: ChildProcess): boolean {
  return pid === undefined || exitCode !== null || signalCode !== null;
}

async function answers(origin: string): Promise<boolean> {
  try {
    await fetch(origin, { method: 'HEAD', signal: AbortSignal.timeout(patience.stop) });
    return true;
  } catch {
    return false;
  }
}
