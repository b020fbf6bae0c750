import { editDistance } from '../text/editDistance';

/** More than so many guesses help nobody. */
const MOST = 3;

/** The keys that a key may be a slip of, nearest first: in a few letters, or in capitals alone. */
export function nearKeys(key: string, keys: readonly string[]): string[] {
  const lower = key.toLowerCase();
  const limit = key.length < 5 ? 1 : key.length < 12 ? 2 : 3;
  return keys
    .map(other => ({ other, distance: distanceOf(lower, other.toLowerCase(), limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance || (a.other < b.other ? -1 : 1))
    .slice(0, MOST)
    .map(({ other }) => other);
}

/** Another figure is more often another paper than a slip. */
function distanceOf(a: string, b: string, limit: number): number {
  const distance = editDistance(a, b, limit);
  return distance + (distance <= limit && digitsOf(a) !== digitsOf(b) ? 1 : 0);
}

function digitsOf(key: string): string {
  return key.replace(/\D+/g, '');
}
