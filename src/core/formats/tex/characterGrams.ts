/** A word to look for in many texts. */
export interface SoughtWord {
  readonly word: string;
  /** The places of its grams. */
  readonly grams: readonly number[];
}

/** One, two or three neighbouring characters have a place in a table of so many bits; others may share it. */
const BITS = 15;

/** Makes words ready to be looked for; none is empty. */
export function seekWords(words: readonly string[]): readonly SoughtWord[] {
  return words.map(word => {
    const codes = Array.from({ length: word.length }, (_, at) => word.charCodeAt(at));
    const [first = 0, second = 0] = codes;
    const triples = codes.slice(2).map((code, at) => gramPlace(code, codes[at + 1] ?? 0, codes[at] ?? 0));
    return {
      word,
      grams: triples.length > 0 ? triples : [word.length > 1 ? gramPlace(second, first) : gramPlace(first)],
    };
  });
}

/**
 * Which characters, pairs and triples of neighbours the text that was read last has. Of many words most are then known to be
 * absent without walking the text again.
 */
export class CharacterGrams {
  /** By place: the reading, counted from 1, that came upon it last. */
  private readonly readings = new Int32Array(1 << BITS);
  private reading = 0;
  private text = '';

  read(text: string): void {
    this.text = text;
    const reading = ++this.reading;
    for (let at = 0, before = 0, first = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      this.readings[gramPlace(code)] = reading;
      this.readings[gramPlace(code, before)] = reading;
      this.readings[gramPlace(code, before, first)] = reading;
      first = before;
      before = code;
    }
  }

  /** Whether the text has one of these words. */
  hasAny(words: readonly SoughtWord[]): boolean {
    return words.some(({ word, grams }) => this.hasAll(grams) && this.text.includes(word));
  }

  private hasAll(grams: readonly number[]): boolean {
    for (const gram of grams) {
      if (this.readings[gram] !== this.reading) {
        return false;
      }
    }
    return true;
  }
}

/** @param code of the last character of the gram, with those before it; 0 where it is shorter */
function gramPlace(code: number, before = 0, first = 0): number {
  return (code + before * 0x9d + first * 0x5e2d) & ((1 << BITS) - 1);
}
