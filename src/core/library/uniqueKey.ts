/** `b` to `z` for 1 to 25, then `ba`, `bb` …: never the same for two numbers, never empty from 1 on. */
function countInLetters(count: number): string {
  const last = String.fromCharCode(97 + (count % 26));
  return count < 26 ? last : countInLetters(Math.floor(count / 26)) + last;
}

/** The key itself, or with the first letters from b on behind it that make it one that is not `taken`. */
export function uniqueKey(stem: string, taken: (key: string) => boolean): string {
  let key = stem;
  for (let count = 1; taken(key); count += 1) {
    key = stem + countInLetters(count);
  }
  return key;
}
