/** So many lines before the cursor a list of keys may begin. */
const MOST_LINES = 40;

/** Where the text begins that {@link mayWriteKey} is to see, for a cursor in a line. */
export function firstLineFor(line: number): number {
  return Math.max(0, line - MOST_LINES);
}

/**
 * Whether a citation key may be being written at the end of a text. Only then is the library asked, which reads the
 * document: most key presses end here.
 */
export function mayWriteKey(before: string): boolean {
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return (
    /@\S{0,200}$/.test(line) ||
    /cite\(\s{0,99}<\S{0,200}$/.test(line) ||
    before.lastIndexOf('{') > before.lastIndexOf('}') ||
    line.split('`').length % 2 === 0
  );
}
