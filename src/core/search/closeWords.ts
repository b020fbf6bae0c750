/** A word with its distance from the one that was looked for. */
export interface CloseWord {
  readonly word: string;
  readonly edits: number;
}

/** The words of a sorted list from `start` to `end`, exclusive. */
export interface WordRange {
  readonly words: readonly string[];
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a sorted range within `edits` insertions, deletions, substitutions and swaps of neighbours of a
 * word (optimal string alignment). Words that share a beginning share its rows of the distance table, words of
 * another length are not looked at, and of each row only what may still be near enough is filled (Ukkonen, 1985).
 */
export function closeWords({ words, start, end }: WordRange, target: string, edits: number): CloseWord[] {
  const found: CloseWord[] = [];
  const table = new DistanceTable(target, edits);
  let previous = '';
  let dead = Infinity;
  for (let place = start; place < end; place++) {
    const word = words[place] ?? '';
    const shared = Math.abs(word.length - target.length) > edits ? Infinity : sharedLength(previous, word);
    if (shared >= dead || shared === Infinity) {
      continue;
    }
    previous = word;
    dead = table.fill(word, shared);
    const distance = dead === Infinity ? table.distance(word.length) : Infinity;
    if (distance <= edits) {
      found.push({ word, edits: distance });
    }
  }
  return found;
}

/** Distances between the beginnings of one word, the rows, and those of a target, the columns. */
class DistanceTable {
  private readonly width: number;
  private readonly cells: Uint8Array;

  constructor(
    private readonly target: string,
    private readonly edits: number,
  ) {
    this.width = target.length + 1;
    this.cells = new Uint8Array(this.width * (this.width + edits)).fill(edits + 1);
    for (let column = 0; column <= Math.min(edits, target.length); column++) {
      this.cells[column] = column;
    }
  }

  /** The distance of the word that was filled in, which has so many letters, from the whole target. */
  distance(length: number): number {
    return this.cells[length * this.width + this.target.length] ?? Infinity;
  }

  /** Fills the rows for the letters after `from`; returns the length at which every distance is too great. */
  fill(word: string, from: number): number {
    for (let length = from + 1; length <= word.length; length++) {
      if (this.fillRow(word, length) > this.edits) {
        return length;
      }
    }
    return Infinity;
  }

  /** Fills the row for the first `length` letters, as far as it may be near enough, and returns its least distance. */
  private fillRow(word: string, length: number): number {
    const { edits, width, cells } = this;
    const row = length * width;
    const first = Math.max(1, length - edits);
    const last = Math.min(width - 1, length + edits);
    cells[row + first - 1] = first === 1 ? Math.min(length, edits + 1) : edits + 1;
    let least = cells[row + first - 1] ?? 0;
    for (let column = first; column <= last; column++) {
      const distance = Math.min(edits + 1, this.cell(word, length, column));
      cells[row + column] = distance;
      least = Math.min(least, distance);
    }
    return least;
  }

  private cell(word: string, length: number, column: number): number {
    const { cells, width, target } = this;
    const at = length * width + column;
    const letter = word.charCodeAt(length - 1);
    const change = letter === target.charCodeAt(column - 1) ? 0 : 1;
    const least = Math.min(
      (cells[at - width] ?? 0) + 1,
      (cells[at - 1] ?? 0) + 1,
      (cells[at - width - 1] ?? 0) + change,
    );
    const swapped =
      length > 1 &&
      column > 1 &&
      letter === target.charCodeAt(column - 2) &&
      word.charCodeAt(length - 2) === target.charCodeAt(column - 1);
    return swapped ? Math.min(least, (cells[at - 2 * width - 2] ?? 0) + 1) : least;
  }
}

function sharedLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) {
    length++;
  }
  return length;
}
