import { stem } from '../text/stem';
import { STOP_WORDS } from '../text/stopWords';
import { withRoom } from '../util/withRoom';

/** A lexicon as plain data. */
export interface StoredLexicon {
  /** All words in the order of their numbers, a space between them. */
  readonly words: string;
  /** All stems likewise. */
  readonly stems: string;
  /** The code of each word. */
  readonly codes: Int32Array<ArrayBuffer>;
}

/** In a code: the word says something, that is, it stands on no stop list. */
export const TOPICAL = 2;

/**
 * Every word that a library ever had, with a number, and every stem. Numbers count from 0 and are never given anew. What
 * is counted of words and stems elsewhere is kept in arrays by these numbers.
 */
export class Lexicon {
  private readonly words: string[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly stems: string[] = [];
  private readonly stemNumbers = new Map<string, number>();
  private codes = new Int32Array(0);

  static restore({ words, stems, codes }: StoredLexicon): Lexicon {
    const lexicon = new Lexicon();
    for (const word of listOf(words)) {
      lexicon.numbers.set(word, lexicon.words.push(word) - 1);
    }
    for (const each of listOf(stems)) {
      lexicon.stemNumbers.set(each, lexicon.stems.push(each) - 1);
    }
    lexicon.codes = codes;
    return lexicon;
  }

  /** How many words there are. */
  get size(): number {
    return this.words.length;
  }

  get stemCount(): number {
    return this.stems.length;
  }

  /** The number of a word, which it has from now on. */
  add(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) {
      return known;
    }
    const number = this.words.push(word) - 1;
    this.numbers.set(word, number);
    this.codes = withRoom(this.codes, number + 1);
    this.codes[number] = this.addStem(stem(word)) * 4 + (STOP_WORDS.has(word) ? 0 : TOPICAL);
    return number;
  }

  numberOf(word: string): number | undefined {
    return this.numbers.get(word);
  }

  /** The word with a number. */
  word(number: number): string {
    return this.words[number] ?? '';
  }

  /** The number of its stem times 4, and `TOPICAL` unless it is grammar. */
  codeOf(number: number): number {
    return this.codes[number] ?? 0;
  }

  /** The code of any word; that of an unknown stem is negative. */
  codeOfWord(word: string): number {
    const number = this.numbers.get(word);
    return number === undefined ? (this.stemNumber(stem(word)) ?? -1) * 4 + TOPICAL : this.codeOf(number);
  }

  stemNumber(stemmed: string): number | undefined {
    return this.stemNumbers.get(stemmed);
  }

  /** The stem with a number. */
  stem(number: number): string {
    return this.stems[number] ?? '';
  }

  store(): StoredLexicon {
    return {
      words: this.words.join(' '),
      stems: this.stems.join(' '),
      codes: this.codes.slice(0, this.words.length),
    };
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
