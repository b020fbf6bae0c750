import type { Paper } from '../../paper/paper';
import { hashBetween, LONGEST_STRETCH, type WordStream } from '../scan/wordStream';
import { BloomSet } from './bloom';
import { IntTable } from './intTable';
import { formsOf, type TitleForm } from './titleForms';
import { TitleReader } from './titleWords';

/** A form of a title that the words of a text spell. */
export interface TitleMatch {
  readonly paper: Paper;
  readonly title: string;
  readonly form: TitleForm;
  /** The word of the text behind the title. */
  readonly end: number;
}

/** A form of a title with its letters. */
interface SpelledForm {
  readonly title: string;
  readonly form: TitleForm;
  readonly spelling: string;
}

/** The lengths, in letters, at which it is asked whether any title begins like the text. */
const CHECKPOINTS = [8, 16, 32, 64, LONGEST_STRETCH + 1] as const;
/** So many papers may share a title, or its part. */
const MOST_SAME = 16;
const SHORTEST = CHECKPOINTS[0];

/**
 * Finds which titles begin at a word of a text in time that does not depend on how many titles there are: the hashes
 * of the first 8, 16, 32 and 64 letters tell whether to go on, the hash of the whole tells which title it is
 * (Karp and Rabin's fingerprints, 1987). A match is compared letter by letter.
 */
export class TitleIndex {
  private readonly papers: (Paper | undefined)[] = [];
  /** The slots of papers that are gone. */
  private readonly free: number[] = [];
  private readonly table: IntTable;
  private beginnings: BloomSet;
  private readonly reader = new TitleReader();
  /** Of the papers that texts have named so far: a document names few papers, and these often. */
  private readonly spellings = new WeakMap<Paper, readonly SpelledForm[]>();

  constructor(capacity: number) {
    this.table = new IntTable(capacity, MOST_SAME);
    this.beginnings = new BloomSet(Math.max(500, capacity * 5));
  }

  /** How many bytes the tables take, without the papers themselves. */
  get byteLength(): number {
    return this.table.byteLength + this.beginnings.byteLength + this.papers.length * 8;
  }

  add(paper: Paper): void {
    if (this.beginnings.isFull) {
      this.growBeginnings();
    }
    const slot = this.free.pop() ?? this.papers.length;
    this.papers[slot] = paper;
    this.eachForm(paper, (words, from, length) => {
      this.table.add(hashBetween(words.hashes, from, from + length) ^ length, slot);
      addBeginnings(this.beginnings, words, from, length);
    });
  }

  remove(paper: Paper): void {
    const slots = new Set<number>();
    this.eachForm(paper, (words, from, length) => {
      const key = hashBetween(words.hashes, from, from + length) ^ length;
      for (let place = this.table.find(key, -1); place >= 0; place = this.table.find(key, place)) {
        const slot = this.table.valueAt(place);
        if (this.papers[slot] === paper) {
          slots.add(slot);
          this.table.deleteAt(place);
        }
      }
    });
    for (const slot of slots) {
      this.papers[slot] = undefined;
      this.free.push(slot);
    }
  }

  /** How many letters a title that begins at this letter can have at most; 0 when none begins here. */
  reach(words: WordStream, from: number): number {
    const { hashes, letterCount } = words;
    let checkpoint = 0;
    for (; checkpoint < 4; checkpoint++) {
      const length = CHECKPOINTS[checkpoint] ?? 0;
      if (
        from + length > letterCount ||
        !this.beginnings.has(hashBetween(hashes, from, from + length) ^ length)
      ) {
        break;
      }
    }
    return checkpoint === 0 ? 0 : (CHECKPOINTS[checkpoint] ?? 0) - 1;
  }

  /** The titles that the words of a text spell from the word `first` on, the shortest first. */
  match(words: WordStream, first: number): TitleMatch[] {
    const from = words.from[first] ?? 0;
    const reach = this.reach(words, from);
    const matches: TitleMatch[] = [];
    for (let word = first; reach > 0 && word < words.count; word++) {
      const length = words.lettersEnd(word) - from;
      if (length > reach) {
        break;
      }
      if (length >= SHORTEST) {
        this.collect(words, first, word + 1, matches);
      }
    }
    return matches;
  }

  private collect(words: WordStream, first: number, end: number, matches: TitleMatch[]): void {
    const from = words.from[first] ?? 0;
    const to = words.lettersEnd(end - 1);
    const key = hashBetween(words.hashes, from, to) ^ (to - from);
    for (let place = this.table.find(key, -1); place >= 0; place = this.table.find(key, place)) {
      const paper = this.papers[this.table.valueAt(place)];
      if (paper !== undefined) {
        matches.push(...this.spelled(paper, words, first, end));
      }
    }
  }

  /** The forms of a paper's titles whose letters are those of the words. */
  private spelled(paper: Paper, words: WordStream, first: number, end: number): TitleMatch[] {
    const spelling = words.spell(first, end);
    const forms = this.spellings.get(paper) ?? this.spell(paper);
    return forms
      .filter(form => form.spelling === spelling)
      .map(({ title, form }) => ({ paper, title, form, end }));
  }

  private spell(paper: Paper): readonly SpelledForm[] {
    const forms = [paper.title, ...paper.alsoTitled].flatMap(title => {
      const words = this.reader.read(title);
      return formsOf(title, words).map(form => ({
        title,
        form,
        spelling: words.spell(form.first, form.end),
      }));
    });
    this.spellings.set(paper, forms);
    return forms;
  }

  private eachForm(paper: Paper, use: (words: WordStream, from: number, length: number) => void): void {
    for (const title of [paper.title, ...paper.alsoTitled]) {
      const words = this.reader.read(title);
      for (const { first, end } of formsOf(title, words)) {
        const from = words.from[first] ?? 0;
        const length = words.lettersEnd(end - 1) - from;
        if (length >= SHORTEST && length <= LONGEST_STRETCH) {
          use(words, from, length);
        }
      }
    }
  }

  private growBeginnings(): void {
    this.beginnings = new BloomSet(this.papers.length * 8);
    for (const paper of this.papers) {
      if (paper !== undefined) {
        this.eachForm(paper, (words, from, length) => addBeginnings(this.beginnings, words, from, length));
      }
    }
  }
}

function addBeginnings(beginnings: BloomSet, words: WordStream, from: number, length: number): void {
  for (let index = 0; index < 4 && (CHECKPOINTS[index] ?? 0) <= length; index++) {
    const checkpoint = CHECKPOINTS[index] ?? 0;
    beginnings.add(hashBetween(words.hashes, from, from + checkpoint) ^ checkpoint);
  }
}
