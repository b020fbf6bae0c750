import { editDistance } from '../text/editDistance';

/** More than so many guesses help nobody. */
const MOST = 3;

interface PreparedKey {
  readonly key: string;
  readonly lower: string;
  /** Which letters and figures the key has, one bit for several of them. */
  readonly signs: number;
}

/** Keys among which those are found that another may be a slip of. */
export class NearKeys {
  private readonly keys: readonly PreparedKey[];

  constructor(keys: readonly string[]) {
    this.keys = keys.map(prepare);
  }

  /** The keys that differ from a key in a few letters, or in capitals alone, nearest first. */
  of(key: string): string[] {
    const sought = prepare(key);
    const limit = key.length < 5 ? 1 : key.length < 12 ? 2 : 3;
    return this.keys
      .map(other => ({ key: other.key, distance: distanceOf(sought, other, limit) }))
      .filter(({ distance }) => distance <= limit)
      .sort((a, b) => a.distance - b.distance || (a.key < b.key ? -1 : 1))
      .slice(0, MOST)
      .map(other => other.key);
  }
}

function prepare(key: string): PreparedKey {
  const lower = key.toLowerCase();
  let signs = 0;
  for (let at = 0; at < lower.length; at++) {
    signs |= 1 << (lower.charCodeAt(at) & 31);
  }
  return { key, lower, signs };
}

/** Another figure is more often another paper than a slip. */
function distanceOf(one: PreparedKey, other: PreparedKey, limit: number): number {
  // One change of a letter takes away a sign and adds one, so most keys are told apart without looking at their letters.
  if (countBits(one.signs ^ other.signs) > 2 * limit) {
    return Infinity;
  }
  const distance = editDistance(one.lower, other.lower, limit);
  return distance + (distance <= limit && digitsOf(one.lower) !== digitsOf(other.lower) ? 1 : 0);
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) {
    count++;
  }
  return count;
}

function digitsOf(key: string): string {
  return key.replace(/\D+/g, '');
}
