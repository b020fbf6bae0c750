import { stem } from '../../text/stem';
import { STOP_WORDS } from '../../text/stopWords';
import { withRoom } from '../../util/withRoom';

/** A lexicon as plain data. */
export interface StoredLexicon {
  /** All words in the order of their numbers, a space between them. */
  readonly words: string;
  /** All stems likewise. */
  readonly stems: string;
  /** The code of each word. */
  readonly codes: Int32Array<ArrayBuffer>;
}

/** In a code: the word is content, that is, it stands on no stop list. */
export const CONTENT = 2;

/**
 * A number for every word that a library ever had, and for every stem. Numbers count from 0 and are never given anew. What
 * is counted of words and stems elsewhere is kept in arrays by these numbers.
 */
export class Lexicon {
  private readonly words: string[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly stems: string[] = [];
  private readonly stemNumbers = new Map<string, number>();
  private codes = new Int32Array(0);
  /** How many words have their codes: a bundled index is read before anybody asks for stems, which take as long to find. */
  private coded = 0;
  /** By stem: one more than the word that came last of those that have it. */
  private lastWords = new Int32Array(0);
  /** By word: in the same way the one of the same stem that came before it. */
  private wordsBefore = new Int32Array(0);

  static restore({ words, stems, codes }: StoredLexicon): Lexicon {
    const lexicon = new Lexicon();
    for (const each of listOf(stems)) {
      lexicon.stemNumbers.set(each, lexicon.stems.push(each) - 1);
    }
    lexicon.codes = codes;
    lexicon.coded = codes.length;
    lexicon.lastWords = new Int32Array(lexicon.stems.length);
    lexicon.wordsBefore = new Int32Array(codes.length);
    for (const word of listOf(words)) {
      const number = lexicon.words.push(word) - 1;
      lexicon.numbers.set(word, number);
      lexicon.link(number, lexicon.codeOf(number) >> 2);
    }
    return lexicon;
  }

  /** How many words there are. */
  get size(): number {
    return this.words.length;
  }

  get stemCount(): number {
    this.code();
    return this.stems.length;
  }

  /** The word with a number. */
  word(number: number): string {
    return this.words[number] ?? '';
  }

  /** The number of a word, which it has from now on. */
  add(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) {
      return known;
    }
    const number = this.words.push(word) - 1;
    this.numbers.set(word, number);
    return number;
  }

  numberOf(word: string): number | undefined {
    return this.numbers.get(word);
  }

  /** The number of its stem times 4, and `CONTENT` unless it is a stop word. */
  codeOf(number: number): number {
    if (number >= this.coded) {
      this.code();
    }
    return this.codes[number] ?? 0;
  }

  /** Whether it stands on no stop list. */
  isContent(number: number): boolean {
    return !STOP_WORDS.has(this.word(number));
  }

  /** The code of any word; that of an unknown stem is negative. */
  codeOfWord(word: string): number {
    const number = this.numbers.get(word);
    return number === undefined ? (this.stemNumber(stem(word)) ?? -1) * 4 + CONTENT : this.codeOf(number);
  }

  stemNumber(stemmed: string): number | undefined {
    this.code();
    return this.stemNumbers.get(stemmed);
  }

  /** The stem with a number. */
  stem(number: number): string {
    this.code();
    return this.stems[number] ?? '';
  }

  /** The numbers of the words of a stem, by its number; the last first. */
  wordsOf(stemNumber: number): number[] {
    this.code();
    const words: number[] = [];
    for (let next = this.lastWords[stemNumber] ?? 0; next > 0; next = this.wordsBefore[next - 1] ?? 0) {
      words.push(next - 1);
    }
    return words;
  }

  store(): StoredLexicon {
    this.code();
    return {
      words: this.words.join(' '),
      stems: this.stems.join(' '),
      codes: this.codes.slice(0, this.size),
    };
  }

  /** Finds the codes of the words that came since the last time. */
  private code(): void {
    for (; this.coded < this.size; this.coded++) {
      const word = this.word(this.coded);
      const stemNumber = this.addStem(stem(word));
      this.codes = withRoom(this.codes, this.coded + 1);
      this.codes[this.coded] = stemNumber * 4 + (this.isContent(this.coded) ? CONTENT : 0);
      this.lastWords = withRoom(this.lastWords, stemNumber + 1);
      this.wordsBefore = withRoom(this.wordsBefore, this.coded + 1);
      this.link(this.coded, stemNumber);
    }
  }

  private link(word: number, stemNumber: number): void {
    this.wordsBefore[word] = this.lastWords[stemNumber] ?? 0;
    this.lastWords[stemNumber] = word + 1;
  }

  private addStem(stemmed: string): number {
    const known = this.stemNumbers.get(stemmed);
    if (known !== undefined) {
      return known;
    }
    const number = this.stems.push(stemmed) - 1;
    this.stemNumbers.set(stemmed, number);
    return number;
  }
}

function listOf(text: string): string[] {
  return text === '' ? [] : text.split(' ');
}
