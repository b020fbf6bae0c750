import { ASCII_LETTER, foldCharacter } from './fold';
import { gapOf } from './gap';
import * as gap from './gap';

const BASE = 0x01000193;

/**
 * The words of a text, folded to plain lower-case letters that lie end to end in one buffer, so that
 * "pre-training", "pre training" and "pretraining" read alike. A word is a run of letters and digits.
 * Between two blocks of text (paragraphs, table cells) lies a zero, which no title contains.
 *
 * `hashes[n]` is the polynomial hash of the first n letters; {@link hashBetween} of any stretch takes constant time.
 */
export class WordStream {
  letters: Uint16Array;
  hashes: Int32Array;
  letterCount = 0;
  /** How many words there are; the word that is being read counts. */
  count = 0;
  /** For each word: where it stands in the text, where its letters begin, and what lies before it. */
  starts: Int32Array;
  ends: Int32Array;
  from: Int32Array;
  gaps: Uint8Array;

  private pendingGap: number = gap.BLOCK;
  private inWord = false;

  constructor(capacity: number) {
    this.letters = new Uint16Array(capacity + 16);
    this.hashes = new Int32Array(capacity + 17);
    const words = (capacity >> 2) + 16;
    this.starts = new Int32Array(words);
    this.ends = new Int32Array(words);
    this.from = new Int32Array(words);
    this.gaps = new Uint8Array(words);
  }

  /** Ends the word, if there is one, and notes what lies between it and the next ({@link gap} flags). */
  break(flags: number): void {
    this.inWord = false;
    this.pendingGap |= flags;
  }

  /** Reads the word characters of `text` from `at`, continuing an unfinished word; returns where they end. */
  readWord(text: string, at: number, end: number): number {
    this.begin(at);
    this.reserve(end - at < 64 ? end - at : 64);
    let position = at;
    let limit = position + 64;
    let count = this.letterCount;
    let hash = this.hashes[count] ?? 0;
    for (; position < end; position++) {
      const code = text.charCodeAt(position);
      const letter = code < 128 ? (ASCII_LETTER[code] ?? 0) : 0;
      if (letter === 0) {
        break;
      }
      if (position === limit) {
        this.letterCount = count;
        this.reserve(64);
        limit += 64;
      }
      this.letters[count++] = letter;
      hash = (Math.imul(hash, BASE) + letter) | 0;
      this.hashes[count] = hash;
    }
    this.letterCount = count;
    this.ends[this.count - 1] = position;
    return position;
  }

  /** Reads one character beyond ASCII: a letter goes into the word, anything else ends it. */
  readOther(text: string, at: number): number {
    const code = text.codePointAt(at) ?? 0;
    const next = at + (code > 0xffff ? 2 : 1);
    const letters = foldCharacter(code);
    if (letters === undefined) {
      this.break(gapOf(code));
    } else if (letters !== '') {
      this.put(letters, at, next);
    }
    return next;
  }

  /** Adds letters that the text from `start` to `end` stands for ("&amp;", "\ss"), continuing an unfinished word. */
  put(letters: string, start: number, end: number): void {
    this.begin(start);
    this.reserve(letters.length);
    for (let index = 0; index < letters.length; index++) {
      this.putLetter(letters.charCodeAt(index));
    }
    this.ends[this.count - 1] = end;
  }

  /** Adds a word of its own. */
  putWord(letters: string, start: number, end: number): void {
    this.break(0);
    this.put(letters, start, end);
    this.break(0);
  }

  /** Where the letters of a word end. */
  lettersEnd(word: number): number {
    if (word + 1 >= this.count) {
      return this.letterCount;
    }
    const next = this.from[word + 1] ?? 0;
    return ((this.gaps[word + 1] ?? 0) & gap.BLOCK) !== 0 ? next - 1 : next;
  }

  /** The letters of the words from `first` to before `end` as a string. */
  spell(first: number, end: number): string {
    return end <= first
      ? ''
      : String.fromCharCode(...this.letters.subarray(this.from[first], this.lettersEnd(end - 1)));
  }

  private begin(at: number): void {
    if (this.inWord) {
      return;
    }
    this.inWord = true;
    if ((this.pendingGap & gap.BLOCK) !== 0 && this.count > 0) {
      this.reserve(1);
      this.putLetter(0);
    }
    if (this.count === this.starts.length) {
      this.growWords();
    }
    this.starts[this.count] = at;
    this.from[this.count] = this.letterCount;
    this.gaps[this.count] = this.pendingGap;
    this.pendingGap = 0;
    this.count++;
  }

  private putLetter(letter: number): void {
    this.letters[this.letterCount] = letter;
    const hash = this.hashes[this.letterCount] ?? 0;
    this.hashes[++this.letterCount] = (Math.imul(hash, BASE) + letter) | 0;
  }

  private reserve(letters: number): void {
    if (this.letterCount + letters < this.letters.length) {
      return;
    }
    this.letters = copyInto(new Uint16Array(this.letters.length * 2 + letters), this.letters);
    this.hashes = copyInto(new Int32Array(this.letters.length + 1), this.hashes);
  }

  private growWords(): void {
    const size = this.count * 2;
    this.starts = copyInto(new Int32Array(size), this.starts);
    this.ends = copyInto(new Int32Array(size), this.ends);
    this.from = copyInto(new Int32Array(size), this.from);
    this.gaps = copyInto(new Uint8Array(size), this.gaps);
  }
}

function copyInto<T extends { set(source: ArrayLike<number>): void }>(
  target: T,
  source: ArrayLike<number>,
): T {
  target.set(source);
  return target;
}

const powers = new Int32Array(1024);
powers[0] = 1;
for (let index = 1; index < powers.length; index++) {
  powers[index] = Math.imul(powers[index - 1] ?? 0, BASE);
}

/** The longest stretch that {@link hashBetween} can take. */
export const LONGEST_STRETCH = powers.length - 1;

/** The hash of the letters from `from` to `to`, at most {@link LONGEST_STRETCH} of them. */
export function hashBetween(hashes: Int32Array, from: number, to: number): number {
  return ((hashes[to] ?? 0) - Math.imul(hashes[from] ?? 0, powers[to - from] ?? 0)) | 0;
}
