import type { Memory } from './memory';

/** The times of a step, in ms: of the first tenth after the warm-up, and of the last tenth. */
export interface StepTimes {
  readonly name: string;
  readonly first: readonly number[];
  readonly last: readonly number[];
}

/**
 * What is reachable may grow by so large a share between the first and the last checkpoints. The texts that are kept of edited
 * bibliographies come and go in heaps of some megabytes; what leaks at every step takes more in ten thousand.
 */
const GROWTH = 0.25;

/** A step may take so many times as long at the end. What slows down with use does not stop at this; a busy machine may double. */
const SLOWDOWN = 3;

/** In ms. Below it a person notices nothing, and the machine's noise is larger than the figure. */
const UNNOTICED = 100;

/** Of fewer times a percentile says nothing. */
const ENOUGH = 20;

export function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** What is wrong after a replay, in sentences; nothing when all is well. The first checkpoint is taken after the warm-up. */
export function verdict(memories: readonly Memory[], times: readonly StepTimes[]): string[] {
  return [...growth(memories, 'host'), ...growth(memories, 'threads'), ...slowdown(times)];
}

/** The median of three checkpoints at either end, since one alone may stand in the midst of something. */
function growth(memories: readonly Memory[], part: 'host' | 'threads'): string[] {
  const median = (some: readonly Memory[]) =>
    percentile(
      some.map(memory => memory[part]),
      0.5,
    );
  const [before, after] = [median(memories.slice(0, 3)), median(memories.slice(-3))];
  const share = after / before - 1;
  return share > GROWTH
    ? [
        `The memory of the ${part} grew by ${(share * 100).toFixed(0)} %, from ${before.toFixed(1)} to ${after.toFixed(1)} MB.`,
      ]
    : [];
}

function slowdown(times: readonly StepTimes[]): string[] {
  return times.flatMap(({ name, first, last }) => {
    const [before, after] = [percentile(first, 0.95), percentile(last, 0.95)];
    const isKnown = Math.min(first.length, last.length) >= ENOUGH;
    return isKnown && after > UNNOTICED && after > before * SLOWDOWN
      ? [
          `"${name}" got slower: p95 ${before.toFixed(0)} ms at the beginning, ${after.toFixed(0)} ms at the end.`,
        ]
      : [];
  });
}
