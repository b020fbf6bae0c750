/** A word with its distance from the one that was looked for. */
export interface CloseWord {
  readonly word: string;
  readonly edits: number;
}

/**
 * The words of a sorted list within `edits` insertions, deletions, substitutions and swaps of neighbours of a
 * word (optimal string alignment). Words that share a beginning share its rows of the distance table.
 */
export function closeWords(sorted: readonly string[], target: string, edits: number): CloseWord[] {
  const found: CloseWord[] = [];
  const rows: number[][] = [Array.from({ length: target.length + 1 }, (_, column) => column)];
  let previous = '';
  let dead = Infinity;
  for (const word of sorted) {
    const shared = sharedLength(previous, word);
    previous = word;
    if (shared >= dead) {
      continue;
    }
    dead = fillRows(rows, word, target, shared, edits);
    const distance = rows[word.length]?.[target.length] ?? Infinity;
    if (dead === Infinity && distance <= edits) {
      found.push({ word, edits: distance });
    }
  }
  return found;
}

/** Fills the rows for the letters after `from`; returns the length at which every distance is too great. */
function fillRows(rows: number[][], word: string, target: string, from: number, edits: number): number {
  for (let length = from + 1; length <= word.length; length++) {
    const row = nextRow(rows, word, target, length);
    rows[length] = row;
    if (Math.min(...row) > edits) {
      return length;
    }
  }
  return Infinity;
}

function nextRow(rows: readonly number[][], word: string, target: string, length: number): number[] {
  const above = rows[length - 1] ?? [];
  const letter = word[length - 1];
  const row = [length];
  for (let column = 1; column <= target.length; column++) {
    const change = letter === target[column - 1] ? 0 : 1;
    let least = Math.min(
      (above[column] ?? 0) + 1,
      (row[column - 1] ?? 0) + 1,
      (above[column - 1] ?? 0) + change,
    );
    if (
      length > 1 &&
      column > 1 &&
      letter === target[column - 2] &&
      word[length - 2] === target[column - 1]
    ) {
      least = Math.min(least, (rows[length - 2]?.[column - 2] ?? 0) + 1);
    }
    row.push(least);
  }
  return row;
}

function sharedLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a[length] === b[length]) {
    length++;
  }
  return length;
}
