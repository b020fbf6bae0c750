const LINE_END = /\r\n|\n|\r/g;

/** The line end that a text has most; a line feed when it has none. */
export function lineEndOf(text: string): string {
  return mostFrequent([...text.matchAll(LINE_END)].map(([end]) => end)) ?? '\n';
}

/** How many line ends a text has. */
export function countLineEnds(text: string): number {
  return [...text.matchAll(LINE_END)].length;
}

/** The white space before the first other character of the line in which an offset lies. */
export function indentationAt(text: string, at: number): string {
  const start = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
  return /^[ \t]*/.exec(text.slice(start, at))?.[0] ?? '';
}

/** Of items as frequent the one that comes first. */
export function mostFrequent<T>(items: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const item of items) {
    counts.set(item, (counts.get(item) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
