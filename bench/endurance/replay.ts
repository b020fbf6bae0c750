import * as vscode from 'vscode';
import { seededRandom } from '../../src/core/util/random';
import { sayLine, sayTotals } from '../../test/host/support/say';
import { followMemory, type Memory, node } from './memory';
import { steps } from './steps';
import { percentile, type StepTimes, verdict } from './verdict';
import { restore } from './workspace';

/** What the bundler writes in: how many steps are done, and the seed of their order. */
declare const STEPS: number;
declare const SEED: number;

/** Every tenth of the steps ends with a checkpoint; the first tenth is the warm-up. */
const TENTHS = 10;

/** How long a checkpoint waits for what the last steps began, in ms. */
const SETTLING = 3_000;

const measure = followMemory();

interface Timing {
  readonly name: string;
  readonly tenth: number;
  readonly time: number;
}

/** Replays the steps in the extension host, prints what they took, and tells how many things are wrong. */
export async function run(): Promise<void> {
  const errors: string[] = [];
  node.on('unhandledRejection', reason => errors.push(`Unhandled: ${String(reason)}`));
  await vscode.extensions.getExtension('lectern.lectern')?.activate();
  await restore();
  const [random, timings, memories] = [seededRandom(SEED), [] as Timing[], [] as Memory[]];
  for (let done = 0; done < STEPS; done++) {
    const tenth = Math.floor((done * TENTHS) / STEPS);
    timings.push({ ...(await doOne(random, errors)), tenth });
    if (Math.floor(((done + 1) * TENTHS) / STEPS) > tenth) {
      memories.push(await checkpoint(done + 1));
    }
  }
  const times = stepTimes(timings);
  sayTimes(times);
  const wrong = [...verdict(memories, times), ...errors];
  wrong.forEach(sentence => sayLine(sentence));
  sayTotals({ passed: wrong.length === 0 ? 1 : 0, failed: wrong.length });
}

async function doOne(random: () => number, errors: string[]): Promise<Omit<Timing, 'tenth'>> {
  const [name, step] = steps[Math.floor(random() * steps.length)]!;
  const start = performance.now();
  await step(random).catch((error: unknown) => errors.push(`"${name}" failed: ${String(error)}`));
  return { name, time: performance.now() - start };
}

/** All is closed and as it was first, so that one checkpoint can be compared with the next. */
async function checkpoint(done: number): Promise<Memory> {
  await restore();
  await new Promise(resolve => setTimeout(resolve, SETTLING));
  const memory = await measure();
  const { host, threads, resident } = memory;
  sayLine(
    `${done} steps: host ${host.toFixed(1)} MB, threads ${threads.toFixed(1)} MB, process ${resident.toFixed(0)} MB`,
  );
  return memory;
}

function stepTimes(timings: readonly Timing[]): StepTimes[] {
  const names = [...new Set(steps.map(([name]) => name))];
  const timesOf = (name: string, tenth: number) =>
    timings.filter(timing => timing.name === name && timing.tenth === tenth).map(({ time }) => time);
  return names.map(name => ({ name, first: timesOf(name, 1), last: timesOf(name, TENTHS - 1) }));
}

function sayTimes(times: readonly StepTimes[]): void {
  const shown = (some: readonly number[]) =>
    [0.5, 0.95].map(share => percentile(some, share).toFixed(0).padStart(6)).join(' ');
  sayLine(
    `${'ms'.padEnd(16)} ${'p50'.padStart(6)} ${'p95'.padStart(6)}   ${'p50'.padStart(6)} ${'p95'.padStart(6)}`,
  );
  for (const { name, first, last } of times) {
    sayLine(`${name.padEnd(16)} ${shown(first)}   ${shown(last)}`);
  }
}
