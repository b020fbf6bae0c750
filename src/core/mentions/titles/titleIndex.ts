import type { Paper } from '../../paper';
import { hashBetween, LONGEST_STRETCH, type WordStream } from '../scan/wordStream';
import { IntTable } from './intTable';
import { readTitle } from './titleWords';

/** What a form of a title is: the whole, what stands before its colon, or what stands behind it. */
export type TitlePart = 'whole' | 'head' | 'tail';

/** A form under which a paper may be spoken of. */
export interface TitleForm {
  readonly paper: Paper;
  readonly title: string;
  readonly part: TitlePart;
  /** Where the form stands in the title, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** The lengths, in letters, at which it is asked whether any title begins like the text. */
const CHECKPOINTS = [8, 16, 32, 64] as const;
const SHORTEST = CHECKPOINTS[0];

/**
 * Finds which titles begin at a word of a text in time that does not depend on how many titles there are: the hashes
 * of the first 8, 16, 32 and 64 letters tell whether to go on, the hash of the whole tells which title it is.
 */
export class TitleIndex {
  private readonly forms: (TitleForm | undefined)[] = [];
  private readonly table: IntTable;
  private readonly beginnings: IntTable;
  private readonly formsOf = new Map<string, number[]>();

  constructor(capacity: number) {
    this.table = new IntTable(capacity * 2);
    this.beginnings = new IntTable(capacity * 2);
  }

  /** How many bytes the tables take, without the titles themselves. */
  get byteLength(): number {
    return this.table.byteLength + this.beginnings.byteLength + this.forms.length * 8;
  }

  add(paper: Paper): void {
    const slots: number[] = [];
    for (const title of [paper.title, ...paper.alsoTitled]) {
      const words = readTitle(title);
      slots.push(...this.addForms(paper, title, words));
    }
    this.formsOf.set(paper.id, slots);
  }

  remove(paper: Paper): void {
    for (const slot of this.formsOf.get(paper.id) ?? []) {
      this.forms[slot] = undefined;
    }
    this.formsOf.delete(paper.id);
  }

  /** The forms that the words of a text spell from the word `first` on, the longest last; `end` is the word behind. */
  *match(words: WordStream, first: number): Generator<{ readonly end: number; readonly form: TitleForm }> {
    const from = words.from[first] ?? 0;
    const reach = this.reach(words, from);
    for (let word = first; word < words.count && reach > 0; word++) {
      const to = words.lettersEnd(word);
      if (to - from > reach) {
        return;
      }
      if (to - from >= SHORTEST) {
        const key = hashBetween(words.hashes, from, to) ^ (to - from);
        for (let place = this.table.find(key, -1); place >= 0; place = this.table.find(key, place)) {
          const form = this.forms[this.table.valueAt(place)];
          if (form !== undefined) {
            yield { end: word + 1, form };
          }
        }
      }
    }
  }

  /** How many letters a title that begins here can have at most; 0 when none begins here. */
  private reach(words: WordStream, from: number): number {
    let reach = 0;
    for (const [index, length] of CHECKPOINTS.entries()) {
      const known =
        from + length <= words.letterCount &&
        this.beginnings.has(hashBetween(words.hashes, from, from + length) ^ length);
      if (!known) {
        return reach;
      }
      reach = (CHECKPOINTS[index + 1] ?? LONGEST_STRETCH + 1) - 1;
    }
    return reach;
  }

  private addForms(paper: Paper, title: string, words: WordStream): number[] {
    return splitTitle(title, words).flatMap(({ part, first, end }) => {
      const from = words.from[first] ?? 0;
      const length = words.lettersEnd(end - 1) - from;
      if (length < SHORTEST || length > LONGEST_STRETCH) {
        return [];
      }
      const start = words.starts[first] ?? 0;
      this.table.add(hashBetween(words.hashes, from, from + length) ^ length, this.forms.length);
      this.addBeginnings(words, from, length);
      this.forms.push({ paper, title, part, start, end: words.ends[end - 1] ?? 0 });
      return [this.forms.length - 1];
    });
  }

  private addBeginnings(words: WordStream, from: number, length: number): void {
    for (const checkpoint of CHECKPOINTS) {
      const key = hashBetween(words.hashes, from, from + checkpoint) ^ checkpoint;
      if (checkpoint <= length && !this.beginnings.has(key)) {
        this.beginnings.add(key, 0);
      }
    }
  }
}

interface Part {
  readonly part: TitlePart;
  readonly first: number;
  readonly end: number;
}

/** The whole of a title and, where it has a subtitle, its two sides. */
function splitTitle(title: string, words: WordStream): Part[] {
  const parts: Part[] = words.count > 0 ? [{ part: 'whole', first: 0, end: words.count }] : [];
  for (let word = 1; word < words.count; word++) {
    const between = title.slice(words.ends[word - 1], words.starts[word]);
    if (/[:?]\s|\s(?:-{1,3}|–|—)\s|—/.test(between)) {
      return [
        ...parts,
        { part: 'head', first: 0, end: word },
        { part: 'tail', first: word, end: words.count },
      ];
    }
  }
  return parts;
}
