import type { Steps } from './steps';

/** Items that are sorted or merged in one step. */
const STEP = 1024;

/** The items in the order of `compare`; equal items keep their order. (Merge sort.) */
export function* sortInSteps<T extends object | number>(
  items: readonly T[],
  compare: (a: T, b: T) => number,
): Steps<readonly T[]> {
  let runs: (readonly T[])[] = [];
  for (let start = 0; start < items.length; start += STEP) {
    runs.push(items.slice(start, start + STEP).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const merged: (readonly T[])[] = [];
    for (let place = 0; place < runs.length; place += 2) {
      merged.push(yield* merge(runs[place] ?? [], runs[place + 1] ?? [], compare));
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

function* merge<T extends object | number>(
  first: readonly T[],
  second: readonly T[],
  compare: (a: T, b: T) => number,
): Steps<readonly T[]> {
  const merged: T[] = [];
  let next = 0;
  for (const [place, item] of second.entries()) {
    for (let earlier = first[next]; earlier !== undefined && compare(earlier, item) <= 0;) {
      merged.push(earlier);
      earlier = first[++next];
    }
    merged.push(item);
    if (place % STEP === 0) {
      yield;
    }
  }
  return [...merged, ...first.slice(next)];
}
