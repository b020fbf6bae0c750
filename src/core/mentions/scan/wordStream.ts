import { readEntity } from './entity';
import { ASCII_LETTER, foldCharacter, isIdeograph } from './fold';
import * as gap from './gap';
import { BASE } from './stretchHash';

export { hashBetween, LONGEST_STRETCH } from './stretchHash';

/**
 * The words of a text, folded to plain lower-case letters that lie end to end, so that
 * "pre-training", "pre training" and "pretraining" read alike. A word is a run of letters and digits.
 * Between two blocks of text (paragraphs, table cells) lies a zero, which no title contains.
 *
 * `hashes[n]` is the polynomial hash of the first n letters, from which that of any stretch follows, and each letter.
 */
export class WordStream {
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

  /** @param capacity about how many letters there will be */
  constructor(capacity: number) {
    this.hashes = new Int32Array(capacity + 17);
    const words = Math.ceil(capacity / 5) + 16;
    this.starts = new Int32Array(words);
    this.ends = new Int32Array(words);
    this.from = new Int32Array(words);
    this.gaps = new Uint8Array(words);
  }

  /** Forgets all words. */
  clear(): void {
    this.letterCount = 0;
    this.count = 0;
    this.break(gap.BLOCK);
  }

  /** Ends the word, if there is one, and notes what lies between it and the next (flags of gap.ts). */
  break(flags: number): void {
    this.inWord = false;
    this.pendingGap |= flags;
  }

  /** Reads from `at` the rest of a word, or one character that is part of none; returns the offset behind it. */
  readNext(text: string, at: number, end: number): number {
    const code = text.charCodeAt(at);
    if (code >= 128) {
      return this.readOther(text, at);
    }
    if (ASCII_LETTER[code] !== 0) {
      return this.readWord(text, at, end);
    }
    this.break(gap.gapOf(code));
    return at + 1;
  }

  /** Reads the ASCII letters of `text` from `at`, continuing an unfinished word; returns where they end. */
  readWord(text: string, at: number, end: number): number {
    this.begin(at, 1);
    const { hashes } = this;
    let count = this.letterCount;
    let hash = hashes[count] ?? 0;
    let stop = at;
    for (const limit = Math.min(end, at + hashes.length - 1 - count); stop < limit; stop++) {
      const letter = ASCII_LETTER[text.charCodeAt(stop)] ?? 0;
      if (letter === 0) {
        break;
      }
      hash = (Math.imul(hash, BASE) + letter) | 0;
      hashes[++count] = hash;
    }
    this.letterCount = count;
    this.ends[this.count - 1] = stop;
    return stop;
  }

  /** Reads one character beyond ASCII: a letter goes into the word, anything else ends it. */
  readOther(text: string, at: number): number {
    const code = text.codePointAt(at) ?? 0;
    const next = at + (code > 0xffff ? 2 : 1);
    const letters = foldCharacter(code);
    if (letters === undefined) {
      this.break(gap.gapOf(code));
    } else if (isIdeograph(code)) {
      this.putWord(letters, at, next);
    } else if (letters !== '') {
      this.put(letters, at, next);
    }
    return next;
  }

  /** Reads an ampersand, which is the word "and", or the HTML entity that it begins. */
  readAmpersand(text: string, at: number): number {
    const entity = readEntity(text, at);
    const value = entity?.value ?? '&';
    const end = entity?.end ?? at + 1;
    const letters = value.length > 1 ? value.toLowerCase() : foldCharacter(value.charCodeAt(0));
    if (value === '&') {
      this.putWord('and', at, end);
    } else if (letters === undefined) {
      this.break(gap.gapOf(value.charCodeAt(0)));
    } else if (letters !== '') {
      this.put(letters, at, end);
    }
    return end;
  }

  /** Adds letters that the text from `start` to `end` stands for ("\ss"), continuing an unfinished word. */
  put(letters: string, start: number, end: number): void {
    this.begin(start, letters.length);
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

  /** The letters of the words from `first` to before `end`. */
  spell(first: number, end: number): string {
    const to = end > first ? this.lettersEnd(end - 1) : 0;
    let spelling = '';
    for (let at = this.from[first] ?? 0; at < to; at++) {
      const letter = (this.hashes[at + 1] ?? 0) - Math.imul(this.hashes[at] ?? 0, BASE);
      spelling += String.fromCharCode(letter & 0xffff);
    }
    return spelling;
  }

  private begin(at: number, letters: number): void {
    if (this.letterCount + letters + 2 > this.hashes.length) {
      this.growLetters(letters);
    }
    if (this.inWord) {
      return;
    }
    this.inWord = true;
    if ((this.pendingGap & gap.BLOCK) !== 0 && this.count > 0) {
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
    const hash = this.hashes[this.letterCount] ?? 0;
    this.hashes[++this.letterCount] = (Math.imul(hash, BASE) + letter) | 0;
  }

  private growLetters(more: number): void {
    this.hashes = copyInto(new Int32Array(this.hashes.length * 2 + more), this.hashes);
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
