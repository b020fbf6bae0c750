import type { Paper } from '../../paper/paper';
import type { Steps } from '../../util/steps';
import * as gap from '../scan/gap';
import { WORDS_A_STEP } from '../scan/scan';
import type { WordStream } from '../scan/wordStream';
import { BloomSet } from './bloom';
import type { FreeWords } from './freeWords';
import { IntTable } from './intTable';
import { contentHash } from './smallWords';
import { TitleReader } from './titleWords';

/** A pair that stands in more titles than this tells them apart no more. */
const MOST_TITLES = 8;

/** Of titles of so few words every pair is kept. */
const SHORT_TITLE = 5;

/** Pairs of words that a text shares with titles, in the order of the text. */
export interface PairHits {
  /** For each hit the second word of the pair. */
  readonly words: readonly number[];
  /** For each hit the title, as a slot of the index. */
  readonly slots: readonly number[];
}

/**
 * Which titles share two neighbouring words with a text, small words left aside: the candidates for titles that are
 * bent. Every other pair of a title is kept, so that one wrong word costs it one of its pairs.
 */
export class WordPairIndex {
  private readonly papers: (Paper | undefined)[] = [];
  /** The slots of titles that are gone. */
  private readonly free: number[] = [];
  private readonly pairs: number[] = [];
  private readonly table: IntTable;
  private readonly known: BloomSet;
  private readonly reader = new TitleReader();

  constructor(capacity: number) {
    this.table = new IntTable(capacity * 4, MOST_TITLES);
    this.known = new BloomSet(Math.max(2000, capacity * 4));
  }

  /** How many bytes the tables take, without the papers themselves. */
  get byteLength(): number {
    return this.table.byteLength + this.known.byteLength + this.papers.length * 12;
  }

  /** How many slots there are. */
  get size(): number {
    return this.papers.length;
  }

  add(paper: Paper): void {
    for (const title of [paper.title, ...paper.alsoTitled]) {
      const slot = this.free.pop() ?? this.papers.length;
      this.papers[slot] = paper;
      this.pairs[slot] = this.addPairs(title, slot);
    }
  }

  remove(paper: Paper): void {
    for (const title of [paper.title, ...paper.alsoTitled]) {
      this.eachPair(title, pair => this.deletePair(pair, paper));
    }
    for (let slot = this.papers.indexOf(paper); slot >= 0; slot = this.papers.indexOf(paper, slot)) {
      this.papers[slot] = undefined;
      this.free.push(slot);
    }
  }

  /** The paper in a slot; undefined when it was removed. */
  paperAt(slot: number): Paper | undefined {
    return this.papers[slot];
  }

  /** How many pairs of the title in a slot are kept. */
  pairsAt(slot: number): number {
    return this.pairs[slot] ?? 0;
  }

  /** The pairs of free words of a text that stand in titles. */
  *findHits(words: WordStream, free: FreeWords): Steps<PairHits> {
    const hits = { words: [] as number[], slots: [] as number[] };
    const { known, table } = this;
    let last = 0;
    for (let word = 0; word < words.count; word++) {
      if (word % WORDS_A_STEP === 0) {
        yield;
      }
      last = ((words.gaps[word] ?? 0) & gap.BLOCK) !== 0 ? 0 : last;
      const hash = contentHash(words, word);
      const pair = pairOf(last, hash);
      if (hash !== 0 && last !== 0 && known.has(pair) && free.has(word)) {
        for (let place = table.find(pair, -1); place >= 0; place = table.find(pair, place)) {
          hits.words.push(word);
          hits.slots.push(table.valueAt(place));
        }
      }
      last = hash === 0 ? last : hash;
    }
    return hits;
  }

  private addPairs(title: string, slot: number): number {
    let kept = 0;
    this.eachPair(title, pair => {
      if (this.table.add(pair, slot)) {
        this.known.add(pair);
        kept++;
      }
    });
    return kept;
  }

  private deletePair(pair: number, paper: Paper): void {
    for (let place = this.table.find(pair, -1); place >= 0; place = this.table.find(pair, place)) {
      if (this.papers[this.table.valueAt(place)] === paper) {
        this.table.deleteAt(place);
      }
    }
  }

  /** The pairs of a title by which it is known. */
  private eachPair(title: string, visit: (pair: number) => void): void {
    const words = this.reader.read(title);
    let last = 0;
    let index = 0;
    for (let word = 0; word < words.count; word++) {
      const hash = contentHash(words, word);
      if (hash !== 0 && last !== 0 && (index++ % 2 === 0 || words.count <= SHORT_TITLE)) {
        visit(pairOf(last, hash));
      }
      last = hash === 0 ? last : hash;
    }
  }
}

function pairOf(first: number, second: number): number {
  return (Math.imul(first, 0x27d4eb2f) ^ second) | 0;
}
